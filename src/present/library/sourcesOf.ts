/** The sources that a plant's promise and its state rest on, for a scene that shows the plant. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { siteDossier } from '../../chronicle/dossier.ts';
import type { CitedClaim, Standpoint } from '../../chronicle/types.ts';
import type { Cite } from '../briefing/schema.ts';

/**
 * Citations of the claims behind the capacity and the status of each phase at a standpoint, each
 * source once; none where the plant does not exist there.
 */
export function mainCites(chronicle: Chronicle, site: string, standpoint: Standpoint): Cite[] {
  const found = chronicle.sites.get(site);
  const dossier = found && siteDossier(chronicle, found, standpoint);
  const cites = new Map<string, Cite>();
  for (const { capacityClaim, statusClaim } of dossier?.outcome.phases ?? []) {
    for (const cited of [capacityClaim, statusClaim])
      if (cited && !cites.has(cited.source.id)) cites.set(cited.source.id, citeOf(cited, site));
  }
  return [...cites.values()];
}

const citeOf = ({ claim, source }: CitedClaim, site: string): Cite => ({
  source: source.id,
  site,
  ...(claim.phase === null ? {} : { phase: claim.phase }),
  field: claim.field,
});
