import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceOf } from './chronicle.ts';
import { groupRows, ledgerRow, sumOf, type LedgerDate, type LedgerRow } from './ledger.ts';
import { outcomesAt } from './outcome.ts';
import { shippedChronicle } from './testing/shipped.ts';
import { plant, type Telling } from './testing/told.ts';
import { totalsOf } from './totals.ts';
import { standpointOf, yearsOf } from './years.ts';

const span = (from: string, to = from) => ({ from, to });
const plan = (to: string, telling: Telling = {}): Telling => ({
  field: 'production-start',
  planned: true,
  when: span('2017-01-01', to),
  ...telling,
});
const start = (to: string, telling: Telling = {}): Telling => ({
  field: 'production-start',
  when: span(to),
  ...telling,
});

function rowOf(day: string, tellings: readonly Telling[], phases: readonly string[] = []) {
  const { chronicle, at } = plant(phases, [{ field: 'announced' }, ...tellings]);
  const outcome = at(day);
  if (!outcome) throw new Error(`no plant on ${day}`);
  return ledgerRow(chronicle, outcome, { day, hindsight: true });
}

const told = (date: LedgerDate | null) => date && [date.phase, date.when?.to ?? null];

describe('the row of a plant', () => {
  it('sets the first plan against the start', () => {
    const row = rowOf('2029-12-31', [plan('2017-12-31'), start('2019-02-28')]);
    expect(told(row.planned)).toEqual([null, '2017-12-31']);
    expect(told(row.actual)).toEqual([null, '2019-02-28']);
    expect(row.slippage).toMatchObject({ months: 14, until: 'started' });
  });

  it('tells no start that lies after the day', () => {
    const row = rowOf('2018-12-31', [plan('2017-12-31'), start('2019-02-28')]);
    expect(row.actual).toBeNull();
    expect(row.slippage).toMatchObject({ months: 12, until: 'standpoint' });
  });

  it('of several phases compares the first that has started', () => {
    const tellings = [
      plan('2017-12-31', { phase: 'p1' }),
      plan('2018-12-31', { phase: 'p2' }),
      start('2019-03-31', { phase: 'p2' }),
    ];
    const row = rowOf('2029-12-31', tellings, ['p1', 'p2']);
    expect(told(row.planned)).toEqual(['p2', '2018-12-31']);
    expect(row.slippage).toMatchObject({ phase: 'p2', months: 3 });
  });

  it('shows the start of another phase where the one with a plan has none', () => {
    const tellings = [
      plan('2017-12-31', { phase: 'p1' }),
      { field: 'cancelled', phase: 'p1', when: span('2018-04-04') } as const,
      start('2019-11-21', { phase: 'p2' }),
    ];
    const row = rowOf('2029-12-31', tellings, ['p1', 'p2']);
    expect(told(row.actual)).toEqual(['p2', '2019-11-21']);
    expect(row.slippage).toMatchObject({ phase: 'p1', months: 3, until: 'given-up' });
    expect(row.givenUp?.claim.field).toBe('cancelled');
  });

  it.each([
    ['no-plan', []],
    ['no-plan', [{ field: 'production-start', planned: true }]],
    ['not-due', [plan('2030-12-31')]],
    ['given-up-before-due', [plan('2019-12-31'), { field: 'cancelled', when: span('2018-01-31') }]],
  ] as const)('without slippage says why: %s', (why, tellings) => {
    const row = rowOf('2028-12-31', tellings);
    expect([row.slippage, row.uncompared]).toEqual([null, why]);
  });

  it('shows a plan that gives no date where no other does', () => {
    const undated = { field: 'production-start', planned: true } as const;
    expect(told(rowOf('2028-12-31', [undated]).planned)).toEqual([null, null]);
    expect(told(rowOf('2028-12-31', [undated, plan('2017-12-31')]).planned)).toEqual([
      null,
      '2017-12-31',
    ]);
  });

  it('dates a start that its source does not date by the publication', () => {
    const row = rowOf('2028-12-31', [
      { field: 'production-start', when: undefined, published: '2018-05-05' } as Telling,
    ]);
    expect(row.actual).toMatchObject({ when: span('2018-05-05'), byPublication: true });
  });

  it('tells capacity that runs or lapsed without a figure from none at all', () => {
    expect(rowOf('2028-12-31', [start('2018-01-01')])).toMatchObject({
      announced: null,
      operating: null,
      lapsed: 0,
    });
  });

  it('counts its phases, and none for a plant that is not divided', () => {
    const claims = ['p1', 'p2'].map((phase) => ({ field: 'capacity', value: 1, phase }) as const);
    expect(rowOf('2028-12-31', claims, ['p1', 'p2']).phases).toBe(2);
    expect(rowOf('2028-12-31', [])).toMatchObject({ phases: 0 });
  });

  it('is the same object on the same day', () => {
    const { chronicle, at } = plant([], [{ field: 'announced' }]);
    const outcome = at('2020-12-31');
    if (!outcome) throw new Error('no plant');
    const standpoint = { day: '2020-12-31', hindsight: true };
    expect(ledgerRow(chronicle, outcome, standpoint)).toBe(
      ledgerRow(chronicle, outcome, standpoint),
    );
  });
});

const chronicle = shippedChronicle();

function shippedRows(year: number | null, hindsight = true): readonly LedgerRow[] {
  const standpoint = standpointOf(chronicle, year, hindsight);
  return outcomesAt(chronicle, standpoint).map((outcome) =>
    ledgerRow(chronicle, outcome, standpoint),
  );
}

