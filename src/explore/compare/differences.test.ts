import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { days } from '../../dataset/testing/tiny.ts';
import { differs, largestOf, ordersOf, sharesOf, type Comparable } from './differences.ts';

const none: Comparable = { kind: 'none' };
const cars = (value: number): Comparable => ({ kind: 'amount', value, unit: 'cars' });
const money = (value: number, unit = 'CNY'): Comparable => ({ kind: 'amount', value, unit });
const date = (from: string, to = from): Comparable => ({ kind: 'date', when: days(from, to) });

const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }))
  .map(([start, length]) => {
    const day = (n: number) => new Date(Date.UTC(2012, 0, 1 + n)).toISOString().slice(0, 10);
    return date(day(start), day(start + length));
  });
const anyValue = fc.oneof(
  anyDate,
  fc.constant(none),
  fc.integer({ min: 0, max: 9 }).map(cars),
  fc.constantFrom('a', 'b').map((value): Comparable => ({ kind: 'text', value })),
);

describe('whether plants differ', () => {
  it('sees equal amounts as alike and others as different', () => {
    expect(differs([cars(400_000), cars(400_000)])).toBe(false);
    expect(differs([cars(400_000), cars(300_000)])).toBe(true);
  });

  it('takes dates that share a day for possibly the same', () => {
    expect(differs([date('2017-01-01', '2017-12-31'), date('2017-05-01')])).toBe(false);
    expect(differs([date('2017-01-01', '2017-12-31'), date('2018-01-01')])).toBe(true);
  });

  it('sees one of three dates that lies apart', () => {
    const early = date('2016-08-10');
    expect(differs([early, early, date('2019-11-01')])).toBe(true);
  });

  it('sees what is told of one plant only', () => {
    expect(differs([none, date('2017-05-01')])).toBe(true);
    expect(differs([none, none])).toBe(false);
  });

  it('does not depend on the order of the plants', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 4 }), (values) => {
        expect(differs(values.toReversed())).toBe(differs(values));
      }),
    );
  });

  it('never finds a plant different from itself', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(differs([value, value])).toBe(false);
      }),
    );
  });
});

describe('the common scale', () => {
  it('sets amounts against the largest of them', () => {
    expect(sharesOf([cars(200), none, cars(400), null])).toEqual([0.5, null, 1, null]);
  });

  it('sets amounts against a scale that other rows share', () => {
    expect(sharesOf([cars(100), cars(0)], 400)).toEqual([0.25, 0]);
  });

  it('draws no bars for money in two currencies', () => {
    expect(sharesOf([money(5, 'USD'), money(10)])).toEqual([null, null]);
  });

  it('names the largest, unless all are alike or have no unit in common', () => {
    expect([...largestOf([cars(1), cars(3), none, cars(3)])]).toEqual([1, 3]);
    expect([...largestOf([cars(3), cars(3)])]).toEqual([]);
    expect([...largestOf([money(5, 'USD'), money(10)])]).toEqual([]);
  });
});

describe('the order of dates', () => {
  it('counts whole months from the first', () => {
    expect(ordersOf([date('2018-12-10'), date('2016-08-10')])).toEqual([
      { kind: 'later', months: 28, about: false },
      { kind: 'first' },
    ]);
  });

  it('counts days where both dates are days within a month', () => {
    expect(ordersOf([date('2016-08-10'), date('2016-08-13')])).toEqual([
      { kind: 'first' },
      { kind: 'days-later', days: 3 },
    ]);
  });

  it('says about where a date is vaguer than a month', () => {
    const [, later] = ordersOf([date('2016-08-10'), date('2018-01-01', '2018-12-31')]);
    expect(later).toEqual({ kind: 'later', months: 28, about: true });
  });

  it('is silent where dates may be the same', () => {
    expect(ordersOf([date('2017-01-01', '2017-12-31'), date('2017-05-01')])).toEqual([null, null]);
  });

  it('calls equal dates before a later one both the first', () => {
    const [a, b] = ordersOf([date('2016-08-10'), date('2016-08-10'), date('2017-08-10')]);
    expect([a, b]).toEqual([{ kind: 'first' }, { kind: 'first' }]);
  });

  it('never sets a date later by nothing', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 4 }), (dates) => {
        for (const order of ordersOf(dates)) {
          if (order?.kind === 'later') expect(order.months).toBeGreaterThan(0);
          if (order?.kind === 'days-later') expect(order.days).toBeGreaterThan(0);
        }
      }),
    );
  });
});
