/** Why the current claim of a disputed fact is the one used: rules 1 and 3 of the chronicle. */
import type { CitedClaim, Fact, SiteOutcome } from '../../chronicle/types.ts';
import { sourceKinds, type Day, type Source, type SourceKind } from '../../dataset/schema.ts';
import { claimsOf, readingsOf } from '../citation/readings.ts';

export type Reason =
  | {
      readonly rule:
        'later' | 'dated' | 'order' | 'actual' | 'earliest' | 'givesDate' | 'sharper' | 'held';
    }
  | { readonly rule: 'kind'; readonly better: SourceKind; readonly worse: SourceKind };

const once = new Set<string>([
  'construction-start',
  'completed',
  'production-start',
  'cancelled',
  'closed',
]);

/** The day by which rule 1 ranks a source: a date from context counts from its beginning. */
const rankDay = ({ published }: Source): Day => {
  if (!published) return '';
  return published.basis === 'context' ? published.from : published.to;
};

const days = ({ claim }: CitedClaim) =>
  claim.when ? Date.parse(claim.when.to) - Date.parse(claim.when.from) : Infinity;

/** The claim behind the capacity shown for a phase, or for a site that is not divided. */
export function capacityClaimOf(outcome: SiteOutcome, phase: string | null): CitedClaim | null {
  const found = outcome.phases.find(({ id }) => id === (phase ?? 'site'));
  return found?.capacityClaim ?? null;
}

/**
 * The claim of a disputed fact that the panel's figures follow; null where they follow another
 * value. Only capacity is looked up by date (rule 6), anything else is the current claim.
 */
export function usedClaim(fact: Fact, outcome: SiteOutcome): CitedClaim | null {
  if (fact.field !== 'capacity') return fact.current;
  const held = capacityClaimOf(outcome, fact.phase);
  if (!held) return fact.current;
  const claims = claimsOf(fact);
  return (
    claims.find(({ claim }) => claim === held.claim) ??
    claims.find(({ claim }) => claim.value === held.claim.value) ??
    null
  );
}

/** What sets the used claim above the best of those that say otherwise. */
export function reasonFor(fact: Fact, used: CitedClaim): Reason | null {
  const { field, planned, current } = fact;
  const rival = readingsOf(claimsOf(fact)).find(
    ({ cited }) => !cited.some(({ claim }) => claim === used.claim),
  )?.best;
  if (!rival) return null;
  // Rule 1 would have chosen another: what was looked up is what held at the date.
  if (used.claim !== current.claim && used.claim.value !== current.claim.value) {
    return { rule: 'held' };
  }
  if (field === 'announced' && !planned) return { rule: 'earliest' };
  if (once.has(field) && !planned) {
    if (!rival.claim.when) return { rule: 'givesDate' };
    if (days(used) < days(rival)) return { rule: 'sharper' };
  }
  return byRuleOne(used, rival);
}

function byRuleOne(used: CitedClaim, rival: CitedClaim): Reason {
  const [day, rivalDay] = [rankDay(used.source), rankDay(rival.source)];
  if (day > rivalDay) return { rule: rivalDay === '' ? 'dated' : 'later' };
  if (day < rivalDay) return { rule: 'held' };
  if (used.source.id === rival.source.id) return { rule: 'actual' };
  const [kind, rivalKind] = [used.source.kind, rival.source.kind];
  const order = sourceKinds.indexOf(kind) - sourceKinds.indexOf(rivalKind);
  if (order < 0) return { rule: 'kind', better: kind, worse: rivalKind };
  return { rule: order > 0 ? 'held' : 'order' };
}
