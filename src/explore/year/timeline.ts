/** The timeline that a View gives: its years, and scales that hold still while they play. */
import {
  yearScale,
  yearSeries,
  type Judge,
  type Part,
  type YearPoint,
  type YearScale,
} from '../../chronicle/years.ts';
import { failures, filterKeys, passesBut, type Filters } from '../../state/filters.ts';
import type { View } from '../../state/view.ts';

export interface Timeline {
  readonly points: readonly YearPoint[];
  readonly scale: YearScale;
  /** why there is nothing to draw; null where there is */
  readonly empty: 'other kinds' | 'no plant' | null;
}

/**
 * The timeline follows every filter but the range of announcements, which is set on it: bars outside
 * that range stay, and only the line of operating capacity leaves their plants out, so that it says
 * what the headline says. Filters on outcomes judge a plant as it stands in the year looked at, and
 * one that is to come as it stands now.
 */
export function timelineOf(view: View): Timeline {
  const { chronicle, asOf, standpoint, filters, matches } = view;
  const judge: Judge = (outcome) => {
    const failed = failures(outcome, filters, matches);
    return passesBut(failed) ? 'bar and line' : aside(failed);
  };
  const points = yearSeries(chronicle, asOf, standpoint.hindsight, judge);
  return { points, scale: scaleOf(view, judge), empty: emptiness(filters, points) };
}

const aside = (failed: number): Part => (passesBut(failed, 'announcedIn') ? 'bar' : 'none');

function emptiness({ kinds }: Filters, points: readonly YearPoint[]): Timeline['empty'] {
  if (kinds.length > 0 && !kinds.includes('vehicles')) return 'other kinds';
  return points.every(({ sites }) => sites === 0) ? 'no plant' : null;
}

interface Kept {
  readonly view: View;
  readonly scale: YearScale;
}

let kept: Kept | null = null;

/** The newest scale is kept: neither the year nor the range of announcements changes it. */
function scaleOf(view: View, judge: Judge): YearScale {
  if (kept && hasSameScale(kept.view, view)) return kept.scale;
  const scale = yearScale(view.chronicle, view.standpoint.hindsight, judge);
  kept = { view, scale };
  return scale;
}

const hasSameScale = (a: View, b: View): boolean =>
  a.chronicle === b.chronicle &&
  a.standpoint.hindsight === b.standpoint.hindsight &&
  a.matches === b.matches &&
  filterKeys.every((key) => key === 'announcedIn' || a.filters[key] === b.filters[key]);
