/** Which tiles of the ground a camera will want. Pure. */
import type { Camera } from '../../state/store.ts';
import { frameOf, type Size } from '../mercator.ts';

export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

export interface TileZooms {
  readonly min: number;
  /** nearer views stretch this one */
  readonly max: number;
  /** CSS px of a tile at its own zoom: MapLibre draws 512, many raster sources 256 */
  readonly size: number;
}

/** More than this is not worth the reader's network. */
export const mostTilesAhead = 40;

/**
 * The tiles that cover what a camera shows, and then those one zoom below, which stand in for them
 * while one flies in; the nearest to the middle first, at most `mostTilesAhead`.
 */
export function tilesAhead(
  camera: Camera,
  size: Size,
  { min, max, size: px }: TileZooms,
): TileId[] {
  const zoom = Math.floor(camera.zoom + Math.log2(512 / px));
  const nearest = Math.min(max, zoom);
  return [nearest, nearest - 1]
    .filter((z) => z >= min)
    .flatMap((z) => tilesAt(z, camera, size))
    .slice(0, mostTilesAhead);
}

function tilesAt(z: number, camera: Camera, size: Size): TileId[] {
  const { scale, shiftX, shiftY, width, height } = frameOf(camera, size);
  const count = 2 ** z;
  const index = (px: number, shift: number) =>
    Math.min(count - 1, Math.max(0, Math.floor(((px - shift) / scale) * count)));
  const [west, east] = [index(0, shiftX), index(width, shiftX)];
  const [north, south] = [index(0, shiftY), index(height, shiftY)];
  const middle = { x: (west + east) / 2, y: (north + south) / 2 };
  const tiles: TileId[] = [];
  for (let y = north; y <= south; y += 1) {
    for (let x = west; x <= east; x += 1) tiles.push({ z, x, y });
  }
  const off = ({ x, y }: TileId) => Math.hypot(x - middle.x, y - middle.y);
  return tiles.toSorted((a, b) => off(a) - off(b));
}

/** The address of a tile by its template, as TileJSON has them. */
export const tileUrl = (template: string, { z, x, y }: TileId, isTms: boolean): string =>
  template
    .replace('{z}', `${z}`)
    .replace('{x}', `${x}`)
    .replace('{y}', `${isTms ? 2 ** z - 1 - y : y}`);
