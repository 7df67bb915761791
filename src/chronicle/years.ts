/** The years of a chronicle, and how capacity grew over them. */
import type { Day, Site } from '../dataset/schema.ts';
import type { Chronicle } from './chronicle.ts';
import { outcomesAt, siteOutcome } from './outcome.ts';
import type { Standpoint } from './types.ts';

interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** One year of the timeline, in meta.capacityUnit over car plants. */
export interface YearPoint {
  readonly year: number;
  /** capacity of the plants first announced in that year, as the newest standpoint has it */
  readonly announced: number;
  /** capacity operating at the end of that year */
  readonly operating: number;
}

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

/** Each year of the chronicle: what was first announced in it, and what operated at its end. */
export function yearSeries(
  chronicle: Chronicle,
  hindsight: boolean,
  include: (site: Site) => boolean = () => true,
): YearPoint[] {
  const { first, last } = yearsOf(chronicle);
  const points = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    announced: 0,
    operating: 0,
  }));
  for (const { site, announcedIn, announced, operating } of growthOf(chronicle, hindsight)) {
    if (!include(site)) continue;
    for (const [index, point] of points.entries()) {
      if (index === announcedIn) point.announced += announced;
      point.operating += operating[index] ?? 0;
    }
  }
  return points;
}

/** How one car plant grew; the years are counted from the first of the chronicle. */
interface Growth {
  readonly site: Site;
  readonly announcedIn: number;
  readonly announced: number;
  readonly operating: readonly number[];
}

const growths = new WeakMap<Chronicle, Map<boolean, readonly Growth[]>>();

/** Kept, because every filter asks for the same years again. */
function growthOf(chronicle: Chronicle, hindsight: boolean): readonly Growth[] {
  const known = growths.get(chronicle) ?? new Map<boolean, readonly Growth[]>();
  growths.set(chronicle, known);
  const growth =
    known.get(hindsight) ??
    chronicle.dataset.sites.flatMap((site) => grow(chronicle, site, hindsight));
  known.set(hindsight, growth);
  return growth;
}

function grow(chronicle: Chronicle, site: Site, hindsight: boolean): Growth[] {
  if (site.kind !== 'vehicles') return [];
  const { first, last } = yearsOf(chronicle);
  const outcomes = Array.from({ length: last - first + 1 }, (_, index) =>
    siteOutcome(chronicle, site, standpointOf(chronicle, first + index, hindsight)),
  );
  const newest = outcomes.at(-1);
  if (!newest) return [];
  // Without hindsight a site may be known from an earlier mention than any that founds it.
  const announcedIn = Math.max(0, yearOf(newest.since) - first);
  const operating = outcomes.map((outcome) => outcome?.operating ?? 0);
  return [{ site, announcedIn, announced: newest.announced ?? 0, operating }];
}
