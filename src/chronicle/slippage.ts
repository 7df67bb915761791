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
  return startsOf(knowledge, day).flatMap(({ slippage }) => slippage ?? []);
}

/** What was planned for the start of one subject's production, and what has come of it by a day. */
export interface Start {
  /** phase id, or null for the whole site */
  readonly phase: string | null;
  /** the first published plan that gives a date, due or not */
  readonly planned: CitedClaim | null;
  readonly actual: ActualEvent | null;
  /** what ended it for good, where it never started */
  readonly givenUp: ActualEvent | null;
  /** null without a dated plan, and while that is not due */
  readonly slippage: Slippage | null;
}

/** The start of production of every subject, the whole site first. */
export function startsOf(knowledge: SiteKnowledge, day: Day): readonly Start[] {
  const { whole, phases } = knowledge;
  const events = eventsBySubject(knowledge, day);
  return [whole, ...phases].map((subject) => {
    const phase = subject === whole ? null : subject.id;
    return startOf(phase, firstPlan(knowledge.claims, phase), events.get(subject) ?? [], day);
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

function startOf(
  phase: string | null,
  plan: Plan | null,
  events: readonly ActualEvent[],
  day: Day,
): Start {
  const actual = events.find(isStart) ?? null;
  const { status, event } = statusAfter(events);
  const isGivenUp = actual === null && (status === 'cancelled' || status === 'retired');
  const givenUp = isGivenUp ? event : null;
  const slippage = plan && slip(plan, phase, actual, givenUp, day);
  return { phase, planned: plan?.cited ?? null, actual, givenUp, slippage };
}

function slip(
  { cited: planned, when: { to: due } }: Plan,
  phase: string | null,
  actual: ActualEvent | null,
  givenUp: ActualEvent | null,
  day: Day,
): Slippage | null {
  if (actual) {
    const months = monthsBetween(due, actual.when.to);
    return { phase, months, planned, actual: actual.cited, until: 'started' };
  }
  const end = givenUp?.when.to ?? day;
  if (end < due) return null;
  const until = givenUp ? 'given-up' : 'standpoint';
  return { phase, months: monthsBetween(due, end), planned, actual: null, until };
}
