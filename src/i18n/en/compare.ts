/** Words of the comparison of pinned plants. */
export const compare = {
  title: 'Compare',
};
