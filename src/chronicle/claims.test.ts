import { describe, expect, it } from 'vitest';
import { compareClaims, knownClaims } from './claims.ts';
import { plant, told, type Telling } from './testing/told.ts';

/** Whether the first claim is the better, and the second the worse. */
function expectBetter(better: Telling, worse: Telling) {
  const a = told({ source: 'a', ...better });
  const b = told({ source: 'a', ...worse });
  expect(compareClaims(a, b)).toBeLessThan(0);
  expect(compareClaims(b, a)).toBeGreaterThan(0);
}

describe('the better claim', () => {
  it('is the one published later', () => {
    expectBetter(
      { published: '2017-01-02', kind: 'encyclopedia', source: 'z' },
      { published: '2017-01-01', kind: 'filing' },
    );
  });

  it('is ranked by the end of the publication', () => {
    expectBetter({ published: ['2016-01-01', '2017-12-31'] }, { published: '2017-06-01' });
  });

  it('is ranked by the beginning where the source is dated only by context', () => {
    expectBetter(
      { published: '2017-06-01' },
      { published: ['2016-01-01', '2017-12-31'], context: true },
    );
  });

  it('is any dated one before an undated one', () => {
    expectBetter(
      { published: '2001-01-01', kind: 'encyclopedia' },
      { published: null, kind: 'filing' },
    );
  });

  it.each([
    ['filing', 'government'],
    ['government', 'press-release'],
    ['press-release', 'news'],
    ['news', 'trade-press'],
    ['trade-press', 'encyclopedia'],
  ] as const)('on one day is of the better kind: %s before %s', (kind, worse) => {
    expectBetter({ kind, source: 'z' }, { kind: worse });
  });

  it('within one kind has the alphabetically first source id', () => {
    expectBetter({ source: 'a' }, { source: 'b' });
  });

  it('within one source is actual before planned', () => {
    expectBetter({ planned: false }, { planned: true });
  });

  it('within one source and mood speaks of the later period', () => {
    expectBetter(
      { when: { from: '2016-01-01', to: '2016-12-31' } },
      { when: { from: '2015-01-01', to: '2015-12-31' } },
    );
  });

  it('within one source and mood has a period rather than none', () => {
    expectBetter(
      { field: 'capacity', when: { from: '2015-01-01', to: '2015-12-31' } },
      { field: 'capacity' },
    );
  });

  it('within one source, mood and period has the larger value', () => {
    expectBetter({ field: 'investment', value: 20 }, { field: 'investment', value: 12 });
  });
});

describe('the known claims', () => {
  const { chronicle, site } = plant(
    [],
    [{ published: '2016-12-31' }, { published: ['2016-12-31', '2017-01-01'] }, { published: null }],
  );

  it('with hindsight are all', () => {
    expect(knownClaims(chronicle, site, { day: '2010-01-01', hindsight: true })).toHaveLength(3);
  });

  it('without hindsight are those whose publication has ended by the day', () => {
    const known = knownClaims(chronicle, site, { day: '2016-12-31', hindsight: false });
    expect(known.map(({ source }) => source.id)).toEqual(['s0']);
  });

  it('without hindsight are never those of undated sources', () => {
    const known = knownClaims(chronicle, site, { day: '2099-12-31', hindsight: false });
    expect(known.map(({ source }) => source.id)).toEqual(['s0', 's1']);
  });
});
