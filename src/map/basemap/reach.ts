/** How far the embedded basemap reaches. */

/** West, south, east, north in degrees; the map's `maxBounds`. */
export const reach = [60, -3, 153, 58] as const;

/** [[west, south], [east, north]], as MapLibre takes it. */
export const maxBounds: [[number, number], [number, number]] = [
  [reach[0], reach[1]],
  [reach[2], reach[3]],
];

/** Zoom levels that the archive holds; the last is stretched beyond. */
export const archiveZooms = { min: 0, max: 8 } as const;

/** How far in the map goes: past this the stretched ground has nothing left to tell. */
export const maxZoom = 12;

/** Up to this zoom the archive holds the whole world, above it only the reach. */
export const worldZoom = 3;
