/** The Chinese characters that the map can be asked to draw. */
import { readFileSync } from 'node:fs';
import { project, readJson } from './paths.ts';

/** From the first CJK radical on: ideographs, their punctuation, full-width forms. */
const isChinese = (character: string) => character >= '\u2e80';

export const chineseOf = (text: string): string =>
  [...new Set(text)].filter(isChinese).toSorted().join('');

interface Named {
  readonly name: { readonly zh: string };
}
interface Dataset {
  readonly companies: readonly Named[];
  readonly sites: readonly (Named & { readonly location: object })[];
}

/** The names that the shipped dataset gives: of companies, plants and places. */
export function datasetNames(): string {
  const { companies, sites } = readJson<Dataset>(project('public/data/plants.json'));
  const names = [...companies, ...sites].map(({ name }) => name.zh);
  return names.join('') + JSON.stringify(sites.map(({ location }) => location));
}

/** The Chinese messages that words on the map are made of. */
export const mapMessages = (): string =>
  ['map.ts', 'terms.ts']
    .map((name) => readFileSync(project(`src/i18n/zh/${name}`), 'utf8'))
    .join('');
