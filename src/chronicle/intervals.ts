/** Days and intervals of days. ISO days (`YYYY-MM-DD`) order as strings, so no Date is needed. */
import type { Day, Interval } from '../dataset/schema.ts';

/** Order of two days, for sorting: negative when `a` is the earlier. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether two intervals share at least one day. */
export function meet(a: Interval, b: Interval): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The number of days of an interval, both ends included. */
export function daysIn({ from, to }: Interval): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}

/** By the end of the interval, then by its beginning: the order in which events count (rule 3). */
export function compareIntervals(a: Interval, b: Interval): number {
  return compareDays(a.to, b.to) || compareDays(a.from, b.from);
}

/**
 * Whole months from one day to another, negative when `to` lies before `from`. The last day of a
 * month completes the month: from 31 January to 28 February 2017 is one month.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) {
    const months = monthsBetween(to, from);
    return months === 0 ? 0 : -months;
  }
  const [startYear, startMonth, startDay] = parts(from);
  const [endYear, endMonth, endDay] = parts(to);
  const months = (endYear - startYear) * 12 + (endMonth - startMonth);
  const complete = endDay >= startDay || endDay === lastDayOfMonth(endYear, endMonth);
  return complete ? months : months - 1;
}

function parts(day: Day): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
