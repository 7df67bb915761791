import { describe, expect, it } from 'vitest';
import { plant, type Telling } from './testing/told.ts';

const day = (from: string, to = from) => ({ from, to });
const capacity = (value: number, telling: Telling = {}): Telling => ({
  field: 'capacity',
  value,
  ...telling,
});
const founded: Telling = { field: 'announced', when: day('2015-01-01'), published: '2015-01-01' };

const at = (asOf: string, tellings: readonly Telling[], hindsight = true) =>
  plant([], [founded, ...tellings]).phaseAt(asOf, 'site', hindsight).capacity;

describe('the capacity of a phase, with hindsight', () => {
  it('is the last claim published by the day', () => {
    const claims = [
      capacity(100, { published: '2016-01-01' }),
      capacity(200, { published: '2017-01-01' }),
      capacity(300, { published: '2018-01-01' }),
    ];
    expect(at('2017-12-31', claims)).toBe(200);
  });

  it('holds from the end of the period of an actual figure that is told later', () => {
    const claims = [
      capacity(100, { published: '2016-01-01', planned: true }),
      capacity(200, { published: '2020-01-01', when: day('2017-01-01', '2017-12-31') }),
    ];
    expect(at('2017-12-30', claims)).toBe(100);
    expect(at('2017-12-31', claims)).toBe(200);
  });

  it('is not what a plan says of a period to come, until the plan is published', () => {
    const claims = [
      capacity(100, { published: '2016-01-01' }),
      capacity(200, { published: '2018-01-01', when: day('2017-01-01'), planned: true }),
    ];
    expect(at('2017-12-31', claims)).toBe(100);
  });

  it('is the first later claim while none holds', () => {
    const claims = [
      capacity(300, { published: '2019-01-01' }),
      capacity(200, { published: '2018-01-01' }),
      capacity(900, { published: null }),
    ];
    expect(at('2016-12-31', claims)).toBe(200);
  });

  it('is an undated claim where there is no other', () => {
    expect(at('2016-12-31', [capacity(900, { published: null })])).toBe(900);
  });

  it('does not let a claim that is vaguely dated by context outrank a sharply dated one', () => {
    const claims = [
      capacity(240, { published: ['2019-09-28', '2019-12-31'], context: true }),
      capacity(300, { published: '2019-10-01' }),
    ];
    expect(at('2020-12-31', claims)).toBe(300);
  });

  it('does not hold a vaguely dated claim before it has surely been published', () => {
    const claims = [
      capacity(100, { published: '2015-06-01' }),
      capacity(240, { published: ['2016-06-01', '2017-06-30'], context: true }),
    ];
    expect(at('2016-12-31', claims)).toBe(100);
  });

  it('of two claims of one day is the better', () => {
    const claims = [
      capacity(100, { published: '2016-01-01', kind: 'filing' }),
      capacity(200, { published: '2016-01-01', kind: 'news' }),
    ];
    expect(at('2016-12-31', claims)).toBe(100);
  });
});

describe('the capacity of a phase, without hindsight', () => {
  it('is the best known claim', () => {
    const claims = [
      capacity(100, { published: '2016-01-01' }),
      capacity(200, { published: '2017-01-01' }),
      capacity(300, { published: '2018-01-01' }),
    ];
    expect(at('2017-12-31', claims, false)).toBe(200);
  });

  it('is not stated before any claim is known', () => {
    expect(at('2016-12-31', [capacity(200, { published: '2018-01-01' })], false)).toBeNull();
  });
});

describe('the basis of a capacity', () => {
  it('is the claim, which is named', () => {
    const { phaseAt } = plant([], [founded, capacity(100)]);
    const phase = phaseAt('2016-12-31', 'site');
    expect(phase.capacityBasis).toBe('claim');
    expect(phase.capacityClaim?.source.id).toBe('s1');
  });

  it('is none where no source states one', () => {
    const { phaseAt } = plant([], [founded]);
    expect(phaseAt('2016-12-31', 'site')).toMatchObject({
      capacity: null,
      capacityBasis: 'not-stated',
      capacityClaim: null,
    });
  });

  it('is never output', () => {
    expect(at('2019-12-31', [{ field: 'output', value: 50, when: day('2018-01-01') }])).toBeNull();
  });
});

it("a site's total never holds before its own day", () => {
  const { at: outcomeAt } = plant(
    ['p1'],
    [
      { ...founded },
      capacity(100, { phase: 'p1', published: '2015-01-01' }),
      capacity(300, { published: '2017-01-01' }),
    ],
  );
  expect(outcomeAt('2016-12-31')?.announced).toBe(100);
  expect(outcomeAt('2017-12-31')?.announced).toBe(300);
});
