import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { toldAll, type Telling } from './testing/told.ts';

const day = (from: string, to = from) => ({ from, to });
const facts = (...tellings: Telling[]) => factsOf(toldAll(tellings));
const isDisputed = (...tellings: Telling[]) => facts(...tellings).some(({ disputed }) => disputed);

describe('a fact', () => {
  it('has its best claim as current and the others as also reported, best first', () => {
    const [fact] = facts(
      { field: 'investment', published: '2016-01-01' },
      { field: 'investment', published: '2018-01-01' },
      { field: 'investment', published: '2017-01-01' },
    );
    expect(fact?.current.source.id).toBe('s1');
    expect(fact?.alsoReported.map(({ source }) => source.id)).toEqual(['s2', 's0']);
  });

  it('of a milestone has the claim that holds as current', () => {
    const [fact] = facts(
      { field: 'production-start', when: day('2018-05-27'), published: '2019-01-01' },
      { field: 'production-start', when: day('2018-01-01', '2018-12-31'), published: '2023-01-01' },
    );
    expect(fact?.current.source.id).toBe('s0');
  });

  it('of a plan has a dated claim rather than a better undated one', () => {
    const [fact] = facts(
      { field: 'completed', planned: true, published: '2020-01-01' },
      { field: 'completed', planned: true, when: day('2018-12-31'), published: '2016-01-01' },
    );
    expect(fact?.current.source.id).toBe('s1');
  });

  it('of a plan that was moved has the latest', () => {
    const [fact] = facts(
      { field: 'completed', planned: true, when: day('2017-12-31'), published: '2016-01-01' },
      {
        field: 'completed',
        planned: true,
        when: day('2018-01-01', '2018-12-31'),
        published: '2017-01-01',
      },
    );
    expect(fact?.current.source.id).toBe('s1');
  });

  it.each<[string, Telling, Telling]>([
    ['phases', { field: 'capacity', phase: 'p1' }, { field: 'capacity', phase: 'p2' }],
    ['plan and deed', { field: 'capacity', planned: true }, { field: 'capacity' }],
    ['units', { field: 'area', unit: 'ha' }, { field: 'area', unit: 'mu' }],
    [
      'states of a licence',
      { field: 'licence', state: 'applied' },
      { field: 'licence', state: 'granted' },
    ],
    [
      'periods of output',
      { field: 'output', when: day('2018-01-01') },
      { field: 'output', when: day('2019-01-01') },
    ],
    [
      'periods of a figure',
      { field: 'figure', when: day('2018-01-01') },
      { field: 'figure', when: day('2019-01-01') },
    ],
    [
      'events',
      { field: 'event', when: day('2018-01-01') },
      { field: 'event', when: day('2018-01-01') },
    ],
    [
      'stops at different times',
      { field: 'paused', when: day('2018-01-01') },
      { field: 'paused', when: day('2019-01-01') },
    ],
  ])('tells apart %s', (_what, a, b) => {
    expect(facts(a, b)).toHaveLength(2);
  });

  it('takes stops whose dates meet for one', () => {
    const [fact, another] = facts(
      { field: 'paused', when: day('2022-07-01', '2022-12-31') },
      { field: 'paused', when: day('2022-10-01', '2022-12-31') },
    );
    expect(fact?.alsoReported).toHaveLength(1);
    expect(another).toBeUndefined();
  });

  it('tells apart equal figures of one source, which count different things', () => {
    const share = { field: 'figure', unit: 'CNY', source: 'one' } as const;
    expect(
      facts({ ...share, value: 54 }, { ...share, value: 18 }, { ...share, value: 18 }),
    ).toHaveLength(3);
  });
});

describe('a dispute', () => {
  it('is two values of one mood and unit', () => {
    expect(
      isDisputed({ field: 'capacity', value: 100_000 }, { field: 'capacity', value: 200_000 }),
    ).toBe(true);
  });

  it('is not the same value told twice', () => {
    expect(
      isDisputed({ field: 'capacity', value: 100_000 }, { field: 'capacity', value: 100_000 }),
    ).toBe(false);
  });

  it('is not a plan that turned out differently', () => {
    expect(
      isDisputed(
        { field: 'capacity', value: 100_000, planned: true },
        { field: 'capacity', value: 200_000 },
      ),
    ).toBe(false);
  });

  it('is not a sum in two currencies', () => {
    expect(
      isDisputed(
        { field: 'investment', value: 20, unit: 'CNY' },
        { field: 'investment', value: 3, unit: 'USD' },
      ),
    ).toBe(false);
  });

  it('is two dates whose intervals do not meet', () => {
    expect(
      isDisputed(
        { field: 'announced', when: day('2020-11-16') },
        { field: 'announced', when: day('2020-11-26') },
      ),
    ).toBe(true);
  });

  it('is found among three dates of which some meet', () => {
    expect(
      isDisputed(
        { field: 'announced', when: day('2020-11-26') },
        { field: 'announced', when: day('2020-11-01', '2020-11-30') },
        { field: 'announced', when: day('2020-11-16') },
      ),
    ).toBe(true);
  });

  it('is not a sharp date within a vague one', () => {
    expect(
      isDisputed(
        { field: 'completed', when: day('2018-01-01', '2018-12-31') },
        { field: 'completed', when: day('2018-05-27') },
      ),
    ).toBe(false);
  });

  it('is not a date against none', () => {
    expect(
      isDisputed(
        { field: 'completed', published: '2020-01-01' },
        { field: 'completed', when: day('2018-05-27') },
      ),
    ).toBe(false);
  });
});
