/** Whether plants differ in a fact, by how much, and in which order their dates come. Pure. */
import { daysIn, meet, monthsBetween } from '../../chronicle/intervals.ts';
import type { Interval } from '../../dataset/schema.ts';

/** What of a fact can be set against the same fact of another plant. */
export type Comparable =
  /** nothing is stated */
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'amount'; readonly value: number; readonly unit: string }
  | { readonly kind: 'date'; readonly when: Interval };

const keyOf = (value: Comparable): string => {
  if (value.kind === 'amount') return `${value.value} ${value.unit}`;
  return value.kind === 'text' ? value.value : value.kind;
};

const datesOf = (values: readonly Comparable[]): Interval[] =>
  values.flatMap((value) => (value.kind === 'date' ? value.when : []));

/**
 * Whether some values differ. Dates differ where their intervals share no day: "2017" and "May 2017"
 * may be the same. What is stated of one plant and not of another differs too.
 */
export function differs(values: readonly Comparable[]): boolean {
  const dates = datesOf(values);
  if (dates.some((a) => dates.some((b) => !meet(a, b)))) return true;
  return new Set(values.map(keyOf)).size > 1;
}

/**
 * Each amount as a share of the largest of its row, or of `most` where it is given; null where there
 * is no amount, or where the amounts have no unit in common.
 */
export function sharesOf(
  values: readonly (Comparable | null)[],
  most?: number,
): readonly (number | null)[] {
  const amounts = values.filter((value) => value?.kind === 'amount');
  const units = new Set(amounts.map(({ unit }) => unit));
  const largest = most ?? Math.max(0, ...amounts.map(({ value }) => value));
  return values.map((value) =>
    value?.kind === 'amount' && units.size === 1 && largest > 0 ? value.value / largest : null,
  );
}

/** Indexes of the largest amounts, where two or more in one unit are not all alike. */
export function largestOf(values: readonly (Comparable | null)[]): ReadonlySet<number> {
  const amounts = values.filter((value) => value?.kind === 'amount');
  const numbers = amounts.map(({ value }) => value);
  const isOneUnit = new Set(amounts.map(({ unit }) => unit)).size === 1;
  if (!isOneUnit || new Set(numbers).size < 2) return new Set();
  const largest = Math.max(...numbers);
  return new Set(
    values.flatMap((value, index) =>
      value?.kind === 'amount' && value.value === largest ? [index] : [],
    ),
  );
}

/** Where a date stands among those of its row. */
export type Order =
  | { readonly kind: 'first' }
  /** whole months after the end of the first, 1 or more; `about` where one of the two is too vague */
  | { readonly kind: 'later'; readonly months: number; readonly about: boolean }
  | { readonly kind: 'days-later'; readonly days: number };

const isVague = (when: Interval) => daysIn(when) > 31;

const isDay = ({ from, to }: Interval) => from === to;

/**
 * The order of dates; null where a date is missing, or cannot be told apart from the first. Months
 * run from end to end of the intervals, as slippage does.
 */
export function ordersOf(values: readonly (Comparable | null)[]): readonly (Order | null)[] {
  const dates = datesOf(values.filter((value) => value !== null));
  const first = dates.reduce<Interval | null>(
    (best, when) => (best === null || when.to < best.to ? when : best),
    null,
  );
  const isTold = dates.some((when) => first !== null && !meet(first, when));
  return values.map((value) => {
    if (value?.kind !== 'date' || !first || !isTold) return null;
    const { when } = value;
    if (when.from === first.from && when.to === first.to) return { kind: 'first' };
    if (meet(first, when)) return null;
    const months = monthsBetween(first.to, when.to);
    const about = isVague(first) || isVague(when);
    if (months > 0) return { kind: 'later', months, about };
    if (!isDay(first) || !isDay(when)) return { kind: 'later', months: 1, about: true };
    return { kind: 'days-later', days: daysIn({ from: first.to, to: when.to }) - 1 };
  });
}
