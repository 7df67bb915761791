/** The subjects of a site whose sources differ (rule 2), in the form in which an outcome names them. */
import type { CapacityClaim } from './capacity.ts';
import { compareText } from './claims.ts';
import { stated } from './remainder.ts';
import type { Fact, PhaseOutcome } from './types.ts';

/** A subject in dispute. */
export interface Dispute {
  readonly phase: string | null;
  /** `field` for the whole site, `phase:field` for a phase */
  readonly key: string;
}

/** The disputes among facts, each subject once. */
export function disputesAmong(facts: readonly Fact[]): readonly Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const { phase, field, disputed } of facts) {
    const key = phase === null ? field : `${phase}:${field}`;
    if (disputed) disputes.set(key, { phase, key });
  }
  return [...disputes.values()].sort((a, b) => compareText(a.key, b.key));
}

/**
 * The disputed subjects of the whole site and of the phases that exist, sorted. Phases that sum to
 * more than a stated total dispute the site's capacity.
 */
export function disputedSubjects(
  disputes: readonly Dispute[],
  phases: readonly PhaseOutcome[],
  total: CapacityClaim | null,
): readonly string[] {
  const keys = disputes
    .filter(({ phase }) => phase === null || phases.some(({ id }) => id === phase))
    .map(({ key }) => key);
  const exceeds = total !== null && stated(phases) > total.value;
  if (!exceeds || keys.includes('capacity')) return keys;
  return [...keys, 'capacity'].sort(compareText);
}
