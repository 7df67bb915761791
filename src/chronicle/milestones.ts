/** When actual milestones happened, as far as the known claims tell (rule 3). */
import type { Interval, Milestone } from '../dataset/schema.ts';
import { compareClaims, isMilestone } from './claims.ts';
import { compareDays, compareIntervals, daysIn } from './intervals.ts';
import type { CitedClaim } from './types.ts';

/** An actual milestone that counts from `when.to`. */
export interface ActualEvent {
  readonly field: Milestone;
  readonly when: Interval;
  readonly cited: CitedClaim;
}

const recurring: ReadonlySet<Milestone> = new Set<Milestone>(['paused', 'resumed', 'expansion']);

/**
 * Whether a milestone may happen to a phase more than once, so that differing dates do not
 * contradict each other. Rule 3 names paused and resumed; a plant may be extended twice as well.
 * Insolvency, sale and change of use are told as single turns: their dates are compared.
 */
export function mayRecur(field: Milestone): boolean {
  return recurring.has(field);
}

/**
 * When an actual milestone counts: its own date, else its source's publication; null with neither.
 */
export function effectiveInterval({ claim, source }: CitedClaim): Interval | null {
  if (claim.when) return claim.when;
  return source.published ? { from: source.published.from, to: source.published.to } : null;
}

/**
 * The actual events among claims on one subject, in the order in which they count. Of a milestone
 * that happens once only the claim that holds gives an event; of one that may recur each claim
 * gives its own. Undated claims of undated sources give none.
 */
export function actualEvents(claims: readonly CitedClaim[]): readonly ActualEvent[] {
  const events: ActualEvent[] = [];
  const held = new Map<Milestone, ActualEvent>();
  for (const cited of claims) {
    const { field, planned } = cited.claim;
    if (planned || !isMilestone(field)) continue;
    const when = effectiveInterval(cited);
    if (!when) continue;
    const event = { field, when, cited };
    if (mayRecur(field)) {
      events.push(event);
      continue;
    }
    const rival = held.get(field);
    if (!rival || compareRivals(event, rival) < 0) held.set(field, event);
  }
  return [...events, ...held.values()].sort(compareEvents);
}

/** Which of two claims on a milestone that happens once holds: negative when it is `a`. */
function compareRivals(a: ActualEvent, b: ActualEvent): number {
  if (a.field === 'announced') {
    return compareIntervals(a.when, b.when) || compareClaims(a.cited, b.cited);
  }
  return (
    Number(!a.cited.claim.when) - Number(!b.cited.claim.when) ||
    daysIn(a.when) - daysIn(b.when) ||
    compareClaims(a.cited, b.cited)
  );
}

/**
 * Which of two claims on one actual milestone is current: negative when it is `a`. The one that
 * holds by rule 3; those that neither date nor source dates come last, by rule 1.
 */
export function compareActual(a: CitedClaim, b: CitedClaim): number {
  const { field } = a.claim;
  const ofA = effectiveInterval(a);
  const ofB = effectiveInterval(b);
  if (!isMilestone(field) || !ofA || !ofB) {
    return Number(!ofA) - Number(!ofB) || compareClaims(a, b);
  }
  return compareRivals({ field, when: ofA, cited: a }, { field, when: ofB, cited: b });
}

/** On one day in the order of a plant's life, a stop before a restart. */
const lifeOrder: readonly Milestone[] = [
  'announced',
  'licence',
  'construction-start',
  'completed',
  'production-start',
  'expansion',
  'paused',
  'resumed',
  'insolvency',
  'sold',
  'repurposed',
  'cancelled',
  'closed',
];

/** By the day from which they count, then in the order of a plant's life. */
function compareEvents(a: ActualEvent, b: ActualEvent): number {
  return (
    compareDays(a.when.to, b.when.to) ||
    lifeOrder.indexOf(a.field) - lifeOrder.indexOf(b.field) ||
    compareClaims(a.cited, b.cited)
  );
}
