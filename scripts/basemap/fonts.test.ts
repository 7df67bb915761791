import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/map/basemap/fonts.ts';
import { readTiles } from './archive-reader.ts';
import { chineseOf, datasetNames, mapMessages } from './characters.ts';
import { shipped } from './paths.ts';
import { charactersOf } from './woff2-characters.ts';

const lacking = (file: string, text: string) => {
  const covered = charactersOf(readFileSync(shipped(`fonts/${file}`)));
  return [...new Set(text)].filter((character) => !covered.has(character)).join('');
};

const properties = (await readTiles()).flatMap(({ layers }) => Object.values(layers).flat());
const names = (key: 'name_en' | 'name_zh') =>
  [...new Set(properties.map((feature) => String(feature[key] ?? '')))].join('');

// When one of these fails a name is new: run `npm run build:basemap -- fonts`.
describe.each(fontFiles.filter((file) => file.startsWith('noto')))('%s', (file) => {
  it("covers the dataset's Chinese names", () => {
    expect(lacking(file, chineseOf(datasetNames()))).toBe('');
  });

  it("covers the map's messages", () => {
    expect(lacking(file, chineseOf(mapMessages()))).toBe('');
  });

  it("covers the basemap's names", () => {
    expect(lacking(file, chineseOf(names('name_zh')))).toBe('');
  });
});

describe.each(fontFiles.filter((file) => file.startsWith('source-sans')))('%s', (file) => {
  it("covers the basemap's English names", () => {
    expect(lacking(file, names('name_en') + names('name_en').toUpperCase())).toBe('');
  });
});
