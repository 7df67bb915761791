import { describe, expect, it } from 'vitest';
import { createChronicle, type Chronicle } from '../../../chronicle/chronicle.ts';
import type { Claim } from '../../../dataset/schema.ts';
import {
  days,
  tinyClaim,
  tinyCompany,
  tinyDataset,
  tinyMeta,
  tinyPhase,
  tinySite,
  tinySource,
} from '../../../dataset/testing/tiny.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { viewInput } from '../../../state/testing/input.ts';
import type { ViewInput } from '../../../state/view.ts';
import { groundOf } from './ground.ts';
import { resolveFigure } from './resolve.ts';

const later = 'gazette-2019';

/** Deqing, told in 2016 and 2019; Wuhu, in two phases; and a plant without a figure. */
function chronicleOf(deqing: readonly Claim[] = []): Chronicle {
  const wuhu = { company: 'wuhu-cars', id: 'wuhu-works' };
  return createChronicle(
    tinyDataset({
      meta: tinyMeta({ updated: '2020-12-31' }),
      companies: [tinyCompany(), tinyCompany({ id: wuhu.company })],
      sources: [tinySource(), tinySource({ id: later, published: '2019-05-01' })],
      sites: [
        tinySite({
          claims: [
            tinyClaim(),
            tinyClaim({ field: 'capacity', planned: true, value: 162_500 }),
            ...deqing,
          ],
        }),
        tinySite({
          id: 'silent',
          claims: [tinyClaim()],
        }),
        tinySite({
          id: wuhu.id,
          companies: [{ id: wuhu.company, role: 'owner' }],
          phases: [tinyPhase(), tinyPhase({ id: 'phase-2' })],
          claims: [
            tinyClaim(),
            tinyClaim({ field: 'capacity', phase: 'phase-1', planned: true, value: 100_000 }),
            tinyClaim({ field: 'capacity', phase: 'phase-2', planned: true, value: 50_000 }),
            tinyClaim({
              field: 'production-start',
              phase: 'phase-1',
              source: later,
              when: days('2019-02-01', '2019-02-28'),
            }),
          ],
        }),
      ],
    }),
  );
}

function figure(
  source: string,
  {
    lang = 'en',
    claims = [],
    ...view
  }: Partial<ViewInput> & { lang?: Lang; claims?: readonly Claim[] } = {},
): string {
  const ground = groundOf(chronicleOf(claims), viewInput(view));
  const resolved = resolveFigure(source, ground, lang);
  return resolved.ok ? resolved.text : `at ${resolved.at}: ${resolved.tell().problem.en}`;
}

const remedy = (source: string, claims: readonly Claim[] = []): string => {
  const resolved = resolveFigure(source, groundOf(chronicleOf(claims), viewInput()), 'en');
  return resolved.ok ? '' : resolved.tell().remedy.en;
};

describe('a figure over plants', () => {
  it('sums every car plant', () => {
    expect(figure('announced(all)')).toBe('313,000');
  });

  it('sums what the filters of the scene leave', () => {
    expect(figure('announced(view)', { companies: ['wuhu-cars'] })).toBe('150,000');
  });

  it('sums what filters of its own leave, of several of one kind any', () => {
    expect(figure('plants(company:acme & company:wuhu-cars & status:announced)')).toBe('2');
  });

  it('takes what the words of the scene find', () => {
    expect(figure('plants(view)', { q: 'nothing-like-it' })).toBe('0');
  });

  it('looks from the scene’s year, or from its own', () => {
    expect(figure('operating(all)', { asOf: 2018 })).toBe('0');
    expect(figure('operating(all)@2019', { asOf: 2018 })).toBe('100,000');
    expect(figure('operating(all)@now', { asOf: 2018 })).toBe('100,000');
  });

  it('knows without hindsight what was known then', () => {
    expect(figure('operating(all)@2018', { hindsight: false })).toBe('0');
    expect(figure('date(wuhu-works#phase-1, production-start)@2018', { hindsight: false })).toBe(
      'at 1: no source states it',
    );
  });

  it('tells a plant and a phase of it', () => {
    expect(figure('operating(wuhu-works)')).toBe('100,000');
    expect(figure('pending(wuhu-works)')).toBe('50,000');
    expect(figure('announced(wuhu-works#phase-2)')).toBe('50,000');
    expect(figure('operating(wuhu-works#phase-2)')).toBe('0');
  });

  it('gives no number to a plant whose capacity no source states', () => {
    expect(figure('operating(silent)')).toBe('at 1: no source states it');
  });

  it('tells a plant from the year in which it exists', () => {
    const chronicle = createChronicle(
      tinyDataset({
        sites: [
          tinySite(),
          tinySite({
            id: 'young',
            claims: [
              tinyClaim({ when: days('2019-01-01'), source: 'daily-2016-08-10' }),
              tinyClaim({ field: 'capacity', when: days('2019-01-01') }),
            ],
          }),
        ],
        sources: [tinySource({ published: '2019-02-01' })],
      }),
    );
    const resolved = resolveFigure('announced(young)@2016', groundOf(chronicle, viewInput()), 'en');
    expect(resolved.ok || resolved.tell().remedy.en).toContain('"@now"');
  });
});

