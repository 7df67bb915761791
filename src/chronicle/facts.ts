/** Which claims are versions of one fact, which of them is current, whether they differ (rule 2). */
import type { Claim, Interval } from '../dataset/schema.ts';
import { compareClaims, isMilestone } from './claims.ts';
import { groupBy } from './grouping.ts';
import { compareIntervals, meet } from './intervals.ts';
import { compareActual, effectiveInterval, mayRecur } from './milestones.ts';
import type { CitedClaim, Fact } from './types.ts';

/**
 * Claims arranged into facts, in order of first appearance. Claims are versions of one fact when
 * they speak of the same subject, field and mood in the same unit; a licence also in the same
 * state, output of the same period, a figure of the same period and thing. Milestones that may
 * recur are told apart by their dates. Each event stands alone.
 */
export function factsOf(claims: readonly CitedClaim[]): readonly Fact[] {
  const groups = groupBy(claims, ({ claim }) => subjectOf(claim));
  return [...groups.values()].flatMap(separate).flatMap(factOf);
}

function subjectOf({ phase, field, planned, unit, state, when }: Claim): string {
  const period = when && (field === 'output' || field === 'figure') ? when.from + when.to : '';
  return [phase, field, planned, unit, state, period].join('|');
}

function separate(versions: CitedClaim[]): CitedClaim[][] {
  const field = versions[0]?.claim.field;
  if (field === undefined || versions.length === 1) return [versions];
  if (field === 'event') return versions.map((version) => [version]);
  if (field === 'figure') return separateFigures(versions);
  return isMilestone(field) && mayRecur(field) ? separateOccurrences(versions) : [versions];
}

/**
 * Figures count whatever their sources count. Where one source gives two in one unit, they count
 * different things: then only equal values of different sources are taken for versions of one fact.
 */
function separateFigures(figures: CitedClaim[]): CitedClaim[][] {
  if (haveOwnSources(figures)) return [figures];
  return [...groupBy(figures, ({ claim }) => claim.value).values()].flatMap((equal) =>
    haveOwnSources(equal) ? [equal] : equal.map((figure) => [figure]),
  );
}

function haveOwnSources(claims: readonly CitedClaim[]): boolean {
  return new Set(claims.map(({ source }) => source.id)).size === claims.length;
}

/** Occurrences whose intervals meet are one; those that no date places are taken together. */
function separateOccurrences(versions: CitedClaim[]): CitedClaim[][] {
  const undated: CitedClaim[] = [];
  const dated: { cited: CitedClaim; when: Interval }[] = [];
  for (const cited of versions) {
    const when = effectiveInterval(cited);
    if (when) dated.push({ cited, when });
    else undated.push(cited);
  }
  dated.sort((a, b) => compareIntervals(a.when, b.when));
  const occurrences: (typeof dated)[] = [];
  for (const one of dated) {
    const last = occurrences.at(-1);
    if (last?.every(({ when }) => meet(when, one.when))) last.push(one);
    else occurrences.push([one]);
  }
  const groups = occurrences.map((occurrence) => occurrence.map(({ cited }) => cited));
  return undated.length > 0 ? [...groups, undated] : groups;
}

function factOf(versions: CitedClaim[]): Fact[] {
  const sorted = versions.toSorted(compareVersions);
  const [current, ...alsoReported] = sorted;
  if (!current) return [];
  const { phase, field, planned } = current.claim;
  return [{ phase, field, planned, current, alsoReported, disputed: differ(sorted) }];
}

/**
 * The current version first: of an actual milestone the claim that holds (rule 3), else the better
 * claim (rule 1). A plan for a milestone that gives no date says nothing against one that does.
 */
function compareVersions(a: CitedClaim, b: CitedClaim): number {
  if (!isMilestone(a.claim.field)) return compareClaims(a, b);
  if (!a.claim.planned) return compareActual(a, b);
  return Number(!a.claim.when) - Number(!b.claim.when) || compareClaims(a, b);
}

/**
 * Whether versions of one fact differ: in value, or in dates whose intervals do not meet. Those of a
 * milestone that may recur meet already, else they would be two facts.
 */
function differ(versions: readonly CitedClaim[]): boolean {
  const field = versions[0]?.claim.field;
  if (field === undefined || versions.length < 2) return false;
  if (isMilestone(field)) return someApart(versions.flatMap(({ claim }) => claim.when ?? []));
  return new Set(versions.flatMap(({ claim }) => claim.value ?? [])).size > 1;
}

/** Whether any two of some intervals do not meet: the latest begins after the first has ended. */
function someApart(intervals: readonly Interval[]): boolean {
  const latestFrom = intervals.reduce((day, { from }) => (from > day ? from : day), '');
  return intervals.some(({ to }) => to < latestFrom);
}