function shipped(id: string, year: number | null = null): LedgerRow {
  const row = shippedRows(year).find(({ outcome }) => outcome.site.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

// Set by hand from the claims in public/data/plants.json and rule 9.
describe('a row of the shipped plants', () => {
  it('Li Auto Changzhou: the small cars due by the end of 2017 were given up in April 2018, the second base started in November 2019', () => {
    const row = shipped('li-auto-changzhou');
    expect(row).toMatchObject({ phases: 3, announced: 400_000, operating: 200_000 });
    expect(row.planned).toMatchObject({ phase: 'p1', when: span('2016-08-10', '2017-12-31') });
    expect(row.planned?.cited.source.id).toBe('eworks-11927');
    expect(row.actual).toMatchObject({ phase: 'p2', when: span('2019-11-01', '2019-11-21') });
    expect(row.actual?.cited.source.id).toBe('equalocean-2019-11-21');
    expect(row.slippage).toMatchObject({ phase: 'p1', months: 3, until: 'given-up' });
    expect(row.givenUp?.source.id).toBe('caixin-2018-04-04-chehejia');
    expect(row.lapsed).toBe(200_000);
  });

  it('Tesla Shanghai: due in 2021, begun by 23 October 2019, 26 months early', () => {
    const row = shipped('tesla-shanghai');
    expect(row.planned).toMatchObject({ phase: 'p1', when: span('2021-01-01', '2021-12-31') });
    expect(row.actual).toMatchObject({ phase: 'p1', when: span('2019-10-01', '2019-10-23') });
    expect(row.slippage).toMatchObject({ months: -26, until: 'started' });
  });

  it('Min’an Huai’an: due in 2018, not started, 94 months late by November 2026 and 12 by the end of 2019', () => {
    expect(shipped('minan-huaian')).toMatchObject({
      actual: null,
      slippage: { months: 94, until: 'standpoint' },
    });
    expect(shipped('minan-huaian', 2019).slippage?.months).toBe(12);
  });

  it('LeEco Deqing: due by early 2017, given up in November 2019, 31 months overdue', () => {
    const row = shipped('leeco-deqing');
    expect(row.planned?.when).toEqual(span('2016-10-01', '2017-03-31'));
    expect(row.slippage).toMatchObject({ months: 31, until: 'given-up' });
    expect(row.givenUp?.source.id).toBe('gdongw-2019-11-29');
  });

  it('Xiaomi Beijing has 27 sources and 6 subjects in which they differ', () => {
    const row = shipped('xiaomi-beijing');
    const { site } = row.outcome;
    expect(row.sources).toEqual(new Set(site.claims.map(({ source }) => source)));
    expect(row.disputes).toBe(row.outcome.disputed.length);
    expect([row.sources.size, row.disputes]).toEqual([27, 6]);
  });
});

describe('the sum of rows', () => {
  const { first, last } = yearsOf(chronicle);
  const standpoints = fc.record({
    year: fc.integer({ min: first, max: last }),
    hindsight: fc.boolean(),
  });

  it('is the headline’s over car plants, at any standpoint', () => {
    fc.assert(
      fc.property(standpoints, ({ year, hindsight }) => {
        const rows = shippedRows(year, hindsight);
        const sum = sumOf(rows.filter(({ outcome }) => outcome.site.kind === 'vehicles'));
        const { sites, ...totals } = totalsOf(rows.map(({ outcome }) => outcome));
        expect(sum).toMatchObject({ plants: sites, ...totals });
      }),
      { numRuns: 40 },
    );
  });

  it('over provinces adds up to the whole', () => {
    const rows = shippedRows(null);
    const groups = groupRows(rows, (site) => [provinceOf(site)]);
    const whole = sumOf(rows);
    for (const key of ['plants', 'announced', 'operating', 'pending', 'lapsed'] as const)
      expect(groups.reduce((total, { sum }) => total + sum[key], 0)).toBe(whole[key]);
  });

  it('counts a joint venture under each of its companies, once in each', () => {
    const rows = [shipped('nio-hefei-f1')];
    const groups = groupRows(rows, (site) =>
      [...site.companies, ...site.companies].map((c) => c.id),
    );
    expect(groups.map(({ id }) => id)).toEqual(['nio', 'jac', 'jianglai']);
    expect(groups.map(({ sum }) => sum.plants)).toEqual([1, 1, 1]);
  });

  it('takes the middle slippage of the plants that have one, and tells how many', () => {
    const rows = ['tesla-shanghai', 'leeco-deqing', 'minan-huaian', 'haima-zhengzhou'];
    expect(sumOf(rows.map((id) => shipped(id))).slippage).toEqual({ months: 31, plants: 3 });
    expect(sumOf([shipped('tesla-shanghai'), shipped('leeco-deqing')]).slippage).toEqual({
      months: 2.5,
      plants: 2,
    });
    expect(sumOf([shipped('haima-zhengzhou')]).slippage).toBeNull();
  });

  it('tells the earliest plan and start with their claims, and each source once', () => {
    const rows = [shipped('tesla-shanghai'), shipped('leeco-deqing')];
    const sum = sumOf(rows);
    expect(sum.planned).toBe(shipped('leeco-deqing').planned);
    expect(sum.actual).toBe(shipped('tesla-shanghai').actual);
    expect(sum.sources).toBe(new Set(rows.flatMap(({ sources }) => Array.from(sources))).size);
  });

  it('of nothing is nothing', () => {
    expect(sumOf([])).toMatchObject({ plants: 0, announced: 0, slippage: null, planned: null });
  });
});