describe('a figure in print', () => {
  it('is rounded as in headlines, exact or short if wished', () => {
    expect(figure('announced(acme-deqing)')).toBe('163,000');
    expect(figure('announced(acme-deqing)|exact')).toBe('162,500');
    expect(figure('announced(acme-deqing) | short')).toBe('163k');
  });

  it('is written as the language has it', () => {
    expect(figure('announced(acme-deqing)', { lang: 'zh' })).toBe('16.3\u00a0万');
  });

  it('tells a share as a percentage', () => {
    expect(figure('share(announced(wuhu-works), announced(all))')).toBe('48%');
    expect(figure('share(announced(wuhu-works), announced(all))|exact')).toBe('48%');
    expect(figure('share(announced(acme-deqing), announced(wuhu-works))|exact')).toBe('108.3%');
  });

  it('adds and takes away, in brackets too', () => {
    expect(figure('announced(all) - (announced(wuhu-works) + announced(acme-deqing))')).toBe('0');
  });

  it('has the month up to which the research reaches', () => {
    expect(figure('updated()')).toBe('Dec 2020');
  });
});

describe('a date', () => {
  const planned = (when: Claim['when'], source?: string) =>
    tinyClaim({ field: 'production-start', planned: true, when, ...(source && { source }) });

  it('stands at the precision of its source', () => {
    expect(figure('date(acme-deqing, announced)')).toBe('10 Aug 2016');
    expect(figure('date(wuhu-works#phase-1, production-start)', { lang: 'zh' })).toBe('2019年2月');
  });

  it('is the newest plan, or the first, if wished', () => {
    const claims = [
      planned(days('2017-01-01', '2017-12-31')),
      planned(days('2018-01-01', '2018-12-31'), later),
    ];
    expect(figure('year(acme-deqing, production-start, planned)', { claims })).toBe('2018');
    expect(figure('year(acme-deqing, production-start, first-planned)', { claims })).toBe('2017');
  });

  it('is that of the source named', () => {
    const claims = [
      planned(days('2017-01-01', '2017-12-31')),
      planned(days('2018-01-01', '2018-12-31'), later),
    ];
    const of = (source: string) => `year(acme-deqing, production-start, planned, ${source})`;
    expect(figure(of('daily-2016-08-10'), { claims })).toBe('2017');
    expect(figure(of('nobody'), { claims })).toContain('there is no source "nobody"');
  });

  it('names the phases that have it where the plant has not', () => {
    expect(remedy('date(wuhu-works, production-start)')).toBe(
      'There is one for wuhu-works#phase-1.',
    );
  });

  it('of what recurs is the last by then', () => {
    const paused = (day: string) => tinyClaim({ field: 'paused', when: days(day), source: later });
    const claims = [paused('2017-03-01'), paused('2019-03-01')];
    expect(figure('year(acme-deqing, paused)@2018', { claims })).toBe('2017');
    expect(figure('year(acme-deqing, paused)@now', { claims })).toBe('2019');
    expect(figure('year(acme-deqing, paused)@2016', { claims })).toBe('2017');
  });

  it('of a licence asks for its state where it has several', () => {
    const licence = (state: Claim['state'], day: string) =>
      tinyClaim({ field: 'licence', state, when: days(day), source: later });
    const claims = [licence('applied', '2018-01-01'), licence('granted', '2019-01-01')];
    expect(figure('year(acme-deqing, licence)', { claims })).toContain('more than one date');
    expect(figure('year(acme-deqing, licence:granted)', { claims })).toBe('2019');
    expect(figure('year(acme-deqing, licence)', { claims: claims.slice(1) })).toBe('2019');
    expect(figure('year(acme-deqing, licence:lent)', { claims })).toContain('is no milestone');
  });

  it('gives the months that production is late', () => {
    const claims = [planned(days('2017-01-01', '2017-12-31'))];
    expect(figure('slippage(acme-deqing)', { claims })).toBe('36 months');
    expect(figure('slippage(acme-deqing)@2018', { claims, lang: 'zh' })).toBe('12 个月');
  });
});

