/** The orders in which plants can be listed. Stable: ties fall to the larger promise, then the name. */
import type { SiteOutcome } from '../../chronicle/types.ts';

export const sortKeys = ['announced', 'operating', 'name', 'since'] as const;
export type SortKey = (typeof sortKeys)[number];

const byAnnounced = (a: SiteOutcome, b: SiteOutcome) =>
  // Plants without a stated capacity come last: they are not small, they are unknown.
  (b.announced ?? -1) - (a.announced ?? -1);

const comparers: Record<SortKey, (a: SiteOutcome, b: SiteOutcome) => number> = {
  announced: byAnnounced,
  operating: (a, b) => b.operating - a.operating || byAnnounced(a, b),
  name: () => 0,
  since: (a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0) || byAnnounced(a, b),
};

const kindRank = { vehicles: 0, components: 1, network: 2 } as const;

/**
 * Outcomes in the order asked for; component plants and networks after the car plants.
 * @param nameOf the name on screen, compared in the reader's language
 */
export function ordered(
  outcomes: readonly SiteOutcome[],
  key: SortKey,
  nameOf: (outcome: SiteOutcome) => string,
  language: string,
): readonly SiteOutcome[] {
  const collator = new Intl.Collator(language);
  const names = new Map(outcomes.map((outcome) => [outcome, nameOf(outcome)]));
  const compare = comparers[key];
  return outcomes.toSorted(
    (a, b) =>
      kindRank[a.site.kind] - kindRank[b.site.kind] ||
      compare(a, b) ||
      collator.compare(names.get(a) ?? '', names.get(b) ?? '') ||
      a.site.id.localeCompare(b.site.id),
  );
}

export const isSortKey = (value: string): value is SortKey => sortKeys.some((key) => key === value);
