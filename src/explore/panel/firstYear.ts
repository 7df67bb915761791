/** When a plant that does not exist yet will. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { siteOutcome } from '../../chronicle/outcome.ts';
import { standpointOf, yearsOf } from '../../chronicle/years.ts';
import type { Site } from '../../dataset/schema.ts';

/** The first year at whose end the site exists; null when it never does. */
export function firstYear(chronicle: Chronicle, site: Site, hindsight: boolean): number | null {
  const { first, last } = yearsOf(chronicle);
  for (let year = first; year <= last; year += 1) {
    if (siteOutcome(chronicle, site, standpointOf(chronicle, year, hindsight))) return year;
  }
  return null;
}
