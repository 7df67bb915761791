/** From when a phase exists (rule 5). */
import type { Day } from '../dataset/schema.ts';
import { publicationDay } from './claims.ts';
import type { ActualEvent } from './milestones.ts';
import type { CitedClaim } from './types.ts';

const weak: ReadonlySet<string> = new Set(['event', 'figure', 'location']);

/**
 * The first day on which a phase exists: the earliest of its own actual milestones (from the end
 * of the interval), of the publications of claims about it, and, unless it has an announcement of
 * its own, of its site's announcement. Events, figures and locations are heard only when nothing
 * else founds it. Null when nothing does.
 *
 * A licence, an expansion, an insolvency, a sale and a change of use set nothing (rule 4), so they
 * found nothing either, other than by their publication: a car works that went bankrupt or changed
 * hands was not by that an electric-car plant yet.
 *
 * @param own the claims about the phase
 * @param turns those of its actual milestones that bear on status, in order
 * @param siteAnnouncement the day from which the site's announcement counts
 */
export function foundingDay(
  own: readonly CitedClaim[],
  turns: readonly ActualEvent[],
  siteAnnouncement: Day | null,
): Day | null {
  const announced = turns.some(({ field }) => field === 'announced');
  const strong = own.filter(({ claim }) => !weak.has(claim.field));
  const founded = earliest([
    turns[0]?.when.to ?? null,
    ...strong.map(({ source }) => publicationDay(source)),
    announced ? null : siteAnnouncement,
  ]);
  return founded ?? earliest(own.map(({ source }) => publicationDay(source)));
}

/** The earliest of some days; null when there is none. */
export function earliest(days: readonly (Day | null)[]): Day | null {
  let first: Day | null = null;
  for (const day of days) {
    if (day !== null && (first === null || day < first)) first = day;
  }
  return first;
}
