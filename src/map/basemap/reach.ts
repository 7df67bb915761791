/** How far the embedded basemap reaches. */

/** West, south, east, north in degrees; the map is kept within. */
export const reach = [60, -3, 172, 58] as const;

/** Zoom levels that the archive holds; the last is stretched beyond. */
export const archiveZooms = { min: 0, max: 8 } as const;

/** How far in the map goes: past this the stretched ground has nothing left to tell. */
export const maxZoom = 12;

/** The same over another basemap, which has more to tell. */
export const detailedMaxZoom = 16;

/** Up to this zoom the archive holds the whole world, above it only the reach. */
export const worldZoom = 3;
