/** The choice of another basemap. */
export default function BasemapDialog() {
  return null;
}
