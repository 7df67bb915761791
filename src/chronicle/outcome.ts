/** A site at a standpoint: its phases, sums and status. */
import type { Day, Site } from '../dataset/schema.ts';
import { phaseCapacity, totalCapacity } from './capacity.ts';
import type { Chronicle } from './chronicle.ts';
import { disputedSubjects } from './disputes.ts';
import {
  announcementDay,
  countUntil,
  existingPhases,
  knowledgeOf,
  type PhaseKnowledge,
  type SiteKnowledge,
} from './knowledge.ts';
import { earliest } from './phases.ts';
import { withRemainder } from './remainder.ts';
import { furthestGroup, groupOf, reachedEvents, statusAfter } from './status.ts';
import type { PhaseOutcome, SiteOutcome, Standpoint } from './types.ts';

interface Era {
  readonly changes: number;
  readonly outcome: SiteOutcome | null;
}

const newest = new WeakMap<SiteKnowledge, Era>();

/**
 * A site at a standpoint; null where none of its phases exists yet. Between two changes of the
 * site the same object comes back, so that a step of the year costs what changes in it.
 */
export function siteOutcome(
  chronicle: Chronicle,
  site: Site,
  standpoint: Standpoint,
): SiteOutcome | null {
  const knowledge = knowledgeOf(chronicle, site, standpoint);
  const changes = countUntil(knowledge.changes, standpoint.day);
  const era = newest.get(knowledge);
  if (era?.changes === changes) return era.outcome;
  const outcome = outcomeOf(site, knowledge, standpoint);
  newest.set(knowledge, { changes, outcome });
  return outcome;
}

function outcomeOf(
  site: Site,
  knowledge: SiteKnowledge,
  standpoint: Standpoint,
): SiteOutcome | null {
  const existing = existingPhases(knowledge, standpoint.day);
  if (existing.length === 0) return null;
  const ofPhases = existing.map((phase) => phaseOutcome(knowledge, phase, standpoint));
  const total = existing.includes(knowledge.whole)
    ? null
    : totalCapacity(knowledge.whole.capacity, standpoint);
  const phases = withRemainder(ofPhases, total);
  return {
    site,
    phases,
    ...sums(phases),
    status: furthestGroup(phases.map(({ status }) => status)),
    since: since(knowledge, existing, standpoint.day),
    disputed: disputedSubjects(knowledge.disputes, ofPhases, total),
  };
}

/** Every site that exists at a standpoint, in the order of the dataset. */
export function outcomesAt(chronicle: Chronicle, standpoint: Standpoint): SiteOutcome[] {
  const outcomes: SiteOutcome[] = [];
  for (const site of chronicle.dataset.sites) {
    const outcome = siteOutcome(chronicle, site, standpoint);
    if (outcome) outcomes.push(outcome);
  }
  return outcomes;
}

function phaseOutcome(
  { whole, phases }: SiteKnowledge,
  phase: PhaseKnowledge,
  standpoint: Standpoint,
): PhaseOutcome {
  const ofSite = phase === whole ? [] : whole.turns;
  const { status, event } = statusAfter(reachedEvents(phase.turns, ofSite, standpoint.day));
  // What is said of the whole of a site with phases is a total, even before any of them exists.
  const isTotal = phase === whole && phases.length > 0;
  const capacityAt = isTotal ? totalCapacity : phaseCapacity;
  const capacity = capacityAt(phase.capacity, standpoint);
  return {
    id: phase.id,
    label: phase.label,
    status,
    statusClaim: event?.cited ?? null,
    capacity: capacity?.value ?? null,
    capacityBasis: capacity ? 'claim' : 'not-stated',
    capacityClaim: capacity?.cited ?? null,
  };
}

function sums(phases: readonly PhaseOutcome[]) {
  const sum = { announced: 0, operating: 0, pending: 0, lapsed: 0 };
  for (const { status, capacity } of phases) {
    const group = groupOf(status);
    sum.announced += capacity ?? 0;
    sum[group === 'operating' || group === 'lapsed' ? group : 'pending'] += capacity ?? 0;
  }
  const isStated = phases.some(({ capacity }) => capacity !== null);
  return isStated ? sum : { ...sum, announced: null };
}

/** The site's own announcement once reached, else the day its first phase exists. */
function since({ whole }: SiteKnowledge, existing: readonly PhaseKnowledge[], day: Day): Day {
  const announced = announcementDay(whole);
  if (announced !== null && announced <= day) return announced;
  return earliest(existing.map(({ founded }) => founded)) ?? day;
}
