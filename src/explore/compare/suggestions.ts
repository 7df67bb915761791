/** Pairs of plants worth setting side by side, for a reader who has pinned none. Pure. */
import { groupBy } from '../../chronicle/grouping.ts';
import type { SiteOutcome } from '../../chronicle/types.ts';
import type { Day } from '../../dataset/schema.ts';

export interface Suggestion {
  readonly ids: readonly [string, string];
  /** the day on which both came on record; null: they are the largest */
  readonly sameDay: Day | null;
}

const beginnings = new Set<string>(['announced', 'construction-start']);

/** The day on which a plant came on record, where a source gives it exactly. */
function firstDay({ site, since }: SiteOutcome): Day | null {
  const isExact = site.claims.some(
    ({ field, planned, when }) =>
      beginnings.has(field) && !planned && when?.from === since && when.to === since,
  );
  return isExact ? since : null;
}

const kept = ({ announced, operating }: SiteOutcome) =>
  announced ? Math.min(1, operating / announced) : 0;

/** Two plants that began on one day and came out as differently as any: most told of first. */
function sameDay(outcomes: readonly SiteOutcome[]): Suggestion[] {
  const days = groupBy(outcomes, firstDay);
  days.delete(null);
  const pairs = [...days].flatMap(([day, together]) => {
    const [best, ...others] = together.toSorted(
      (a, b) => kept(b) - kept(a) || (b.announced ?? 0) - (a.announced ?? 0),
    );
    const worst = others.at(-1);
    if (!best || !worst || day === null) return [];
    const promised = (best.announced ?? 0) + (worst.announced ?? 0);
    return [{ apart: kept(best) - kept(worst), promised, day, best, worst }];
  });
  const [first] = pairs.toSorted((a, b) => b.apart - a.apart || b.promised - a.promised);
  return first ? [{ ids: [first.worst.site.id, first.best.site.id], sameDay: first.day }] : [];
}

function largest(outcomes: readonly SiteOutcome[]): Suggestion[] {
  const [first, second] = outcomes
    .filter(({ announced }) => announced !== null)
    .toSorted((a, b) => (b.announced ?? 0) - (a.announced ?? 0));
  return first && second ? [{ ids: [first.site.id, second.site.id], sameDay: null }] : [];
}

/**
 * @param all every plant that exists at the day looked at
 * @param shown those that pass the filters
 */
export const suggestions = (
  all: readonly SiteOutcome[],
  shown: readonly SiteOutcome[],
): readonly Suggestion[] => {
  const isCarPlant = ({ site }: SiteOutcome) => site.kind === 'vehicles';
  return [...sameDay(all.filter(isCarPlant)), ...largest(shown.filter(isCarPlant))];
};
