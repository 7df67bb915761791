/** Geometry of the year chart in a unit square stretched over the chart: no DOM, no pixels. */
import type { StatusGroup } from '../../chronicle/types.ts';
import type { YearPoint, YearScale } from '../../chronicle/years.ts';

/** A piece of a bar: what has become of that part of the promise. */
interface Segment {
  readonly status: StatusGroup;
  /** fraction of the chart's height */
  readonly height: number;
}

export interface ChartBar {
  readonly year: number;
  /** fractions of the chart: left edge and width */
  readonly x: number;
  readonly width: number;
  /** from the foot up; all four, so that a bar changes colour without changing its parts */
  readonly segments: readonly Segment[];
  /** height of the part that is not split, because it is to come; 0 in a year that is reached */
  readonly toCome: number;
}

export interface ChartPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

export interface YearChart {
  readonly bars: readonly ChartBar[];
  /** operating capacity, in the middle of each year's band; ends where the years are unknown */
  readonly line: readonly ChartPoint[];
}

/** What runs stands on the ground, what lapsed goes from the top. */
const fromTheFoot: readonly StatusGroup[] = ['operating', 'construction', 'announced', 'lapsed'];

/** Share of a band that its bar fills. */
const barWidth = 0.8;

/** The middle of a year's band, as a fraction of the chart's width. */
export const centreOf = (place: number, count: number): number =>
  (place + 0.5) / Math.max(1, count);

/** The place of the band at a fraction of the chart's width; outside the chart, the nearest. */
export const placeAt = (x: number, count: number): number =>
  Math.min(Math.max(Math.floor(x * count), 0), Math.max(0, count - 1));

/**
 * Bars of capacity first announced a year and a line of capacity operating at its end. Each has a
 * scale of its own from zero, since the one is a yearly amount and the other a running sum; the
 * chart writes the end of each scale beside it.
 */
export function yearChart(points: readonly YearPoint[], scale: YearScale): YearChart {
  const band = 1 / Math.max(1, points.length);
  const share = (amount: number, most: number) => (most > 0 ? amount / most : 0);
  return {
    bars: points.map(({ year, announced, became }, place) => ({
      year,
      x: (place + (1 - barWidth) / 2) * band,
      width: barWidth * band,
      segments: fromTheFoot.map((status) => ({
        status,
        height: share(became?.[status] ?? 0, scale.announced),
      })),
      toCome: became ? 0 : share(announced, scale.announced),
    })),
    line: points.flatMap(({ year, operating }, place) =>
      operating === null
        ? []
        : [{ year, x: centreOf(place, points.length), y: share(operating, scale.operating) }],
    ),
  };
}
