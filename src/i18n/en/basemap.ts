/** Words of the choice of basemap. */
export const basemap = {
  title: 'Basemap',
};
