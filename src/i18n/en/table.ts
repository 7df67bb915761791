/** Words of the table of promise and outcome. */
export const table = {
  title: 'Promise and outcome',
};
