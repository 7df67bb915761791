/** What a site's stated total leaves over the sum of its phases (rule 7). */
import type { CapacityClaim } from './capacity.ts';
import type { PhaseOutcome, PhaseStatus } from './types.ts';
import { furthestGroup, groupOf } from './status.ts';

/** The id of the phase that a remainder makes where no phase can take it. */
const restId = 'rest';

/**
 * The phases with the remainder of the site's total, marked derived: given to the one phase without
 * a figure beside others that have one, else added as a phase of its own. Unchanged where there is
 * no total or it leaves nothing over.
 */
export function withRemainder(
  phases: readonly PhaseOutcome[],
  total: CapacityClaim | null,
): readonly PhaseOutcome[] {
  if (!total) return phases;
  const rest = total.value - stated(phases);
  if (rest <= 0) return phases;
  const derived = {
    capacity: rest,
    capacityBasis: 'derived',
    capacityClaim: total.cited,
  } as const;
  const silent = phases.filter(({ capacity }) => capacity === null);
  if (silent.length === 1 && phases.length > 1) {
    return phases.map((phase) => (phase.capacity === null ? { ...phase, ...derived } : phase));
  }
  const { planned } = total.cited.claim;
  return [...phases, { id: restId, label: null, ...restStatus(phases, planned), ...derived }];
}

/** The sum of the phases' capacities, in meta.capacityUnit. */
export function stated(phases: readonly PhaseOutcome[]): number {
  return phases.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0);
}

/**
 * A planned remainder stays announced until its site lapses, an installed one shares the fate of
 * the site's furthest phase.
 */
function restStatus(
  phases: readonly PhaseOutcome[],
  planned: boolean,
): Pick<PhaseOutcome, 'status' | 'statusClaim'> {
  const furthest = furthestPhase(phases);
  const follows = furthest && (!planned || groupOf(furthest.status) === 'lapsed');
  return follows
    ? { status: furthest.status, statusClaim: furthest.statusClaim }
    : { status: 'announced', statusClaim: null };
}

/** Among lapsed phases one that may yet resume is the furthest, one never built the least. */
const lapsedOrder: readonly PhaseStatus[] = ['mothballed', 'retired', 'cancelled'];

function furthestPhase(phases: readonly PhaseOutcome[]): PhaseOutcome | null {
  const group = furthestGroup(phases.map(({ status }) => status));
  const inGroup = phases.filter(({ status }) => groupOf(status) === group);
  if (group !== 'lapsed') return inGroup[0] ?? null;
  return (
    inGroup.toSorted((a, b) => lapsedOrder.indexOf(a.status) - lapsedOrder.indexOf(b.status))[0] ??
    null
  );
}
