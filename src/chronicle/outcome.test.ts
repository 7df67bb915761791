import { describe, expect, it } from 'vitest';
import { outcomesAt } from './outcome.ts';
import { plant, type Telling } from './testing/told.ts';

const end = '2029-12-31';
const day = (from: string, to = from) => ({ from, to });
const capacity = (phase: string | null, value: number): Telling => ({
  field: 'capacity',
  phase,
  value,
  planned: true,
});

describe('the sums of a site', () => {
  const { at } = plant(
    ['p1', 'p2', 'p3', 'p4'],
    [
      capacity('p1', 1000),
      { field: 'production-start', phase: 'p1', when: day('2016-06-01') },
      capacity('p2', 200),
      { field: 'cancelled', phase: 'p2', when: day('2016-06-01') },
      capacity('p3', 30),
      { field: 'construction-start', phase: 'p3', when: day('2016-06-01') },
      capacity('p4', 4),
    ],
  );

  it('part the announced capacity into operating, pending and lapsed', () => {
    expect(at(end)).toMatchObject({ announced: 1234, operating: 1000, pending: 34, lapsed: 200 });
  });

  it('leave announced open where no phase has a figure', () => {
    const { at } = plant([], [{ field: 'production-start', when: day('2016-06-01') }]);
    expect(at(end)).toMatchObject({ announced: null, operating: 0, pending: 0, lapsed: 0 });
  });
});

describe('the day since which a site counts as announced', () => {
  it('is the end of its announcement', () => {
    const { at } = plant(
      [],
      [
        { field: 'capacity', published: '2016-01-01' },
        { field: 'announced', when: day('2016-05-01', '2016-05-31'), published: '2018-01-01' },
      ],
    );
    expect(at(end)?.since).toBe('2016-05-31');
  });

  it('is the day it begins to exist where none is told', () => {
    const { at } = plant([], [{ field: 'capacity', published: '2016-01-01' }]);
    expect(at(end)?.since).toBe('2016-01-01');
  });
});

describe('the disputes of a site', () => {
  const twice = (phase: string | null, published: string): Telling[] => [
    { field: 'capacity', phase, value: 100, published },
    { field: 'capacity', phase, value: 200, published },
  ];

  it('name field or phase and field, sorted', () => {
    const { at } = plant(['p1'], [...twice('p1', '2016-01-01'), ...twice(null, '2016-01-01')]);
    expect(at(end)?.disputed).toEqual(['capacity', 'p1:capacity']);
  });

  it('leave out phases that do not exist yet', () => {
    const { at } = plant(
      ['p1', 'p2'],
      [...twice('p1', '2016-01-01'), ...twice('p2', '2018-01-01')],
    );
    expect(at('2016-12-31')?.disputed).toEqual(['p1:capacity']);
  });

  it('without hindsight leave out claims that are not known yet', () => {
    const { at } = plant(
      [],
      [
        { field: 'capacity', value: 100, published: '2016-01-01' },
        { field: 'capacity', value: 200, published: '2018-01-01' },
      ],
    );
    expect(at('2016-12-31', false)?.disputed).toEqual([]);
    expect(at('2016-12-31', true)?.disputed).toEqual(['capacity']);
  });

  it('have the capacity where phases sum to more than the stated total', () => {
    const { at } = plant(['p1'], [capacity(null, 100), capacity('p1', 150)]);
    expect(at(end)?.disputed).toEqual(['capacity']);
  });
});

it('a site that does not exist yet has no outcome', () => {
  const { at, chronicle } = plant([], [{ field: 'capacity', published: '2016-01-01' }]);
  expect(at('2015-12-31')).toBeNull();
  expect(outcomesAt(chronicle, { day: '2015-12-31', hindsight: true })).toEqual([]);
});

it('asking for one day does not change the answer for another', () => {
  const { at } = plant(
    [],
    [
      { field: 'capacity', value: 100, published: '2016-01-01' },
      { field: 'capacity', value: 200, published: '2018-01-01' },
    ],
  );
  const before = [at('2016-12-31', false)?.announced, at('2018-12-31', false)?.announced];
  const after = [at('2016-12-31', false)?.announced, at('2018-12-31', false)?.announced];
  expect(before).toEqual([100, 200]);
  expect(after).toEqual(before);
});
