/** Two tabs, one library: what either has changed since they last agreed is in what comes of it. */
import type { Briefing } from '../briefing/schema.ts';
import { withFreshId } from './kept.ts';

/** Whether two say the same, in whichever order their keys stand. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ofA, ofB] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    ofA.length === ofB.size &&
    ofA.every(([key, value]) => ofB.has(key) && same(value, ofB.get(key)))
  );
}

/**
 * The library that holds the changes of both. Where both have changed one briefing, both stand: ours
 * as it is, theirs behind it under another id. What one has deleted and the other changed, stays.
 * @param base what both began with
 */
export function merged(
  base: readonly Briefing[],
  ours: readonly Briefing[],
  theirs: readonly Briefing[],
): readonly Briefing[] {
  const baseOf = byId(base);
  const oursOf = byId(ours);
  const theirsOf = byId(theirs);
  const result: Briefing[] = [];
  // Theirs gives the order; what only we have follows.
  const ids = new Set([...theirsOf.keys(), ...oursOf.keys()]);
  const spare: Briefing[] = [];
  for (const id of ids) {
    const [was, our, their] = [baseOf.get(id), oursOf.get(id), theirsOf.get(id)];
    if (same(our, their)) {
      if (our) result.push(our);
    } else if (same(our, was)) {
      if (their) result.push(their);
    } else if (same(their, was)) {
      if (our) result.push(our);
    } else if (our && their) {
      result.push(our);
      spare.push(their);
    } else {
      const left = our ?? their;
      if (left) result.push(left);
    }
  }
  for (const briefing of spare) result.push(withFreshId(briefing, [...result, ...spare]));
  return result;
}

const byId = (briefings: readonly Briefing[]): ReadonlyMap<string, Briefing> =>
  new Map(briefings.map((briefing) => [briefing.id, briefing]));
