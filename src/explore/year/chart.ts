/** Geometry of the year chart in a unit square stretched over the chart: no DOM, no pixels. */
import type { YearPoint } from '../../chronicle/years.ts';

export interface ChartBar {
  readonly year: number;
  /** fractions of the chart: left edge, width, height from the foot */
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

export interface YearChart {
  readonly bars: readonly ChartBar[];
  /** line of operating capacity, from the middle of each year's band */
  readonly line: readonly { readonly x: number; readonly y: number }[];
}

/** Share of a band that its bar fills. */
const barWidth = 0.84;

/**
 * Bars of capacity first announced a year and a line of capacity operating at its end. Each has a
 * scale of its own from zero, since the one is a yearly amount and the other a running sum; the
 * readout gives both in figures.
 */
export function yearChart(series: readonly YearPoint[]): YearChart {
  const band = 1 / Math.max(1, series.length);
  const mostAnnounced = Math.max(1, ...series.map((point) => point.announced));
  const mostOperating = Math.max(1, ...series.map((point) => point.operating));
  return {
    bars: series.map((point, index) => ({
      year: point.year,
      x: (index + (1 - barWidth) / 2) * band,
      width: barWidth * band,
      height: point.announced / mostAnnounced,
    })),
    line: series.map((point, index) => ({
      x: (index + 0.5) * band,
      y: point.operating / mostOperating,
    })),
  };
}

/** The next year in play; null when the last has been reached. */
export function nextYear(year: number, last: number): number | null {
  return year < last ? year + 1 : null;
}
