import { describe, expect, it } from 'vitest';
import { siteDossier } from './dossier.ts';
import { plant, type Telling } from './testing/told.ts';

const day = (from: string, to = from) => ({ from, to });
const plan = (to: string, telling: Telling = {}): Telling => ({
  field: 'production-start',
  planned: true,
  when: day('2016-01-01', to),
  ...telling,
});
const start = (to: string, telling: Telling = {}): Telling => ({
  field: 'production-start',
  when: day('2017-01-01', to),
  ...telling,
});

function slippageOf(
  asOf: string,
  tellings: Telling[],
  { phases = [], hindsight = true }: { phases?: string[]; hindsight?: boolean } = {},
) {
  const { chronicle, site } = plant(phases, tellings);
  return siteDossier(chronicle, site, { day: asOf, hindsight })?.slippage.map(
    ({ phase, months, planned, actual, until }) => ({
      phase,
      months,
      planned: planned.source.id,
      actual: actual?.source.id ?? null,
      until,
    }),
  );
}

describe('slippage', () => {
  it('runs from the end of the plan to the end of the start', () => {
    expect(slippageOf('2029-12-31', [plan('2017-12-31'), start('2019-11-21')])).toEqual([
      { phase: null, months: 22, planned: 's0', actual: 's1', until: 'started' },
    ]);
  });

  it('is negative for an early start', () => {
    expect(slippageOf('2029-12-31', [plan('2018-12-31'), start('2018-04-16')])).toMatchObject([
      { months: -8 },
    ]);
  });

  it('runs from the first published plan', () => {
    const plans = [
      plan('2020-12-31', { published: '2018-01-01' }),
      plan('2017-12-31', { published: '2016-01-01' }),
      plan('2016-06-30', { published: null }),
    ];
    expect(slippageOf('2021-12-31', plans)).toMatchObject([{ planned: 's1', months: 48 }]);
  });

  it('runs to the day looked at while production has not started', () => {
    expect(slippageOf('2018-12-31', [plan('2017-12-31'), start('2019-11-21')])).toEqual([
      { phase: null, months: 12, planned: 's0', actual: null, until: 'standpoint' },
    ]);
  });

  it.each(['cancelled', 'closed'] as const)('runs to the day the plant was %s', (field) => {
    expect(
      slippageOf('2029-12-31', [plan('2017-12-31'), { field, when: day('2018-04-30') }]),
    ).toMatchObject([{ months: 4, actual: null, until: 'given-up' }]);
  });

  it('goes on while the plant only pauses', () => {
    expect(
      slippageOf('2018-12-31', [plan('2017-12-31'), { field: 'paused', when: day('2018-04-30') }]),
    ).toMatchObject([{ months: 12, until: 'standpoint' }]);
  });

  it('is omitted until the plan is due', () => {
    expect(slippageOf('2017-12-30', [plan('2017-12-31')])).toEqual([]);
    expect(slippageOf('2017-12-31', [plan('2017-12-31')])).toMatchObject([{ months: 0 }]);
  });

  it('is omitted for a plant that was given up before the plan was due', () => {
    expect(
      slippageOf('2029-12-31', [
        plan('2017-12-31'),
        { field: 'cancelled', when: day('2017-06-30') },
      ]),
    ).toEqual([]);
  });

  it('is omitted for a plan without a date', () => {
    expect(slippageOf('2029-12-31', [{ field: 'production-start', planned: true }])).toEqual([]);
  });

  it('is told phase by phase', () => {
    const tellings = [
      plan('2017-12-31', { phase: 'p1' }),
      start('2018-01-31', { phase: 'p1' }),
      plan('2019-12-31', { phase: 'p2' }),
    ];
    expect(slippageOf('2020-12-31', tellings, { phases: ['p1', 'p2'] })).toMatchObject([
      { phase: 'p1', months: 1 },
      { phase: 'p2', months: 12 },
    ]);
  });

  it('of a whole site ends when its first phase starts', () => {
    const tellings = [
      plan('2017-12-31'),
      start('2019-12-31', { phase: 'p2' }),
      start('2018-12-31', { phase: 'p1' }),
    ];
    expect(slippageOf('2029-12-31', tellings, { phases: ['p1', 'p2'] })).toMatchObject([
      { phase: null, months: 12, actual: 's2' },
    ]);
  });

  it('without hindsight knows only the plans and starts published by then', () => {
    const tellings = [
      plan('2017-12-31', { published: '2016-01-01' }),
      start('2018-05-27', { published: '2021-05-10' }),
    ];
    expect(slippageOf('2018-12-31', tellings, { hindsight: false })).toMatchObject([
      { until: 'standpoint', months: 12 },
    ]);
  });
});
