/** A site in full at a standpoint: its facts, story, slippage and sums, for its panel. */
import { fields, type Site } from '../dataset/schema.ts';
import { totalCapacity } from './capacity.ts';
import type { Chronicle } from './chronicle.ts';
import { citedClaims, countUndated, isMilestone } from './claims.ts';
import { factsOf } from './facts.ts';
import { compareIntervals } from './intervals.ts';
import { existingPhases, knowledgeOf } from './knowledge.ts';
import { effectiveInterval } from './milestones.ts';
import { siteOutcome } from './outcome.ts';
import { slippageOf } from './slippage.ts';
import { capacitySums, investmentSums } from './sums.ts';
import type { Fact, SiteDossier, Standpoint, StoryEvent } from './types.ts';

/**
 * A site with all that is known of it at a standpoint; null where it does not exist yet.
 *
 * Facts come subject by subject, the whole site first, then by field in the order of the schema,
 * plans before deeds. With hindsight they include what happened after the standpoint's day: the
 * outcome tells what held at it, the facts what the sources say.
 */
export function siteDossier(
  chronicle: Chronicle,
  site: Site,
  standpoint: Standpoint,
): SiteDossier | null {
  const outcome = siteOutcome(chronicle, site, standpoint);
  if (!outcome) return null;
  const knowledge = knowledgeOf(chronicle, site, standpoint);
  const phaseIds = site.phases.map(({ id }) => id);
  const facts = sortFacts(factsOf(knowledge.claims), phaseIds);
  const isPhased = !existingPhases(knowledge, standpoint.day).includes(knowledge.whole);
  const total = isPhased ? totalCapacity(knowledge.whole.capacity, standpoint) : null;
  return {
    outcome,
    facts,
    story: storyOf(facts),
    slippage: slippageOf(knowledge, standpoint.day),
    sums: [
      ...capacitySums(outcome.phases, phaseIds, total),
      ...investmentSums(knowledge.claims, phaseIds),
    ],
    undatedLeftOut: standpoint.hindsight ? 0 : countUndated(citedClaims(chronicle, site)),
  };
}

function sortFacts(facts: readonly Fact[], phaseIds: readonly string[]): readonly Fact[] {
  const subject = (fact: Fact) => (fact.phase === null ? -1 : phaseIds.indexOf(fact.phase));
  return facts.toSorted(
    (a, b) =>
      subject(a) - subject(b) ||
      fields.indexOf(a.field) - fields.indexOf(b.field) ||
      Number(b.planned) - Number(a.planned),
  );
}

/** Milestones and events in order of time, those that nothing dates at the end. */
function storyOf(facts: readonly Fact[]): readonly StoryEvent[] {
  return facts.flatMap(storyEvent).sort((a, b) => {
    if (a.when === null || b.when === null)
      return Number(a.when === null) - Number(b.when === null);
    return compareIntervals(a.when, b.when);
  });
}

function storyEvent(fact: Fact): StoryEvent[] {
  const { field, phase, planned, current } = fact;
  if (field !== 'event' && !isMilestone(field)) return [];
  const when = planned ? (current.claim.when ?? null) : effectiveInterval(current);
  const datedByPublication = when !== null && !current.claim.when;
  return [{ field, phase, planned, when, datedByPublication, fact }];
}
