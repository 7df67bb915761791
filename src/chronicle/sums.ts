/** Parts that do not add up to their stated total, as found (rule 10). */
import { groupBy } from './grouping.ts';
import { stated } from './remainder.ts';
import type { CapacityClaim } from './capacity.ts';
import type { CitedClaim, PhaseOutcome, SiteDossier } from './types.ts';

type Sum = SiteDossier['sums'][number];

/**
 * The capacity that is stated for the phases against the site's total: reported where it exceeds
 * the total, or where every one of several phases has a figure and they fall short of it. Phases
 * without a figure leave a remainder instead (rule 7).
 */
export function capacitySums(
  phases: readonly PhaseOutcome[],
  phaseIds: readonly string[],
  total: CapacityClaim | null,
): readonly Sum[] {
  if (!total) return [];
  const told = phases.filter(({ capacityBasis }) => capacityBasis === 'claim');
  const parts = stated(told);
  const isComplete = phaseIds.length > 1 && told.length === phaseIds.length;
  if (parts === total.value || (parts < total.value && !isComplete)) return [];
  const { unit = '' } = total.cited.claim;
  return [{ field: 'capacity', stated: total.value, parts, unit, total: total.cited }];
}

/**
 * Investment against its parts, each source by its own word: the shares of the phases where it
 * gives one for every phase, else the shares of investors where it gives several undated figures
 * in the same currency and mood beside one total.
 */
export function investmentSums(
  claims: readonly CitedClaim[],
  phaseIds: readonly string[],
): readonly Sum[] {
  const money = claims.filter(({ claim }) => claim.value !== undefined && !claim.when);
  const accounts = groupBy(money, ({ claim }) =>
    [claim.source, claim.unit, claim.planned].join('|'),
  );
  return [...accounts.values()].flatMap((account) => {
    const [total, another] = account.filter(
      ({ claim }) => claim.field === 'investment' && claim.phase === null,
    );
    if (!total || another) return [];
    const parts = partsOf(account, phaseIds);
    const { value = 0, unit = '' } = total.claim;
    if (parts === null || parts === value) return [];
    return [{ field: 'investment', stated: value, parts, unit, total } as const];
  });
}

function partsOf(account: readonly CitedClaim[], phaseIds: readonly string[]): number | null {
  const ofPhases = account.filter(
    ({ claim }) => claim.field === 'investment' && claim.phase !== null,
  );
  const told = new Set(ofPhases.map(({ claim }) => claim.phase));
  const tellsEveryPhase = phaseIds.length > 1 && told.size === phaseIds.length;
  if (tellsEveryPhase && ofPhases.length === told.size) return sumOf(ofPhases);
  const shares = account.filter(({ claim }) => claim.field === 'figure' && claim.phase === null);
  return shares.length > 1 ? sumOf(shares) : null;
}

function sumOf(claims: readonly CitedClaim[]): number {
  return claims.reduce((sum, { claim }) => sum + (claim.value ?? 0), 0);
}
