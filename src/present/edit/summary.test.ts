import { expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { messages } from '../../i18n/messages.ts';
import { presenting } from '../../i18n/presenting.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Scene } from '../briefing/schema.ts';
import { scene } from '../library/testing/briefings.ts';
import { summaryOf } from './summary.ts';

const chronicle = shippedChronicle();
const summary = (patch: Partial<Scene>, lang: Lang = 'en') =>
  summaryOf(scene('a', patch), chronicle, {
    m: presenting[lang].briefings.summary,
    terms: messages[lang].terms,
    lang,
  });

it('a plain scene shows all plants in the newest year', () => {
  expect(summary({})).toEqual(['the newest year', 'all plants', 'the map as wide as it needs']);
});

it('a scene is told by year, filters, plants, place and look', () => {
  const told = summary({
    year: 2018,
    hindsight: false,
    filters: { companies: ['nio'], capacity: { from: 100_000, to: null }, q: 'delta' },
    site: 'leeco-deqing',
    pins: ['leeco-deqing', 'nio-hefei'],
    camera: { lat: 31, lon: 120, zoom: 6 },
    color: 'company',
  });
  expect(told).toEqual([
    'end of 2018',
    'as known then',
    'only NIO, from 100k cars a year, “delta”',
    'LeEco · Huzhou chosen',
    '2 plants pinned',
    'a place of its own on the map',
    'coloured by company',
  ]);
});

it('what the dataset lacks is named as missing', () => {
  expect(summary({ site: 'moon-base', filters: { companies: ['luna'] } })).toEqual([
    'the newest year',
    'only luna (not in this dataset)',
    'moon-base (not in this dataset)',
    'the map as wide as it needs',
  ]);
});

it('ranges of years read well in Chinese', () => {
  expect(summary({ filters: { announcedIn: { from: 2016, to: 2018 } } }, 'zh')[1]).toBe(
    '仅限 宣布年份 2016 至 2018',
  );
});
