/** How late production started (rule 9). */
import type { Day, Interval } from '../dataset/schema.ts';
import { compareClaims, publicationDay } from './claims.ts';
import { compareDays, compareIntervals, monthsBetween } from './intervals.ts';
import type { PhaseKnowledge, SiteKnowledge } from './knowledge.ts';
import type { ActualEvent } from './milestones.ts';
import { reachedEvents, statusAfter } from './status.ts';
import type { CitedClaim, Slippage } from './types.ts';

/**
 * The slippage of every subject with a dated plan for the start of production, the whole site
 * first. The plan is the first published one (of undated sources only where no other has one).
 * Months run from its end to the end of the interval in which production started; while that is
 * not reached, to `day`, or to the day the phase was cancelled or closed. A stop is no end: the
 * months of a mothballed phase go on. Nothing is told before the plan is due.
 */
export function slippageOf(knowledge: SiteKnowledge, day: Day): readonly Slippage[] {
  const { whole, phases } = knowledge;
  const events = eventsBySubject(knowledge, day);
  return [whole, ...phases].flatMap((subject) => {
    const phase = subject === whole ? null : subject.id;
    const plan = firstPlan(knowledge.claims, phase);
    return plan ? slip(plan, phase, events.get(subject) ?? [], day) : [];
  });
}

/** A site with phases has started when it, or the first of its phases, has. */
function eventsBySubject(
  { whole, phases }: SiteKnowledge,
  day: Day,
): ReadonlyMap<PhaseKnowledge, readonly ActualEvent[]> {
  const ofPhases = phases.map(
    (phase) => [phase, reachedEvents(phase.turns, whole.turns, day)] as const,
  );
  const ofWhole = [
    ...reachedEvents(whole.turns, [], day),
    ...ofPhases.flatMap(([, events]) => events.filter(isStart)),
  ].sort((a, b) => compareIntervals(a.when, b.when));
  return new Map([...ofPhases, [whole, ofWhole]]);
}

function isStart({ field }: ActualEvent): boolean {
  return field === 'production-start';
}

interface Plan {
  readonly cited: CitedClaim;
  readonly when: Interval;
}

function firstPlan(claims: readonly CitedClaim[], phase: string | null): Plan | null {
  const plans = claims.flatMap((cited) => {
    const { claim } = cited;
    const { field, planned, when } = claim;
    const isPlan = field === 'production-start' && planned && claim.phase === phase;
    return isPlan && when ? [{ cited, when }] : [];
  });
  plans.sort((a, b) => {
    const published = publicationDay(a.cited.source);
    const rival = publicationDay(b.cited.source);
    return (
      Number(published === null) - Number(rival === null) ||
      compareDays(published ?? '', rival ?? '') ||
      compareClaims(a.cited, b.cited)
    );
  });
  return plans[0] ?? null;
}

function slip(
  { cited: planned, when: { to: due } }: Plan,
  phase: string | null,
  events: readonly ActualEvent[],
  day: Day,
): Slippage[] {
  const start = events.find(isStart);
  if (start) {
    const months = monthsBetween(due, start.when.to);
    return [{ phase, months, planned, actual: start.cited, until: 'started' }];
  }
  const { status, event } = statusAfter(events);
  const isGivenUp = status === 'cancelled' || status === 'retired';
  const end = isGivenUp && event ? event.when.to : day;
  if (end < due) return [];
  const until = isGivenUp ? 'given-up' : 'standpoint';
  return [{ phase, months: monthsBetween(due, end), planned, actual: null, until }];
}
