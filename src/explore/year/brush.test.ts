import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushOf, dragged, filterOf, gripAt, isSameRange, type Grip } from './brush.ts';

const years = { first: 2012, last: 2026 };
const range = { first: 2016, last: 2018 };
const anyYear = fc.integer({ min: years.first, max: years.last });
const anyBrush = fc
  .tuple(anyYear, anyYear)
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

describe('the brush of a filter', () => {
  it('spans all years where there is none', () => {
    expect(brushOf(null, years)).toEqual(years);
  });

  it('reaches to the end at which the filter is open', () => {
    expect(brushOf({ from: 2018, to: null }, years)).toEqual({ first: 2018, last: 2026 });
    expect(brushOf({ from: null, to: 2018 }, years)).toEqual({ first: 2012, last: 2018 });
  });

  it('stays within the years', () => {
    expect(brushOf({ from: 1999, to: 2099 }, years)).toEqual(years);
    expect(brushOf({ from: 1990, to: 1995 }, years)).toEqual({ first: 2012, last: 2012 });
  });

  it('sets that filter again', () => {
    fc.assert(
      fc.property(anyBrush, (brush) => {
        expect(brushOf(filterOf(brush, years), years)).toEqual(brush);
      }),
    );
  });
});

describe('the filter of a brush', () => {
  it('is none over all years', () => {
    expect(filterOf(years, years)).toBeNull();
  });

  it('is open at an end of the years', () => {
    expect(filterOf({ first: 2012, last: 2018 }, years)).toEqual({ from: null, to: 2018 });
    expect(filterOf({ first: 2016, last: 2026 }, years)).toEqual({ from: 2016, to: null });
  });
});

describe('two ranges', () => {
  it('are the same with the same ends', () => {
    expect(isSameRange({ from: 2016, to: null }, { from: 2016, to: null })).toBe(true);
    expect(isSameRange(null, null)).toBe(true);
  });

  it('differ in an end, and from none', () => {
    expect(isSameRange({ from: 2016, to: null }, { from: 2016, to: 2018 })).toBe(false);
    expect(isSameRange({ from: null, to: 2018 }, null)).toBe(false);
  });
});

describe('a press', () => {
  // The range of 2016 to 2018 lies from 4 to 7.
  it.each([
    [3.8, 'from'],
    [4.3, 'from'],
    [5.5, 'middle'],
    [6.8, 'to'],
    [7.3, 'to'],
    [2, 'new'],
    [9, 'new'],
  ])('at %s takes hold of: %s', (x, grip) => {
    expect(gripAt(x, range, years, 0.4)).toBe(grip);
  });

  it('begins a range where there is none', () => {
    expect(gripAt(5.5, years, years, 0.4)).toBe('new');
  });

  it('takes the nearer end of a short range', () => {
    const one = { first: 2016, last: 2016 };
    expect(gripAt(4.4, one, years, 1)).toBe('from');
    expect(gripAt(4.6, one, years, 1)).toBe('to');
  });
});

describe('a drag', () => {
  it('makes a range from where it began, either way', () => {
    expect(dragged('new', years, 2016, 2018, years)).toEqual(range);
    expect(dragged('new', years, 2018, 2016, years)).toEqual(range);
  });

  it('moves an end no further than the other', () => {
    expect(dragged('from', range, 2016, 2017, years)).toEqual({ first: 2017, last: 2018 });
    expect(dragged('from', range, 2016, 2024, years)).toEqual({ first: 2018, last: 2018 });
    expect(dragged('to', range, 2018, 2013, years)).toEqual({ first: 2016, last: 2016 });
  });

  it('of the middle moves the whole range and keeps its length', () => {
    expect(dragged('middle', range, 2017, 2020, years)).toEqual({ first: 2019, last: 2021 });
    expect(dragged('middle', range, 2017, 2026, years)).toEqual({ first: 2024, last: 2026 });
    expect(dragged('middle', range, 2017, 2012, years)).toEqual({ first: 2012, last: 2014 });
  });

  it('always leaves a range of years in order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Grip>('from', 'to', 'middle', 'new'),
        anyBrush,
        anyYear,
        anyYear,
        (grip, begun, start, at) => {
          const { first, last } = dragged(grip, begun, start, at, years);
          expect(first).toBeLessThanOrEqual(last);
          expect(first).toBeGreaterThanOrEqual(years.first);
          expect(last).toBeLessThanOrEqual(years.last);
        },
      ),
    );
  });
});
