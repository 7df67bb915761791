/** Everything that the basemap names, as points with both names. */
import { input, readJson } from './paths.ts';
import { buildPlaces } from './places.ts';
import type { Features } from './tiles.ts';

interface Label {
  readonly zh: string;
  readonly en: string;
  readonly lon: number;
  readonly lat: number;
  readonly rank: number;
  readonly min_zoom?: number;
  /** the first zoom that shows it no more */
  readonly max_zoom?: number;
}

const points = (rows: readonly Label[]): Features => ({
  type: 'FeatureCollection',
  features: rows.map(({ zh, en, lon, lat, rank, min_zoom = 3, max_zoom }) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: {
      name_en: en,
      name_zh: zh,
      rank,
      min_zoom,
      ...(max_zoom === undefined ? {} : { max_zoom }),
    },
  })),
});

export type LabelLayer = 'country' | 'province' | 'marine' | 'place';

export function buildLabels(): Record<LabelLayer, Features> {
  const fromInput = (file: string) => points(readJson<Label[]>(input(file)));
  return {
    country: fromInput('countries.json'),
    province: fromInput('provinces.json'),
    marine: fromInput('marine.json'),
    place: points(buildPlaces()),
  };
}
