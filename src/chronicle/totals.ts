/** Sums over car plants (rule 8). */
import type { SiteOutcome, Totals } from './types.ts';

/**
 * Totals over the car plants among outcomes, in meta.capacityUnit. A site counts once, whoever owns
 * it; one whose capacity no source states counts among `sites` and `notStated` and adds no number.
 */
export function totalsOf(outcomes: readonly SiteOutcome[]): Totals {
  const totals = { sites: 0, announced: 0, operating: 0, pending: 0, lapsed: 0, notStated: 0 };
  for (const { site, announced, operating, pending, lapsed } of outcomes) {
    if (site.kind !== 'vehicles') continue;
    totals.sites += 1;
    if (announced === null) totals.notStated += 1;
    totals.announced += announced ?? 0;
    totals.operating += operating;
    totals.pending += pending;
    totals.lapsed += lapsed;
  }
  return totals;
}
