/** Words of the filters: more filters, chips, undo. */
export const filters = {
  more: 'More filters',
};
