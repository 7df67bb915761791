/** Land and lines. Lakes are holes in the land: all water is the style's background. */
import type { FilterSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../palette.ts';

/** The id of the basemap's vector source. */
export const source = 'basemap';
const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

type Width = NonNullable<NonNullable<LineLayerSpecification['paint']>['line-width']>;

/** Widths in px at zooms, straight between them. */
const widths = (...stops: readonly (readonly [zoom: number, px: number])[]): Width =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as Width;

const kindIs = (...kinds: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'kind'],
  ['literal', [...kinds]],
];

/** The ground from the bottom up, in the palette's colours. */
export function groundLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'basemap-land',
      type: 'fill',
      source,
      'source-layer': 'land',
      paint: { 'fill-color': palette.land },
    },
    {
      id: 'basemap-river',
      type: 'line',
      source,
      'source-layer': 'river',
      filter: ['<=', ['get', 'min_zoom'], ['zoom']],
      layout: round,
      paint: {
        'line-color': palette.river,
        'line-width': widths([3, 0.6], [6, 1.1], [9, 2]),
      },
    },
    {
      id: 'basemap-coast',
      type: 'line',
      source,
      'source-layer': 'land',
      layout: round,
      paint: { 'line-color': palette.river, 'line-width': widths([3, 0.5], [9, 1]) },
    },
    {
      id: 'basemap-province-line',
      type: 'line',
      source,
      'source-layer': 'admin1',
      minzoom: 3,
      layout: round,
      paint: {
        'line-color': palette.provinceLine,
        'line-width': widths([3, 0.5], [6, 0.9], [10, 1.4]),
      },
    },
    {
      id: 'basemap-border',
      type: 'line',
      source,
      'source-layer': 'admin0',
      filter: kindIs('international'),
      layout: round,
      paint: {
        'line-color': palette.border,
        'line-width': widths([2, 0.6], [5, 1.2], [10, 2]),
      },
    },
    {
      id: 'basemap-border-unsettled',
      type: 'line',
      source,
      'source-layer': 'admin0',
      filter: kindIs('disputed', 'claim', 'control'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-dasharray': [3, 2],
        'line-opacity': ['match', ['get', 'kind'], 'claim', 0.7, 1],
        'line-width': widths([2, 0.6], [5, 1.2], [10, 2]),
      },
    },
  ];
}