describe('what a source states', () => {
  const investment = tinyClaim({ field: 'investment', planned: true });
  const another = tinyClaim({
    field: 'investment',
    planned: true,
    value: 30_000_000_000,
    source: later,
  });

  it('is the current claim, or that of the source named', () => {
    const claims = [investment, another];
    expect(figure('stated(acme-deqing, investment)', { claims })).toBe('¥30 bn');
    expect(figure('stated(acme-deqing, investment, daily-2016-08-10)', { claims })).toBe('¥20 bn');
  });

  it('stands with its unit', () => {
    const claims = [
      tinyClaim({ field: 'area', unit: 'mu', value: 1500 }),
      tinyClaim({ field: 'headcount' }),
    ];
    expect(figure('stated(acme-deqing, area)', { claims })).toBe('1,500 mu (100 ha)');
    expect(figure('stated(acme-deqing, headcount)', { claims })).toBe('3,000 people');
  });

  it('is not reckoned with money of another currency', () => {
    const claims = [investment, tinyClaim({ ...investment, unit: 'USD', value: 3_000_000_000 })];
    const difference = 'stated(acme-deqing, investment:CNY) - stated(acme-deqing, investment:USD)';
    expect(figure(difference, { claims })).toContain('money in CNY and money in USD cannot');
  });

  it('is in the unit asked for', () => {
    const claims = [
      tinyClaim({ field: 'area', unit: 'mu', value: 1500 }),
      tinyClaim({ field: 'area', unit: 'ha', value: 100 }),
    ];
    expect(figure('stated(acme-deqing, area:ha)', { claims })).toBe('100 ha');
  });

  it('is not chosen among figures that count different things', () => {
    const claims = [tinyClaim({ field: 'figure' }), tinyClaim({ field: 'figure', value: 7 })];
    expect(figure('stated(acme-deqing, figure)', { claims })).toContain('several figures');
  });

  it('may not be what its parts come to', () => {
    const share = (value: number) =>
      tinyClaim({ field: 'figure', unit: 'CNY', value, planned: true });
    const claims = [investment, share(5_400_000_000), share(1_800_000_000)];
    expect(figure('parts(acme-deqing, investment)', { claims })).toBe('¥7.2 bn');
    expect(
      figure('stated(acme-deqing, investment) - parts(acme-deqing, investment)', { claims }),
    ).toBe('¥12.8 bn');
  });
});

describe('a figure that cannot be told', () => {
  it.each([
    ['anounced(all)', 'at 1: "anounced" is no figure'],
    ['announced(acme-deqin)', 'at 11: there is no plant "acme-deqin" in the dataset'],
    ['announced(wuhu-works#phase-3)', 'at 11: there is no phase "phase-3" in the dataset'],
    ['announced(company:nobody)', 'at 11: there is no company "nobody" in the dataset'],
    ['plants(province:atlantis)', 'at 8: there is no province "atlantis" in the dataset'],
    ['plants(status:asleep)', 'at 8: "asleep" makes no sense as "status"'],
    ['plants(colour:red)', 'at 8: "colour" is no filter'],
    ['plants(acme-deqing)', 'at 8: one plant is always one'],
    ['announced(all)@2011', 'at 16: the data has no year 2011'],
    ['announced(all)@19', 'at 16: a year of four digits, or "now", belongs where "1" stands'],
    [
      'announced(all)+plants(all)',
      'at 15: cars a year and a count of plants cannot be set against each other',
    ],
    ['share(plants(all), plants(q:x))', 'at 27: "q" is no filter'],
    ['share(plants(all), plants(status:lapsed))', 'at 1: a share of nothing'],
    ['share(all, all)', 'at 7: a figure belongs here'],
    ['announced()', 'at 1: "announced" stands with 0 names in its brackets'],
    ['announced(all)|round', 'at 16: "round" is no format'],
    ['updated()|short', 'at 0: a date has no format "short"'],
    ['announced(all', 'at 14: ")" belongs where the figure ends'],
    ['announced（all）', 'at 10: "(" belongs where "（" stands'],
    ['stated(acme-deqing, price)', 'at 21: "price" is no quantity'],
    [
      'stated(acme-deqing, investment, nobody)',
      'at 33: there is no source "nobody" in the dataset',
    ],
    ['parts(acme-deqing, capacity)', 'at 1: no source states it'],
    ['', 'at 1: the name of a figure with its brackets belongs where the figure ends'],
  ])('{%s} says why, and where', (source, problem) => {
    expect(figure(source)).toBe(problem);
  });

  it('names what was perhaps meant', () => {
    expect(remedy('announced(acme-deqin)')).toBe('Was "acme-deqing" meant?');
  });

  it('asks for half-width signs', () => {
    expect(remedy('announced(all）')).toContain('half width');
  });

  it('is refused where it is too long or too deep', () => {
    expect(figure('('.repeat(400))).toContain('too deep');
    expect(figure('a'.repeat(501))).toContain('longer than 500');
  });
});
