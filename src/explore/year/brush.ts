/** The brush over the years of announcement: a range, its grips, and a drag. No DOM. */
import type { YearRange } from '../../chronicle/years.ts';
import type { Range } from '../../state/filters.ts';

/** Both ends included; whole, where the filter is open the first or last year stands in. */
export type Brush = YearRange;

/** What a drag has hold of: an end, the middle of the range, or nothing yet. */
export type Grip = 'from' | 'to' | 'middle' | 'new';

const clamp = (value: number, min: number, max: number) => Math.min(Math.max(value, min), max);

/** The brush that shows a filter; what lies outside the years is taken as the nearest. */
export function brushOf(filter: Range | null, { first, last }: YearRange): Brush {
  return {
    first: clamp(filter?.from ?? first, first, last),
    last: clamp(filter?.to ?? last, first, last),
  };
}

/** The filter that a brush sets: an end at the end of the years is open, and both are no filter. */
export function filterOf(brush: Brush, { first, last }: YearRange): Range | null {
  const from = brush.first <= first ? null : brush.first;
  const to = brush.last >= last ? null : brush.last;
  return from === null && to === null ? null : { from, to };
}

export const isSameRange = (a: Range | null, b: Range | null): boolean =>
  a?.from === b?.from && a?.to === b?.to;

/**
 * What a press takes hold of.
 * @param x where it presses, in years from the start of the first year's band (2.5: the middle of the third)
 * @param reach how far from an end it still takes that end, in years
 */
export function gripAt(x: number, brush: Brush, years: YearRange, reach: number): Grip {
  const toFrom = Math.abs(x - (brush.first - years.first));
  const toTo = Math.abs(x - (brush.last + 1 - years.first));
  if (Math.min(toFrom, toTo) <= reach) return toFrom <= toTo ? 'from' : 'to';
  const isInside = x > brush.first - years.first && x < brush.last + 1 - years.first;
  return isInside && filterOf(brush, years) !== null ? 'middle' : 'new';
}

/**
 * The brush while a drag that began in the year `start` is in the year `at`.
 * @param begun the brush as the drag found it
 */
export function dragged(
  grip: Grip,
  begun: Brush,
  start: number,
  at: number,
  years: YearRange,
): Brush {
  switch (grip) {
    case 'from':
      return { first: Math.min(at, begun.last), last: begun.last };
    case 'to':
      return { first: begun.first, last: Math.max(at, begun.first) };
    case 'middle': {
      const by = clamp(at - start, years.first - begun.first, years.last - begun.last);
      return { first: begun.first + by, last: begun.last + by };
    }
    case 'new':
      return { first: Math.min(start, at), last: Math.max(start, at) };
  }
}
