/** The story of a site as rows on one time axis: each promise beside its outcome. Pure. */
import { scaleLinear } from '@visx/scale';
import type { CitedClaim, StoryEvent } from '../../chronicle/types.ts';
import type { Day, Interval } from '../../dataset/schema.ts';
import { claimsOf } from '../citation/readings.ts';

/** A dated event, drawn over its interval. */
export interface StoryMark {
  readonly when: Interval;
  readonly datedByPublication: boolean;
  readonly inferred: boolean;
  readonly cited: CitedClaim;
}

/** One milestone of one subject: what was planned for it and what came of it. */
export interface StoryRow {
  readonly key: string;
  readonly field: StoryEvent['field'];
  readonly phase: string | null;
  readonly planned: readonly StoryMark[];
  readonly actual: readonly StoryMark[];
  /** a step of every plant's life, rather than a circumstance */
  readonly main: boolean;
}

const once = new Set<string>([
  'announced',
  'construction-start',
  'completed',
  'production-start',
  'cancelled',
  'closed',
]);

const circumstances = new Set<string>(['licence', 'event', 'sold', 'insolvency', 'repurposed']);

/** The claim that an event of the story stands for: the one with its date, else the current. */
export function claimOfEvent({ fact, when }: StoryEvent): CitedClaim {
  const own = claimsOf(fact).find(
    ({ claim }) => when && claim.when?.from === when.from && claim.when.to === when.to,
  );
  return own ?? fact.current;
}

function markOf(event: StoryEvent, when: Interval): StoryMark {
  const cited = claimOfEvent(event);
  return {
    when,
    datedByPublication: event.datedByPublication,
    inferred: cited.claim.basis === 'inferred',
    cited,
  };
}

const firstDay = (row: StoryRow) =>
  [...row.actual, ...row.planned].map(({ when }) => when.to).reduce((a, b) => (b < a ? b : a));

/**
 * Rows in order of their first date, and the events that have no date. Milestones that happen once
 * to a subject share one row for plan and outcome; anything else stands by itself.
 */
export function storyRows(story: readonly StoryEvent[]): {
  readonly rows: readonly StoryRow[];
  readonly undated: readonly StoryEvent[];
} {
  const rows = new Map<string, StoryRow>();
  const undated: StoryEvent[] = [];
  for (const [index, event] of story.entries()) {
    const { field, phase, when, planned } = event;
    if (!when) {
      undated.push(event);
      continue;
    }
    const key = once.has(field) ? `${field} ${phase ?? ''}` : `${field} ${phase ?? ''} ${index}`;
    const row = rows.get(key) ?? {
      key,
      field,
      phase,
      planned: [],
      actual: [],
      main: !circumstances.has(field),
    };
    const mark = markOf(event, when);
    rows.set(key, {
      ...row,
      ...(planned ? { planned: [...row.planned, mark] } : { actual: [...row.actual, mark] }),
    });
  }
  const ordered = [...rows.values()].toSorted((a, b) => {
    const [dayA, dayB] = [firstDay(a), firstDay(b)];
    if (dayA === dayB) return 0;
    return dayA < dayB ? -1 : 1;
  });
  return { rows: ordered, undated };
}

/** Beyond this many rows a story is shortened until more is asked for. */
const rowsAtOnce = 9;

/** The rows shown at first: all of a short story, the main steps of a long one. */
export function shortStory(rows: readonly StoryRow[]): readonly StoryRow[] {
  const main = rows.filter((row) => row.main);
  return rows.length > rowsAtOnce && main.length > 0 ? main : rows;
}

const dayNumber = (day: Day) => Date.parse(day) / 86_400_000;
const newYear = (year: number) => dayNumber(`${String(year).padStart(4, '0')}-01-01`);
const yearOf = (day: Day) => Number(day.slice(0, 4));

export interface StoryAxis {
  /** pixels from the left edge to the beginning of a day; its end is the next day's beginning */
  x(day: Day): number;
  /** pixels to the end of a day */
  xEnd(day: Day): number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** Room for a year's digits, px. */
const tickRoom = 34;

/** A time axis over the whole years of some intervals, `width` px wide. */
export function timeAxis(whens: readonly Interval[], width: number, pad: number): StoryAxis | null {
  if (whens.length === 0) return null;
  const first = Math.min(...whens.map(({ from }) => yearOf(from)));
  const last = Math.max(...whens.map(({ to }) => yearOf(to))) + 1;
  const scale = scaleLinear<number>({
    domain: [newYear(first), newYear(last)],
    range: [pad, width - pad],
  });
  const room = Math.max(1, Math.floor((width - 2 * pad) / tickRoom));
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years <= room) ?? 50;
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const year = first + index * step;
    return { year, x: scale(newYear(year)) };
  });
  return {
    x: (day) => scale(dayNumber(day)),
    xEnd: (day) => scale(dayNumber(day) + 1),
    ticks,
  };
}

/** A time axis over a story, from the first to the last dated mark. */
export const storyAxis = (rows: readonly StoryRow[], width: number, pad: number) =>
  timeAxis(
    rows.flatMap((row) => [...row.planned, ...row.actual]).map(({ when }) => when),
    width,
    pad,
  );
