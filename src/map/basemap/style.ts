/**
 * The basemap's style: a pure function of theme, language and source. It recedes; plants are drawn
 * above it by others. Layers that belong to it have ids that begin with `basemap-`.
 */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../i18n/lang.ts';
import { readingLettering, type Lettering } from '../lettering.ts';
import type { Palette } from '../palette.ts';
import { fontFaces } from './fonts.ts';
import type { FontFile } from './fonts.ts';
import { groundLayers, source } from './ground.ts';
import { clearId, clearLayer, type clearPoints } from './keepClear.ts';
import { embeddedNamesEnd, labelLayers } from './labels.ts';
import type { GroundParts } from './other/openOther.ts';

export interface BasemapStyleOptions {
  readonly palette: Palette;
  readonly lang: Lang;
  /** how large and how many names are written; as in the reading room, unless told */
  readonly lettering?: Lettering;
  /** from `openBasemap`; null draws plain ground */
  readonly sourceUrl: string | null;
  /** address of a file in `public/basemap/fonts/` */
  readonly fontUrl: (file: FontFile) => string;
  /** another basemap, drawn over the embedded ground and below the embedded names */
  readonly other?: GroundParts | null;
  /** what names keep clear of */
  readonly clear?: ReturnType<typeof clearPoints> | null;
}

/** The MapLibre style of the ground and its names. */
export function basemapStyle(options: BasemapStyleOptions): StyleSpecification {
  const { palette, lang, sourceUrl, fontUrl, other = null, clear = null } = options;
  const { lettering = readingLettering } = options;
  const background: LayerSpecification = {
    id: 'basemap-sea',
    type: 'background',
    paint: { 'background-color': sourceUrl === null ? palette.land : palette.sea },
  };
  const isEmbedded = sourceUrl !== null;
  const own: Record<string, SourceSpecification> = isEmbedded
    ? { [source]: { type: 'vector', url: sourceUrl } }
    : {};
  const names = isEmbedded ? labelLayers(palette, lang, lettering) : [];
  return {
    version: 8,
    name: 'Groundbreak',
    'font-faces': fontFaces(fontUrl),
    ...(other?.glyphs === undefined ? {} : { glyphs: other.glyphs }),
    ...(other?.sprite === undefined ? {} : { sprite: other.sprite }),
    sources: {
      ...own,
      ...other?.sources,
      ...(clear ? { [clearId]: { type: 'geojson', data: clear, tolerance: 0 } } : {}),
    },
    layers: [
      background,
      ...(isEmbedded ? groundLayers(palette) : []),
      ...(other?.ground ?? []),
      ...shareNames(names, other?.names ?? []),
      ...(clear ? [clearLayer] : []),
    ],
  };
}

/** Embedded names up to a zoom, the other basemap's from there on; without others, all the way. */
function shareNames(
  embedded: readonly LayerSpecification[],
  others: readonly LayerSpecification[],
): LayerSpecification[] {
  const end = embeddedNamesEnd;
  if (embedded.length === 0 || others.length === 0) return [...embedded, ...others];
  const later = others.filter(({ maxzoom = Infinity }) => maxzoom > end);
  return [
    ...later.map((layer) => within(layer, { minzoom: Math.max(layer.minzoom ?? 0, end) })),
    ...embedded.map((layer) => within(layer, { maxzoom: Math.min(layer.maxzoom ?? end, end) })),
  ];
}

const within = (
  layer: LayerSpecification,
  zooms: { readonly minzoom?: number; readonly maxzoom?: number },
): LayerSpecification => ({ ...layer, ...zooms });
