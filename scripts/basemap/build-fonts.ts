/** Makes public/basemap/fonts/: the map's fonts, cut to the characters that it can draw. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { FontFile } from '../../src/map/basemap/fonts.ts';
import { chineseOf, datasetNames, mapMessages } from './characters.ts';
import { buildLabels } from './labels.ts';
import { packageFile, shipped } from './paths.ts';

const sources: Readonly<Record<FontFile, string>> = {
  'source-sans-3-400.woff2': 'source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'source-sans-3-400-italic.woff2': 'source-sans-3/files/source-sans-3-latin-400-italic.woff2',
  'noto-sans-sc-400.woff2': 'noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
};
const units = '零一二三四五六七八九十百千万亿';

const names = Object.values(buildLabels()).flatMap(({ features }) =>
  features.map(({ properties }) => String(properties['name_zh'])),
);
const characters = chineseOf([...names, datasetNames(), mapMessages(), units].join(''));

mkdirSync(shipped('fonts'), { recursive: true });
for (const [file, source] of Object.entries(sources)) {
  const font = readFileSync(packageFile(`@fontsource/${source}`));
  // The Latin files are small already, and own data may use all of them.
  const cut = file.startsWith('noto')
    ? await subsetFont(font, characters, { targetFormat: 'woff2' })
    : font;
  writeFileSync(shipped(`fonts/${file}`), cut);
  console.log(`fonts/${file}: ${cut.length} bytes`);
}
console.log(`${characters.length} Chinese characters`);
