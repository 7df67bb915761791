/**
 * Draws the archives that people really have, Protomaps basemaps (version 4) and OpenMapTiles, in
 * the page's own palette, as quiet as the embedded ground.
 */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionFilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Lang } from '../../../i18n/lang.ts';
import type { Palette } from '../../palette.ts';
import { fontStacks } from '../fonts.ts';
import { embeddedNamesEnd } from '../labels.ts';
import { prefix } from './styleDocument.ts';

export type Schema = 'protomaps' | 'openmaptiles' | 'groundbreak';

const marks: Readonly<Record<Schema, readonly string[]>> = {
  protomaps: ['earth', 'water', 'roads', 'boundaries'],
  openmaptiles: ['water', 'waterway', 'boundary', 'transportation'],
  groundbreak: ['land', 'river', 'admin0', 'admin1'],
};

/** By which schema an archive with these layers is drawn; null where its layers are not known. */
export function schemaOf(layers: readonly string[]): Schema | null {
  const known = Object.keys(marks) as Schema[];
  return known.find((schema) => marks[schema].every((id) => layers.includes(id))) ?? null;
}

type Filter = ExpressionFilterSpecification;
type Px = readonly (readonly [zoom: number, px: number])[];

const stops = (px: Px) =>
  [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    ...px.flat(),
  ] as unknown as DataDrivenPropertyValueSpecification<number>;
const among = (key: string, values: readonly string[]): Filter =>
  ['in', ['get', key], ['literal', [...values]]] as unknown as Filter;
const isLine: Filter = ['==', ['geometry-type'], 'LineString'];
const isArea: Filter = ['==', ['geometry-type'], 'Polygon'];
const all = (...filters: readonly Filter[]): Filter => ['all', ...filters];
const flagged = (key: string): Filter =>
  ['in', ['to-string', ['get', key]], ['literal', ['true', '1']]] as unknown as Filter;

/** The id of the one source that these layers draw from. */
export const detailSource = `${prefix}archive`;

const fill = (id: string, layer: string, colour: string, filter?: Filter): LayerSpecification => ({
  id: prefix + id,
  type: 'fill',
  source: detailSource,
  'source-layer': layer,
  ...(filter ? { filter } : {}),
  paint: { 'fill-color': colour },
});

interface Line {
  readonly colour: string;
  readonly px: Px;
  readonly filter?: Filter;
  readonly minzoom?: number;
  readonly dashed?: boolean;
}
const line = (id: string, layer: string, look: Line): LayerSpecification => ({
  id: prefix + id,
  type: 'line',
  source: detailSource,
  'source-layer': layer,
  ...(look.filter ? { filter: look.filter } : {}),
  ...(look.minzoom === undefined ? {} : { minzoom: look.minzoom }),
  layout: { 'line-join': 'round', 'line-cap': look.dashed ? 'butt' : 'round' },
  paint: {
    'line-color': look.colour,
    'line-width': stops(look.px),
    ...(look.dashed ? { 'line-dasharray': [3, 2] } : {}),
  },
});

const built = ['residential', 'industrial', 'commercial', 'urban_area', 'retail', 'suburb'];

const widths = {
  motorway: [[5, 0.4], [9, 1.2], [13, 3], [16, 8]],
  main: [[8, 0.4], [11, 1], [14, 2.5], [16, 6]],
  street: [[11, 0.3], [14, 1.2], [16, 4]],
  rail: [[9, 0.3], [16, 1.2]],
  water: [[4, 0.4], [9, 1], [13, 2.4], [16, 6]],
  border: [[2, 0.6], [5, 1.2], [10, 2]],
  province: [[3, 0.5], [6, 0.9], [12, 1.6]],
} as const satisfies Readonly<Record<string, Px>>; // prettier-ignore

/** Roads from the smallest to the greatest; `key` tells their class. */
const roads = (
  layer: string,
  key: string,
  palette: Palette,
  of: Readonly<Record<'street' | 'rail' | 'main' | 'motorway', readonly string[]>>,
): LayerSpecification[] => {
  const road = (name: keyof typeof of, colour: string, minzoom: number) =>
    line(name, layer, {
      colour,
      px: widths[name],
      filter: all(isLine, among(key, of[name])),
      minzoom,
    });
  return [
    road('street', palette.rule, 11),
    road('rail', palette.provinceLine, 9),
    road('main', palette.provinceLine, 8),
    road('motorway', palette.border, 5),
  ];
};

