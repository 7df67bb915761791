/** Words of the filters: more filters, chips, undo. */
export const filters = {
  more: '更多筛选',
};
