import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import type { StatusGroup } from '../../chronicle/types.ts';
import type { CompanyRole } from '../../dataset/schema.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { filtersOn, type Trait } from '../../state/filters.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf, type ViewInput } from '../../state/view.ts';
import { headlineOf } from './Headline.tsx';

const chronicle = shippedChronicle();

function said(patch: Partial<ViewInput>, lang: Lang = 'en'): string {
  // The space between a number and its counter does not break; here it only has to be there.
  return headlineOf(viewOf(chronicle, viewInput(patch)), messages[lang], lang).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('the headline', () => {
  it('sums up the newest view in the present tense', () => {
    expect(said({})).toBe(
      'By November 2026, 102 plants had announced 20.0 million cars a year. 10.0 million are in production; 6.4 million have lapsed.',
    );
  });

  it('sums up a past year in the past tense', () => {
    expect(said({ asOf: 2020 })).toBe(
      'By the end of 2020, 73 plants had announced 13.2 million cars a year. 2.8 million were in production; 3.0 million had lapsed.',
    );
  });

  it('says that it tells what was known then, and that nothing was built', () => {
    expect(said({ asOf: 2016, hindsight: false })).toBe(
      'By the end of 2016, as known then, 16 plants had announced 1.9 million cars a year. None were in production.',
    );
  });

  it('names the companies and statuses that it is narrowed to', () => {
    expect(said({ companies: ['tesla', 'xiaomi'], statuses: ['operating'] })).toMatch(
      /^By November 2026, 2 plants of Tesla and Xiaomi EV \(in production\) had announced/,
    );
  });

  it('counts companies where they are too many to name', () => {
    expect(said({ companies: ['tesla', 'xiaomi', 'byd', 'nio'] })).toContain('of 4 companies');
  });

  it('says that nothing is left where nothing is', () => {
    expect(said({ companies: ['tesla'], statuses: ['lapsed'] })).toBe(
      'By November 2026, no plant of Tesla (lapsed) is on record.',
    );
  });

  it('reads in Chinese', () => {
    expect(said({ asOf: 2020 }, 'zh')).toBe(
      '截至 2020 年底，73 座工厂宣布年产能 1320 万辆。已投产 280 万辆，已落空 300 万辆。',
    );
  });

  it('counts companies and provinces by turns where naming both would run on', () => {
    expect(
      said({
        companies: ['saic', 'tesla', 'xiaomi'],
        provinces: ['shanghai', 'jiangsu', 'beijing'],
        traits: ['disputed'],
      }),
    ).toContain('in 3 provinces whose sources differ');
  });
});

describe('the headline of each filter', () => {
  const english: readonly (readonly [string, Partial<ViewInput>, string])[] = [
    ['provinces', { provinces: ['zhejiang', 'jiangsu'] }, '29 plants in Zhejiang and Jiangsu had'],
    [
      'many provinces',
      { provinces: ['zhejiang', 'jiangsu', 'anhui', 'henan'] },
      'plants in 4 provinces had',
    ],
    ['a company in a role', { companies: ['byd'], roles: ['owner'] }, 'with BYD as owner had'],
    [
      'roles alone',
      { roles: ['operator', 'former-owner'] },
      'plants with an operator or former owner on record had',
    ],
    [
      'a range of capacity',
      { capacity: { from: 100_000, to: 400_000 } },
      '62 plants for 100,000 to 400,000 cars a year each had announced 13.4 million together.',
    ],
    [
      'a range that ends below a round number',
      { capacity: { from: null, to: 49_999 } },
      '2 plants for under 50,000 cars a year each had',
    ],
    [
      'a range open above',
      { capacity: { from: 500_000, to: null } },
      '8 plants for 500,000 or more cars a year each had',
    ],
    [
      'a single plant of a size',
      { capacity: { from: 1_050_000, to: null } },
      '1 plant for 1,050,000 or more cars a year had announced 1.1 million.',
    ],
    [
      'years of announcement',
      { announcedIn: { from: 2016, to: 2018 } },
      '48 plants announced in 2016–2018 had promised 11.2 million cars a year.',
    ],
    ['one year', { announcedIn: { from: 2017, to: 2017 } }, 'announced in 2017 had promised'],
    ['years from one on', { announcedIn: { from: 2024, to: null } }, 'announced since 2024 had'],
    ['years up to one', { announcedIn: { from: null, to: 2015 } }, 'announced by 2015 had'],
    ['component plants', { kinds: ['components'] }, '4 component plants are on record.'],
    [
      'all that is no car plant',
      { kinds: ['components', 'network'] },
      '4 component plants and 2 projects in several places are on record.',
    ],
    ['car plants', { kinds: ['vehicles'] }, '102 car plants had announced'],
    [
      'car plants and others',
      { kinds: ['vehicles', 'components'] },
      '6.4 million have lapsed. With them, 4 component plants.',
    ],
    [
      'kinds without a plant',
      { kinds: ['network'], provinces: ['gansu'] },
      'no project in several places in Gansu is on record.',
    ],
    ['sources that differ', { traits: ['disputed'] }, '36 plants whose sources differ had'],
    [
      'no stated capacity',
      { traits: ['not-stated'] },
      '25 plants without a stated capacity had been announced.',
    ],
    [
      'no stated capacity in some years',
      { traits: ['not-stated'], announcedIn: { from: 2017, to: 2017 } },
      '5 plants announced in 2017 without a stated capacity are on record.',
    ],
  ];
  it.each(english)('tells %s', (_, patch, words) => {
    expect(said(patch)).toContain(words);
  });

  const chinese: readonly (readonly [string, Partial<ViewInput>, string])[] = [
    ['provinces', { provinces: ['zhejiang', 'jiangsu'] }, '位于浙江和江苏的 29 座工厂宣布'],
    ['companies', { companies: ['byd'], provinces: ['gansu'] }, '没有比亚迪位于甘肃的工厂的记录。'],
    ['a company in a role', { companies: ['byd'], roles: ['owner'] }, '由比亚迪担任所有方的 9 座'],
    ['roles alone', { roles: ['partner'] }, '记有合作方的 11 座工厂'],
    [
      'a range of capacity',
      { capacity: { from: 100_000, to: 400_000 } },
      '单厂年产能 10 万至 40 万辆的 62 座工厂合计宣布年产能 1340 万辆。',
    ],
    [
      'a range open below',
      { capacity: { from: null, to: 49_999 } },
      '单厂年产能不足 5 万辆的 2 座工厂',
    ],
    [
      'years of announcement',
      { announcedIn: { from: 2016, to: 2018 } },
      '2016 至 2018 年宣布的 48 座工厂承诺年产能 1120 万辆。',
    ],
    ['component plants', { kinds: ['components'] }, '已收录零部件工厂 4 座。'],
    ['car plants and others', { kinds: ['vehicles', 'network'] }, '另收录多地项目 2 个。'],
    ['sources that differ', { traits: ['disputed'] }, '来源说法不一的 36 座工厂'],
    ['no stated capacity', { traits: ['not-stated'] }, '未见产能的工厂有 25 座。'],
  ];
  it.each(chinese)('tells %s in Chinese', (_, patch, words) => {
    expect(said(patch, 'zh')).toContain(words);
  });

  it('names the publisher of one source and counts several', () => {
    const [first, second] = chronicle.dataset.sources;
    if (!first || !second) throw new Error('the shipped data has sources');
    const view = { sources: [first.id] };
    expect(said(view)).toContain(`reported by ${first.publisher}`);
    expect(said({ sources: ['ccm-2016-09-09', second.id, first.id] })).toMatch(
      /reported by \d sources/,
    );
  });

  it('repeats the words searched for', () => {
    const view = viewOf(chronicle, viewInput({ q: 'Beijing' }), new Set(['xiaomi-beijing']));
    expect(headlineOf(view, messages.en, 'en')).toContain('1 plant matching “Beijing” had');
    expect(headlineOf(view, messages.zh, 'zh')).toContain('与“Beijing”匹配的');
  });

  it('counts the filters where they are too many to name', () => {
    const many: Partial<ViewInput> = {
      statuses: ['operating', 'lapsed'],
      provinces: ['zhejiang', 'jiangsu', 'anhui'],
      announcedIn: { from: 2016, to: 2020 },
      capacity: { from: 100_000, to: 400_000 },
    };
    expect(said(many)).toMatch(/plants under 4 filters had announced .* cars a year\./);
    expect(said({ ...many, asOf: 2022, hindsight: false, traits: ['disputed'] }, 'zh')).toContain(
      '符合 5 项筛选条件的',
    );
  });

  it('never runs on, whatever is on', () => {
    const some = <T>(...values: T[]) => fc.subarray(values);
    const range = (...ends: (number | null)[]) =>
      fc
        .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
        .map(([from, to]) => (from === null && to === null ? null : { from, to }));
    const input = fc.record({
      companies: some('byd', 'tesla', 'baoneng', 'evergrande-nev'),
      roles: some<CompanyRole>('owner', 'contract-manufacturer', 'former-owner'),
      provinces: some('zhejiang', 'inner-mongolia', 'guangdong', 'jiangsu'),
      statuses: some<StatusGroup>('operating', 'construction', 'lapsed'),
      capacity: range(null, 50_000, 199_999, 400_000),
      announcedIn: range(null, 2016, 2018),
      traits: some<Trait>('disputed', 'not-stated'),
      asOf: fc.constantFrom(null, 2018, 2022),
      hindsight: fc.boolean(),
    });
    fc.assert(
      fc.property(input, (patch) => {
        if (filtersOn(viewInput(patch)).length < 2) return;
        expect(said(patch).length).toBeLessThanOrEqual(180);
        expect(said(patch, 'zh').length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 60 },
    );
  });
});
