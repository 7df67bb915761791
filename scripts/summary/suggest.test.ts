import { expect, it } from 'vitest';
import { nearest } from './suggest.ts';

const ids = ['byd', 'baoneng', 'xiaomi', 'xpeng', 'great-wall', 'li-auto', 'nio'];

it.each([
  ['xiaome', ['xiaomi']],
  ['XIAOMI', ['xiaomi']],
  ['greatwall', ['great-wall']],
  ['auto', ['li-auto']],
  ['bxd', ['byd']],
])('%s may have been meant as %j', (word, expected) => {
  expect(nearest(word, ids)).toEqual(expected);
});

it('guesses nothing for a word that is far from all', () => {
  expect(nearest('volkswagen', ids)).toEqual([]);
});
