/**
 * Keeps the ground's names from being half hidden: what lies over the map, circles and their
 * labels, becomes invisible icons, which MapLibre places before any name and lets no name cross.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { Insets } from '../../state/store.ts';
import type { Frame } from '../mercator.ts';
import type { DrawnPlant } from '../plants/drawn.ts';

/** CSS px on the map. */
export interface Covered {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A square that names keep out of: its middle, and half its side in px. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** What circles and panels beside the map cover, and what tells it from another such picture. */
export function coveredBy(
  plants: readonly DrawnPlant[],
  { scale, width, height }: Frame,
  { left, right }: Insets,
): { readonly key: string; readonly covered: readonly Covered[] } {
  const circles = plants
    .filter(({ style }) => style !== 'halo')
    .map(({ x, y, ring }) => ({ left: x - ring, top: y - ring, right: x + ring, bottom: y + ring })); // prettier-ignore
  const columns = [
    { left: 0, top: 0, right: left, bottom: height },
    { left: width - right, top: 0, right: width, bottom: height },
  ];
  const places = circles.map((circle) => `${Math.round(circle.left)} ${Math.round(circle.top)}`);
  return { key: `${scale} ${left} ${right} ${places.join()}`, covered: [...circles, ...columns] };
}

/** The id of the source, its layer and its image. */
export const clearId = 'basemap-clear';

/** Px of the blank image, which an icon size of 1 covers; MapLibre's sizes end at 255, walls at 8K. */
const imageSide = 32;

/** MapLibre scales icons alike in both directions, so a box is a row of squares. */
export function squaresOf({ left, top, right, bottom }: Covered): Square[] {
  const [width, height] = [right - left, bottom - top];
  if (!(width > 0 && height > 0)) return [];
  const half = Math.min(width, height) / 2;
  const count = Math.ceil(Math.max(width, height) / (2 * half));
  const along = (from: number, length: number, index: number) =>
    count === 1 ? from + length / 2 : from + half + ((length - 2 * half) * index) / (count - 1);
  return Array.from({ length: count }, (_, index) => ({
    x: width >= height ? along(left, width, index) : (left + right) / 2,
    y: width >= height ? (top + bottom) / 2 : along(top, height, index),
    half,
  }));
}

type Points = GeoJSON.FeatureCollection<GeoJSON.Point, { readonly size: number }>;

/** The squares as places on the earth; `unproject` takes CSS px to degrees. */
export const clearPoints = (
  squares: readonly Square[],
  unproject: (x: number, y: number) => readonly [lon: number, lat: number],
): Points => ({
  type: 'FeatureCollection',
  features: squares.map(({ x, y, half }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...unproject(x, y)] },
    properties: { size: (2 * half) / imageSide },
  })),
});

/** The topmost layer is placed first. */
export const clearLayer: LayerSpecification = {
  id: clearId,
  type: 'symbol',
  source: clearId,
  layout: {
    'icon-image': clearId,
    'icon-size': ['get', 'size'],
    'icon-allow-overlap': true,
    'icon-padding': 1,
  },
};

export const blankImage = () => ({
  width: imageSide,
  height: imageSide,
  data: new Uint8Array(imageSide * imageSide * 4),
});
