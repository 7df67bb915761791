/** The years of a chronicle, what was announced in them and how capacity grew over them. */
import type { Day } from '../dataset/schema.ts';
import type { Chronicle } from './chronicle.ts';
import { outcomesAt, siteOutcome } from './outcome.ts';
import { groupOf } from './status.ts';
import type { SiteOutcome, Standpoint, StatusGroup } from './types.ts';

export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/**
 * How a year stands to the one looked at. A year to come is told as the newest standpoint has it;
 * without hindsight nothing after the standpoint is known.
 */
export type YearTime = 'reached' | 'to come' | 'unknown';

/** One year of the timeline, over car plants; capacities in meta.capacityUnit. */
export interface YearPoint {
  readonly year: number;
  readonly time: YearTime;
  /** plants that first count as announced in this year */
  readonly sites: number;
  /** those of them whose capacity no source states */
  readonly notStated: number;
  /** the capacity of these plants at the standpoint; in a year to come, at the newest one */
  readonly announced: number;
  /** what had become of `announced` by the standpoint, by the phases' status; null in a year to come */
  readonly became: Readonly<Record<StatusGroup, number>> | null;
  /** capacity operating at the end of this year; null where the year is unknown */
  readonly operating: number | null;
}

/** Where the two scales of the timeline end, in meta.capacityUnit. */
export interface YearScale {
  readonly announced: number;
  readonly operating: number;
}

/** What a plant adds to: neither, the bar of its year, or also the line of operating capacity. */
export type Part = 'none' | 'bar' | 'bar and line';

/** Judges a plant as it stands at the standpoint; one that is to come, at the newest. */
export type Judge = (outcome: SiteOutcome) => Part;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

const ranges = new WeakMap<Chronicle, YearRange>();

/**
 * From the year in which the first car plant counts as announced to the year of meta.updated. A
 * dataset without a car plant has the one year of meta.updated.
 */
export function yearsOf(chronicle: Chronicle): YearRange {
  const known = ranges.get(chronicle);
  if (known) return known;
  const { updated } = chronicle.dataset.meta;
  const last = yearOf(updated);
  let first = last;
  for (const { site, since } of outcomesAt(chronicle, { day: updated, hindsight: true })) {
    if (site.kind === 'vehicles') first = Math.min(first, yearOf(since));
  }
  const range = { first, last };
  ranges.set(chronicle, range);
  return range;
}

/**
 * The standpoint at the end of a year; at meta.updated for the last year, or for null. A year
 * outside the chronicle's is taken as the nearest.
 */
export function standpointOf(
  chronicle: Chronicle,
  asOf: number | null,
  hindsight: boolean,
): Standpoint {
  const { updated } = chronicle.dataset.meta;
  const { first, last } = yearsOf(chronicle);
  if (asOf === null || asOf >= last) return { day: updated, hindsight };
  const year = Math.max(first, asOf);
  return { day: `${String(year).padStart(4, '0')}-12-31`, hindsight };
}

/** The place of a year in the chronicle; null is the last, and one outside is taken as the nearest. */
function placeOf(chronicle: Chronicle, year: number | null): number {
  const { first, last } = yearsOf(chronicle);
  return Math.min(Math.max(year ?? last, first), last) - first;
}

/**
 * Each year of the chronicle as seen from the end of `asOf`: what was first announced in it and
 * what has become of that, and what operated at its end. The bars up to `asOf` add up to the
 * announced total of the same plants at that standpoint, its point of the line to their operating
 * total. Without hindsight each point of the line is what was known at the end of its own year.
 */
