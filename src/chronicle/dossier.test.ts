import { describe, expect, it } from 'vitest';
import { siteDossier } from './dossier.ts';
import { plant, type Telling } from './testing/told.ts';

const end = '2029-12-31';
const day = (from: string, to = from) => ({ from, to });

function dossierOf(tellings: Telling[], phases: string[] = [], hindsight = true, asOf = end) {
  const { chronicle, site } = plant(phases, tellings);
  const dossier = siteDossier(chronicle, site, { day: asOf, hindsight });
  if (!dossier) throw new Error('no dossier');
  return dossier;
}

const capacity = (phase: string | null, value: number): Telling => ({
  field: 'capacity',
  phase,
  value,
  planned: true,
});
const money = (field: 'investment' | 'figure', value: number, telling: Telling = {}): Telling => ({
  field,
  value,
  unit: 'CNY',
  source: 'one',
  ...telling,
});

describe('the facts', () => {
  it('come whole site first, then phase by phase, in the order of the fields, plans first', () => {
    const { facts } = dossierOf(
      [
        { field: 'completed', phase: 'p2' },
        { field: 'completed', phase: 'p1' },
        { field: 'capacity', phase: 'p1' },
        { field: 'capacity', phase: 'p1', planned: true },
        { field: 'announced' },
        { field: 'investment' },
      ],
      ['p1', 'p2'],
    );
    expect(facts.map(({ phase, field, planned }) => [phase, field, planned])).toEqual([
      [null, 'investment', false],
      [null, 'announced', false],
      ['p1', 'capacity', true],
      ['p1', 'capacity', false],
      ['p1', 'completed', false],
      ['p2', 'completed', false],
    ]);
  });

  it('hold every claim once', () => {
    const tellings: Telling[] = [
      { field: 'capacity', value: 100 },
      { field: 'capacity', value: 200 },
      { field: 'paused', when: day('2017-01-01') },
      { field: 'paused' },
      { field: 'figure' },
      { field: 'event' },
      { field: 'location' },
    ];
    const { facts } = dossierOf(tellings);
    const claims = facts.flatMap(({ current, alsoReported }) => [current].concat(alsoReported));
    expect(new Set(claims.map(({ source }) => source.id)).size).toBe(tellings.length);
    expect(claims).toHaveLength(tellings.length);
  });
});

describe('the story', () => {
  it('has milestones and events in order of time', () => {
    const { story } = dossierOf([
      { field: 'production-start', planned: true },
      { field: 'production-start', planned: true, when: day('2017-01-01', '2017-12-31') },
      { field: 'event', when: day('2016-06-01') },
      { field: 'announced', when: day('2016-01-01') },
      { field: 'investment' },
    ]);
    expect(story.map(({ field, when }) => [field, when?.to ?? null])).toEqual([
      ['announced', '2016-01-01'],
      ['event', '2016-06-01'],
      ['production-start', '2017-12-31'],
    ]);
  });

  it('has a plan without any date at the end', () => {
    const { story } = dossierOf([
      { field: 'production-start', planned: true },
      { field: 'announced', when: day('2016-01-01') },
    ]);
    expect(story.at(-1)).toMatchObject({ planned: true, when: null, datedByPublication: false });
  });

  it('dates an actual milestone by publication where the source gives no date, and says so', () => {
    const { story } = dossierOf([{ field: 'cancelled', published: '2019-11-29' }]);
    expect(story).toMatchObject([{ when: day('2019-11-29'), datedByPublication: true }]);
  });

  it('lists a milestone that neither date nor publication places', () => {
    const { story } = dossierOf([{ field: 'announced' }, { field: 'cancelled', published: null }]);
    expect(story.at(-1)).toMatchObject({ field: 'cancelled', when: null });
  });

  it('shows the claim that holds, with what is also reported', () => {
    const { story } = dossierOf([
      { field: 'completed', when: day('2018-01-01', '2018-12-31') },
      { field: 'completed', when: day('2018-05-27') },
    ]);
    expect(story).toHaveLength(1);
    expect(story[0]?.when).toEqual(day('2018-05-27'));
    expect(story[0]?.fact.alsoReported).toHaveLength(1);
  });
});

describe('the sums', () => {
  it('report phases that exceed the stated total', () => {
    const { sums } = dossierOf(
      [capacity(null, 300), capacity('p1', 200), capacity('p2', 200)],
      ['p1', 'p2'],
    );
    expect(sums).toMatchObject([{ field: 'capacity', stated: 300, parts: 400 }]);
  });

  it('report phases that all have figures and fall short of the total', () => {
    const { sums } = dossierOf(
      [capacity(null, 500), capacity('p1', 200), capacity('p2', 200)],
      ['p1', 'p2'],
    );
    expect(sums).toMatchObject([{ field: 'capacity', stated: 500, parts: 400 }]);
  });

  it('do not report a total that leaves a remainder to a phase without a figure', () => {
    const claims = [
      capacity(null, 500),
      capacity('p1', 200),
      { field: 'completed', phase: 'p2' } as const,
    ];
    expect(dossierOf(claims, ['p1', 'p2']).sums).toEqual([]);
  });

  it('report the shares of investors that do not add up to their total', () => {
    const { sums } = dossierOf([
      money('investment', 100),
      money('figure', 54),
      money('figure', 36),
      money('figure', 28),
    ]);
    expect(sums).toMatchObject([{ field: 'investment', stated: 100, parts: 118, unit: 'CNY' }]);
  });

  it('do not take a single sum of money for a share', () => {
    expect(dossierOf([money('investment', 100), money('figure', 3)]).sums).toEqual([]);
  });

  it('do not mix the shares of one source with the total of another', () => {
    const { sums } = dossierOf([
      money('investment', 100, { source: 'another' }),
      money('figure', 54),
      money('figure', 36),
    ]);
    expect(sums).toEqual([]);
  });

  it('report the investment of every phase against the total of the same source', () => {
    const { sums } = dossierOf(
      [
        money('investment', 100),
        money('investment', 50, { phase: 'p1' }),
        money('investment', 40, { phase: 'p2' }),
      ],
      ['p1', 'p2'],
    );
    expect(sums).toMatchObject([{ field: 'investment', stated: 100, parts: 90 }]);
  });

  it('say nothing of parts that add up', () => {
    const { sums } = dossierOf(
      [
        money('investment', 100),
        money('investment', 60, { phase: 'p1' }),
        money('investment', 40, { phase: 'p2' }),
        capacity(null, 400),
        capacity('p1', 200),
        capacity('p2', 200),
      ],
      ['p1', 'p2'],
    );
    expect(sums).toEqual([]);
  });
});

describe('the claims of undated sources', () => {
  const claims: Telling[] = [{ field: 'announced' }, { field: 'capacity', published: null }];

  it('are counted as left out without hindsight', () => {
    const { undatedLeftOut, facts } = dossierOf(claims, [], false);
    expect([undatedLeftOut, facts.length]).toEqual([1, 1]);
  });

  it('are not left out with hindsight', () => {
    const { undatedLeftOut, facts } = dossierOf(claims, [], true);
    expect([undatedLeftOut, facts.length]).toEqual([0, 2]);
  });
});

it('a site that does not exist yet has no dossier', () => {
  const { chronicle, site } = plant([], [{ field: 'announced', published: '2016-01-01' }]);
  expect(siteDossier(chronicle, site, { day: '2010-12-31', hindsight: true })).toBeNull();
});
