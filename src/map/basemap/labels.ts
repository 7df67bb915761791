/** Names on the ground, in one language, all quieter than any plant. */
import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Lang } from '../../i18n/lang.ts';
import { readingLettering, type Lettering } from '../lettering.ts';
import type { Palette } from '../palette.ts';
import { fontStacks } from './fonts.ts';
import { source } from './ground.ts';

type Value<T> = DataDrivenPropertyValueSpecification<T>;

type Stop = readonly [zoom: number, px: number];
const sizesAt = (type: number, ...stops: readonly Stop[]): Value<number> =>
  [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...stops.flatMap(([zoom, px]) => [zoom, px * type]),
  ] as unknown as Value<number>;

/** Ranks: 1 and 2 capitals, 3 large cities, 4 prefectures, 5 counties, 6 districts. */
const byRank = (type: number, ...px: readonly [number, number, number, number]) => {
  const [capital, large, prefecture, county] = px.map((size) => size * type);
  return ['step', ['get', 'rank'], capital, 3, large, 4, prefecture, 5, county];
};
const placeSizes = (type: number) =>
  [
    ['interpolate', ['linear'], ['zoom']],
    [4, byRank(type, 11, 10.5, 10.5, 10.5)],
    [8, byRank(type, 14, 13, 12.5, 11.5)],
    [11, byRank(type, 16, 15, 14, 13)],
  ].flat() as unknown as Value<number>;

/** The last rank that a slide names: what is smaller crowds it. */
const lastRankOnSlide = 3;

/**
 * Where another basemap has names of its own, they begin at this zoom and the embedded ones end: up
 * to here every name is in the language of the interface, and none is written twice.
 */
export const embeddedNamesEnd = 10;

/**
 * Names from the bottom up: seas, countries, provinces, places. On a slide they are larger, fewer and
 * quieter still.
 */
export function labelLayers(
  palette: Palette,
  lang: Lang,
  { isOnSlide, type }: Lettering = readingLettering,
): LayerSpecification[] {
  const zh = lang === 'zh';
  const name: Value<string> = ['get', zh ? 'name_zh' : 'name_en'];
  const halo = { 'text-halo-color': palette.land, 'text-halo-width': 1.2 * type } as const;
  const sizes = (...stops: readonly Stop[]) => sizesAt(type, ...stops);
  // Larger letters need the room of a nearer zoom.
  const later = Math.log2(type);
  const shownFrom = (delay: number): FilterSpecification => [
    '<=',
    ['+', ['get', 'min_zoom'], delay],
    ['zoom'],
  ];
  const shown = shownFrom(later);
  const large = ['all', shown, ['<=', ['get', 'rank'], lastRankOnSlide]] as FilterSpecification;
  // Where the page asks for more contrast, names have the colour of text and no veil.
  const veil = (opacity: number) =>
    palette.mapLabel === palette.ink ? 1 : opacity * (isOnSlide ? 0.8 : 1);
  const capitals = zh ? 'none' : 'uppercase';
  return [
    {
      id: 'basemap-marine',
      type: 'symbol',
      source,
      'source-layer': 'marine',
      filter: shownFrom(isOnSlide ? later + 0.5 : later),
      layout: {
        'text-field': name,
        'text-font': zh ? fontStacks.regular : fontStacks.italic,
        'text-size': sizes([3, 11], [6, 13]),
        'text-letter-spacing': zh ? 0.4 : 0.08,
        'text-max-width': 6,
        'text-padding': 8,
      },
      paint: { 'text-color': palette.mapLabel, 'text-opacity': veil(0.6) },
    },
    {
      id: 'basemap-country',
      type: 'symbol',
      source,
      'source-layer': 'country',
      filter: shown,
      maxzoom: 7 + later,
      layout: {
        'text-field': name,
        'text-font': fontStacks.regular,
        'text-size': sizes([2, 10], [6, 13]),
        'text-transform': capitals,
        'text-letter-spacing': zh ? 0.5 : 0.22,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.mapLabel, 'text-opacity': veil(0.65), ...halo },
    },
    {
      id: 'basemap-province',
      type: 'symbol',
      source,
      'source-layer': 'province',
      filter: isOnSlide ? shownFrom(later - 0.6) : shown,
      maxzoom: 9 + later,
      layout: {
        'text-field': name,
        'text-font': fontStacks.regular,
        'text-size': sizes([3, 9.5], [5, 11], [8, 13]),
        'text-transform': capitals,
        'text-letter-spacing': zh ? 0.4 : 0.18,
        'text-max-width': 8,
        'text-padding': 4,
        // Close up an area may be named beside the circles that cover its middle.
        'text-variable-anchor': [
          'step',
          ['zoom'],
          ['literal', ['center']],
          4.75,
          ['literal', ['center', 'top', 'bottom', 'left', 'right']],
        ],
        'text-radial-offset': 1.4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.mapLabel, 'text-opacity': veil(0.85), ...halo },
    },
    {
      id: 'basemap-place',
      type: 'symbol',
      source,
      'source-layer': 'place',
      filter: isOnSlide ? large : shown,
      layout: {
        'text-field': name,
        'text-font': fontStacks.regular,
        'text-size': placeSizes(type),
        'text-max-width': 8,
        'text-padding': 6,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.mapLabel, 'text-opacity': veil(1), ...halo },
    },
  ];
}