/** The ground of an archive, from the bottom up. */
export function detailGround(schema: Schema, palette: Palette): LayerSpecification[] {
  const { land, sea, river, urban, provinceLine, border } = palette;
  const boundary = (id: string, layer: string, look: Omit<Line, 'px'>) =>
    line(id, layer, { ...look, px: look.colour === border ? widths.border : widths.province });
  if (schema === 'protomaps') {
    const kind = (...kinds: readonly string[]) => among('kind', kinds);
    const disputed = flagged('disputed');
    return [
      fill('earth', 'earth', land),
      fill('urban', 'landuse', urban, kind(...built)),
      fill('water', 'water', sea, isArea),
      line('stream', 'water', { colour: river, px: widths.water, filter: all(isLine, kind('river', 'canal', 'stream')) }), // prettier-ignore
      ...roads('roads', 'kind', palette, {
        street: ['minor_road', 'medium_road'],
        rail: ['rail'],
        main: ['major_road'],
        motorway: ['highway'],
      }),
      boundary('region', 'boundaries', { colour: provinceLine, filter: kind('region') }),
      boundary('border', 'boundaries', {
        colour: border,
        filter: all(kind('country'), ['!', disputed] as unknown as Filter),
      }),
      boundary('border-unsettled', 'boundaries', {
        colour: border,
        filter: all(kind('country', 'unrecognized_country'), disputed),
        dashed: true,
      }),
    ];
  }
  if (schema === 'openmaptiles') {
    const kind = (...kinds: readonly string[]) => among('class', kinds);
    const disputed = flagged('disputed');
    const level = (value: number): Filter => ['==', ['get', 'admin_level'], value];
    const ashore = ['!', flagged('maritime')] as unknown as Filter;
    return [
      fill('urban', 'landuse', urban, kind(...built)),
      fill('water', 'water', sea),
      line('stream', 'waterway', { colour: river, px: widths.water }),
      ...roads('transportation', 'class', palette, {
        street: ['minor', 'tertiary'],
        rail: ['rail'],
        main: ['primary', 'secondary'],
        motorway: ['motorway', 'trunk'],
      }),
      boundary('region', 'boundary', { colour: provinceLine, filter: all(level(4), ashore) }),
      boundary('border', 'boundary', {
        colour: border,
        filter: all(level(2), ashore, ['!', disputed] as unknown as Filter),
      }),
      boundary('border-unsettled', 'boundary', {
        colour: border,
        filter: all(level(2), disputed),
        dashed: true,
      }),
    ];
  }
  const settled = among('kind', ['international']);
  return [
    fill('earth', 'land', land),
    line('stream', 'river', { colour: river, px: widths.water }),
    line('coast', 'land', { colour: river, px: [[3, 0.5], [9, 1]] }), // prettier-ignore
    boundary('region', 'admin1', { colour: provinceLine }),
    boundary('border', 'admin0', { colour: border, filter: settled }),
    boundary('border-unsettled', 'admin0', {
      colour: border,
      filter: ['!', settled] as unknown as Filter,
      dashed: true,
    }),
  ];
}

/** What is built on land that the archive does not draw as such, where only water is drawn. */
export const hasOwnLand = (schema: Schema): boolean => schema !== 'openmaptiles';

/** Names of towns and quarters, from the zoom on at which the embedded names end. */
export function detailNames(schema: Schema, palette: Palette, lang: Lang): LayerSpecification[] {
  if (schema === 'groundbreak') return [];
  const [layer, key] = schema === 'protomaps' ? ['places', 'kind'] : ['place', 'class'];
  const kinds =
    schema === 'protomaps'
      ? ['locality', 'neighbourhood', 'macrohood']
      : ['city', 'town', 'village', 'suburb', 'quarter', 'neighbourhood'];
  const wanted = lang === 'zh' ? ['name:zh-Hans', 'name:zh', 'name'] : ['name:en', 'name:latin', 'name']; // prettier-ignore
  return [
    {
      id: `${prefix}names`,
      type: 'symbol',
      source: detailSource,
      'source-layer': layer,
      minzoom: embeddedNamesEnd,
      filter: among(key, kinds),
      layout: {
        'text-field': ['coalesce', ...wanted.map((name) => ['get', name])] as never,
        'text-font': fontStacks.regular,
        'text-size': stops([[10, 12], [16, 14]]), // prettier-ignore
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: {
        'text-color': palette.mapLabel,
        'text-halo-color': palette.land,
        'text-halo-width': 1.2,
      },
    },
  ];
}
