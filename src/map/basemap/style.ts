/**
 * The basemap's style: a pure function of theme, language and source. It recedes; plants are drawn
 * above it by others. Layers that belong to it have ids that begin with `basemap-`.
 */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../i18n/lang.ts';
import type { Palette } from '../palette.ts';
import { fontFaces } from './fonts.ts';
import type { FontFile } from './fonts.ts';
import { groundLayers, source } from './ground.ts';
import { labelLayers } from './labels.ts';

export interface BasemapStyleOptions {
  readonly palette: Palette;
  readonly lang: Lang;
  /** from `openBasemap`; null draws plain ground */
  readonly sourceUrl: string | null;
  /** address of a file in `public/basemap/fonts/` */
  readonly fontUrl: (file: FontFile) => string;
}

/** The MapLibre style of the ground and its names. */
export function basemapStyle(options: BasemapStyleOptions): StyleSpecification {
  const { palette, lang, sourceUrl, fontUrl } = options;
  const background: LayerSpecification = {
    id: 'basemap-sea',
    type: 'background',
    paint: { 'background-color': sourceUrl === null ? palette.land : palette.sea },
  };
  const shared = { version: 8, name: 'Groundbreak', 'font-faces': fontFaces(fontUrl) } as const;
  if (sourceUrl === null) return { ...shared, sources: {}, layers: [background] };
  return {
    ...shared,
    sources: { [source]: { type: 'vector', url: sourceUrl } },
    layers: [background, ...groundLayers(palette), ...labelLayers(palette, lang)],
  };
}
