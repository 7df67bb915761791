/**
 * The fonts of the map's text. MapLibre draws glyphs from these files (`font-faces`), so that the
 * map looks the same on every machine and asks no server for glyphs. It registers a file without a
 * weight, which pins a variable font to 400; hence one static file a weight.
 */
import type { StyleSpecification } from 'maplibre-gl';

type FontFaces = NonNullable<StyleSpecification['font-faces']>;

// Characters that no file covers (own data) come from the machine's fonts; MapLibre reads their
// weight out of the first name of the stack.
const fallbacks = ['Source Sans 3 Variable', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'];

/** Font stacks for `text-font`. `italic` has no Chinese of its own and borrows the regular's. */
export const fontStacks = {
  regular: ['Groundbreak Regular', ...fallbacks],
  italic: ['Groundbreak Italic', ...fallbacks],
};

const latin = ['U+0000-02FF', 'U+2000-22FF'];
const chinese = ['U+2E80-9FFF', 'U+F900-FAFF', 'U+FE30-FE4F', 'U+FF00-FFEF'];

/** The files in `public/basemap/fonts/`. */
export const fontFiles = [
  'source-sans-3-400.woff2',
  'source-sans-3-400-italic.woff2',
  'noto-sans-sc-400.woff2',
] as const;
export type FontFile = (typeof fontFiles)[number];

/**
 * The style's `font-faces`. `urlOf` gives the address of a file, absolute or relative to the page;
 * a portable page gives blob or data addresses.
 */
export function fontFaces(urlOf: (file: FontFile) => string): FontFaces {
  const face = (latinFile: FontFile, chineseFile: FontFile) => [
    { url: urlOf(latinFile), 'unicode-range': latin },
    { url: urlOf(chineseFile), 'unicode-range': chinese },
  ];
  return {
    'Groundbreak Regular': face('source-sans-3-400.woff2', 'noto-sans-sc-400.woff2'),
    'Groundbreak Italic': face('source-sans-3-400-italic.woff2', 'noto-sans-sc-400.woff2'),
  };
}
