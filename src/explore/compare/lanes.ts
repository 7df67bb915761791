/** A plant's life as one lane of the shared time axis: marks, and bars of how late it came. Pure. */
import { compareIntervals } from '../../chronicle/intervals.ts';
import type { Day, Interval, Site } from '../../dataset/schema.ts';
import { storyRows, type StoryMark, type StoryRow } from '../panel/story.ts';
import type { Plant } from './rows.ts';

export interface LaneMark {
  readonly mark: StoryMark;
  readonly field: StoryRow['field'];
  readonly phase: string | null;
  readonly planned: boolean;
}

/** From the end of the first planned start to the actual one, or to where the months are counted. */
interface Delay {
  readonly from: Day;
  readonly to: Day;
  readonly months: number;
  readonly until: 'started' | 'given-up' | 'standpoint';
}

export interface Lane {
  readonly site: Site;
  /** in order of their dates */
  readonly marks: readonly LaneMark[];
  /** of the whole site, else of the first phase with a plan; null where it came on time or early */
  readonly delay: Delay | null;
}

const givenUp = new Set<string>(['cancelled', 'closed']);

export function laneOf({ site, facts }: Plant, day: Day): Lane {
  if (!facts) return { site, marks: [], delay: null };
  const rows = storyRows(facts.dossier.story).rows.filter(({ main }) => main);
  const marks = rows
    .flatMap(({ field, phase, planned, actual }) => {
      const one = (isPlanned: boolean) => (mark: StoryMark) => ({
        mark,
        field,
        phase,
        planned: isPlanned,
      });
      return [planned.map(one(true)), actual.map(one(false))].flat();
    })
    .toSorted((a, b) => compareIntervals(a.mark.when, b.mark.when));
  const [slip] = facts.dossier.slippage;
  const due = slip?.planned.claim.when?.to;
  if (!slip || !due || slip.months <= 0) return { site, marks, delay: null };
  const end =
    slip.until === 'started'
      ? marks.find(({ mark }) => mark.cited.claim === slip.actual?.claim)?.mark.when.to
      : slip.until === 'given-up'
        ? marks.find(({ field, planned }) => !planned && givenUp.has(field))?.mark.when.to
        : day;
  const { months, until } = slip;
  return { site, marks, delay: { from: due, to: end ?? day, months, until } };
}

/** The days that the axis must reach. */
export const daysOf = (lanes: readonly Lane[]): Interval[] =>
  lanes.flatMap(({ marks, delay }) => [
    ...marks.map(({ mark }) => mark.when),
    ...(delay ? [{ from: delay.to, to: delay.to }] : []),
  ]);

/** Marks of one moment share a label. */
export interface LabelledMoment {
  readonly x: number;
  readonly marks: readonly LaneMark[];
}

/** Marks of one mood that stand at one place of the axis, taken together. */
export function momentsOf(
  marks: readonly LaneMark[],
  xOf: (when: Interval) => number,
): LabelledMoment[] {
  const moments: { x: number; marks: LaneMark[] }[] = [];
  for (const mark of marks) {
    const x = xOf(mark.mark.when);
    const same = moments.find((moment) => Math.abs(moment.x - x) < 3);
    if (same) same.marks.push(mark);
    else moments.push({ x, marks: [mark] });
  }
  return moments;
}

export interface Placed {
  /** px from the left edge to the label's own left edge */
  readonly left: number;
  /** how many rows away from the marks, 0 the nearest */
  readonly level: number;
}

/** Room between two labels of one row, px. */
const gap = 10;

/**
 * Where labels stand so that none covers another: each centred on its mark where the edges let it,
 * in the nearest row that is free.
 * @param labels from left to right, px
 */
export function placeLabels(
  labels: readonly { readonly x: number; readonly width: number }[],
  width: number,
): readonly Placed[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const left = Math.max(0, Math.min(label.x - label.width / 2, width - label.width));
    const free = ends.findIndex((end) => end + gap <= left);
    const level = free < 0 ? ends.length : free;
    ends[level] = left + label.width;
    return { left, level };
  });
}