export function yearSeries(
  chronicle: Chronicle,
  asOf: number | null,
  hindsight: boolean,
  judge: Judge,
): readonly YearPoint[] {
  const { first, last } = yearsOf(chronicle);
  const here = placeOf(chronicle, asOf);
  const later: YearTime = hindsight ? 'to come' : 'unknown';
  const points = Array.from({ length: last - first + 1 }, (_, place) => ({
    year: first + place,
    time: place <= here ? ('reached' as const) : later,
    sites: 0,
    notStated: 0,
    announced: 0,
    became: place <= here ? { operating: 0, construction: 0, announced: 0, lapsed: 0 } : null,
    operating: place <= here || hindsight ? 0 : null,
  }));
  for (const growth of growthOf(chronicle, hindsight)) {
    const outcome = seenFrom(growth, here, hindsight);
    const part = outcome ? judge(outcome) : 'none';
    if (!outcome || part === 'none') continue;
    const point = points[placeOf(chronicle, yearOf(outcome.since))];
    if (!point) continue;
    point.sites += 1;
    if (outcome.announced === null) point.notStated += 1;
    point.announced += outcome.announced ?? 0;
    for (const { status, capacity } of outcome.phases)
      if (point.became) point.became[groupOf(status)] += capacity ?? 0;
    if (part === 'bar') continue;
    for (const [place, at] of points.entries())
      if (at.operating !== null) at.operating += growth[place]?.operating ?? 0;
  }
  return points;
}

/**
 * The largest bar and the highest point of the line among the series from every year: a scale that
 * holds still while the years play. Plants of the bars alone count in both, so that the line falls
 * rather than its scale where it is narrowed further.
 */
export function yearScale(chronicle: Chronicle, hindsight: boolean, judge: Judge): YearScale {
  const { first, last } = yearsOf(chronicle);
  const places = Array.from({ length: last - first + 1 }, (_, place) => place);
  const bars = places.map(() => places.map(() => 0));
  const lines = places.map(() => places.map(() => 0));
  for (const growth of growthOf(chronicle, hindsight)) {
    let before: SiteOutcome | null = null;
    let isIn = false;
    for (const here of places) {
      const outcome = seenFrom(growth, here, hindsight);
      if (!outcome) continue;
      // Most years change nothing: then the plant is judged as in the year before.
      if (outcome !== before) isIn = judge(outcome) !== 'none';
      before = outcome;
      if (!isIn) continue;
      const bar = bars[here];
      const place = placeOf(chronicle, yearOf(outcome.since));
      if (bar) bar[place] = (bar[place] ?? 0) + (outcome.announced ?? 0);
      const line = lines[here] ?? [];
      const until = hindsight ? line.length - 1 : here;
      for (let at = 0; at <= until; at += 1)
        line[at] = (line[at] ?? 0) + (growth[at]?.operating ?? 0);
    }
  }
  return { announced: Math.max(0, ...bars.flat()), operating: Math.max(0, ...lines.flat()) };
}

/** A car plant at the end of each year of the chronicle, from the first; null before it exists. */
type Growth = readonly (SiteOutcome | null)[];

/** A plant as it counts from a year: as it stands then or, with hindsight, as it will come to be. */
const seenFrom = (growth: Growth, here: number, hindsight: boolean): SiteOutcome | null =>
  growth[here] ?? (hindsight ? (growth.at(-1) ?? null) : null);

const growths = new WeakMap<Chronicle, Map<boolean, readonly Growth[]>>();

/** Kept, because every year and every filter asks for the same plants again. */
function growthOf(chronicle: Chronicle, hindsight: boolean): readonly Growth[] {
  const known = growths.get(chronicle) ?? new Map<boolean, readonly Growth[]>();
  growths.set(chronicle, known);
  const growth = known.get(hindsight) ?? grow(chronicle, hindsight);
  known.set(hindsight, growth);
  return growth;
}

function grow(chronicle: Chronicle, hindsight: boolean): readonly Growth[] {
  const { first, last } = yearsOf(chronicle);
  const standpoints = Array.from({ length: last - first + 1 }, (_, place) =>
    standpointOf(chronicle, first + place, hindsight),
  );
  return chronicle.dataset.sites
    .filter(({ kind }) => kind === 'vehicles')
    .map((site) => standpoints.map((standpoint) => siteOutcome(chronicle, site, standpoint)));
}
