import { expect, it } from 'vitest';
import { tinyCompany } from '../../dataset/testing/tiny.ts';
import { matchesCompany } from './matchesCompany.ts';

const zeekr = tinyCompany({
  name: { en: 'Zéekr Motors', zh: '极氪汽车' },
  group: 'Geely Holding',
});

it.each(['zee', 'ZEEKR motors', '极氪', 'geely', 'motors zeekr', ''])(
  'a company is found by %j',
  (text) => {
    expect(matchesCompany(zeekr, text)).toBe(true);
  },
);

it('a company is not found by a word that none of its names has', () => {
  expect(matchesCompany(zeekr, 'zeekr volvo')).toBe(false);
});
