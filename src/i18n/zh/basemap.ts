/** Words of the choice of basemap. */
export const basemap = {
  title: '底图',
};
