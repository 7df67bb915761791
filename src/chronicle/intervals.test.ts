import { describe, expect, it } from 'vitest';
import { compareIntervals, daysIn, meet, monthsBetween } from './intervals.ts';

const interval = (from: string, to = from) => ({ from, to });

describe('meet', () => {
  it('holds for intervals that share one day', () => {
    expect(meet(interval('2016-01-01', '2016-06-30'), interval('2016-06-30', '2016-12-31'))).toBe(
      true,
    );
  });

  it('fails for intervals that follow each other', () => {
    expect(meet(interval('2016-01-01', '2016-06-30'), interval('2016-07-01'))).toBe(false);
  });

  it('holds for an interval within another', () => {
    expect(meet(interval('2016-03-01'), interval('2016-01-01', '2016-12-31'))).toBe(true);
  });
});

describe('daysIn', () => {
  it('counts both ends', () => {
    expect(daysIn(interval('2016-01-01', '2016-12-31'))).toBe(366);
  });
});

describe('compareIntervals', () => {
  it('puts the one that ends earlier first', () => {
    expect(
      compareIntervals(interval('2016-05-01'), interval('2016-01-01', '2016-12-31')),
    ).toBeLessThan(0);
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2017-12-31', '2017-12-31', 0],
    ['2017-12-31', '2018-01-30', 0],
    ['2017-12-31', '2018-01-31', 1],
    ['2017-12-31', '2018-02-28', 2],
    ['2017-01-15', '2018-01-14', 11],
    ['2017-01-15', '2018-01-15', 12],
    ['2017-03-31', '2019-11-29', 31],
  ])('from %s to %s are %i whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it('is negative where the end lies before the beginning', () => {
    expect(monthsBetween('2018-12-31', '2018-04-16')).toBe(-8);
  });

  it('is plain zero for less than a month back', () => {
    expect(Object.is(monthsBetween('2018-01-20', '2018-01-10'), 0)).toBe(true);
  });
});
