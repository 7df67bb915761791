/** How far the map may go: nowhere does it show what the basemap does not hold. */
import type { Camera } from '../../state/store.ts';
import { reach, worldZoom } from '../basemap/reach.ts';
import { fromWorld, toWorld, worldSize, type Size } from '../mercator.ts';

/** Below this the archive holds the whole world, from it on only the reach. */
const reachFrom = worldZoom + 1;

/** Farther out, plants would be one heap. */
export const minZoom = 2;

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

const northWest = toWorld(reach[3], reach[0]);
const southEast = toWorld(reach[1], reach[2]);
const held: Box = { west: northWest.x, north: northWest.y, east: southEast.x, south: southEast.y };
const world: Box = { west: 0, north: 0, east: 1, south: 1 };

/** What the basemap holds at a zoom, in Mercator world units. */
export const limitsAt = (zoom: number): Box => (zoom < reachFrom ? world : held);

const within = (value: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));

/**
 * The camera nearest to the one asked for that shows nothing beyond the limits: nearer where the
 * window is larger than they are, else shifted.
 */
export function constrained({ lat, lon, zoom }: Camera, { width, height }: Size): Camera {
  const box = limitsAt(zoom);
  const covers = Math.log2(
    Math.max(width / (box.east - box.west), height / (box.south - box.north)) / worldSize(0),
  );
  const nearer = Math.max(zoom, minZoom, covers);
  const scale = worldSize(nearer);
  const centre = toWorld(lat, lon);
  const [halfX, halfY] = [width / 2 / scale, height / 2 / scale];
  const kept = fromWorld({
    x: within(centre.x, box.west + halfX, box.east - halfX),
    y: within(centre.y, box.north + halfY, box.south - halfY),
  });
  return { ...kept, zoom: nearer };
}
