import { describe, expect, it } from 'vitest';
import { plant, type Telling } from './testing/told.ts';

const end = '2029-12-31';
const capacity = (phase: string | null, value: number, planned = true): Telling => ({
  field: 'capacity',
  phase,
  value,
  planned,
});
const event = (field: NonNullable<Telling['field']>, phase: string | null, day = '2016-06-01') => ({
  field,
  phase,
  when: { from: day, to: day },
});
const shown = (phaseIds: string[], ...tellings: Telling[]) =>
  plant(phaseIds, tellings)
    .at(end)
    ?.phases.map(({ id, status, capacity, capacityBasis }) => [
      id,
      status,
      capacity,
      capacityBasis,
    ]);

describe('a total above the sum of the phases', () => {
  it('gives its rest to the one phase without a figure', () => {
    expect(
      shown(
        ['p1', 'p2'],
        capacity(null, 300),
        capacity('p1', 100),
        event('construction-start', 'p2'),
      ),
    ).toEqual([
      ['p1', 'announced', 100, 'claim'],
      ['p2', 'construction', 200, 'derived'],
    ]);
  });

  it('adds a phase where every phase has a figure', () => {
    expect(shown(['p1'], capacity(null, 300), capacity('p1', 100))).toEqual([
      ['p1', 'announced', 100, 'claim'],
      ['rest', 'announced', 200, 'derived'],
    ]);
  });

  it('adds a phase where several phases have no figure', () => {
    expect(
      shown(
        ['p1', 'p2', 'p3'],
        capacity(null, 300),
        capacity('p1', 100),
        event('announced', 'p2'),
        event('announced', 'p3'),
      ),
    ).toEqual([
      ['p1', 'announced', 100, 'claim'],
      ['p2', 'announced', null, 'not-stated'],
      ['p3', 'announced', null, 'not-stated'],
      ['rest', 'announced', 200, 'derived'],
    ]);
  });

  it('adds a phase where no other phase has a figure', () => {
    expect(shown(['p1'], capacity(null, 300), event('production-start', 'p1'))).toEqual([
      ['p1', 'operating', null, 'not-stated'],
      ['rest', 'announced', 300, 'derived'],
    ]);
  });

  it('names the total as the claim behind the rest', () => {
    const { phaseAt } = plant(['p1'], [capacity(null, 300), capacity('p1', 100)]);
    expect(phaseAt(end, 'rest').capacityClaim?.source.id).toBe('s0');
  });
});

it.each([300, 200])('a total of %i leaves nothing over phases that sum to 300', (total) => {
  expect(
    shown(['p1', 'p2'], capacity(null, total), capacity('p1', 100), capacity('p2', 200)),
  ).toEqual([
    ['p1', 'announced', 100, 'claim'],
    ['p2', 'announced', 200, 'claim'],
  ]);
});

describe('a planned remainder', () => {
  it('stays announced while a phase operates', () => {
    expect(
      shown(['p1'], capacity(null, 300), capacity('p1', 100), event('production-start', 'p1')),
    ).toContainEqual(['rest', 'announced', 200, 'derived']);
  });

  it.each([
    ['paused', 'mothballed'],
    ['cancelled', 'cancelled'],
  ] as const)('lapses with its site: %s', (field, status) => {
    expect(
      shown(['p1'], capacity(null, 300), capacity('p1', 100), event(field, null)),
    ).toContainEqual(['rest', status, 200, 'derived']);
  });
});

describe('an installed remainder', () => {
  it("has the status of the site's furthest phase", () => {
    expect(
      shown(
        ['p1', 'p2'],
        capacity(null, 600, false),
        capacity('p1', 100),
        capacity('p2', 100),
        event('cancelled', 'p1'),
        event('production-start', 'p2'),
      ),
    ).toContainEqual(['rest', 'operating', 400, 'derived']);
  });
});
