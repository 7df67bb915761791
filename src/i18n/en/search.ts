/** Words of the search box and its results. */
export const search = {
  label: 'Search plants, companies, places',
};
