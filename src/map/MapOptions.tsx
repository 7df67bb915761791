/** How the map draws: colours, places, joining, basemap. */
export function MapOptions() {
  return null;
}
