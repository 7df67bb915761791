/** Words of the table of promise and outcome. */
export const table = {
  title: '承诺与结果',
};
