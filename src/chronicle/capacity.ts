/** Which capacity holds for a phase, or for a site as a whole, at a day (rule 6). */
import type { Day } from '../dataset/schema.ts';
import { compareClaims, publicationDay, rankDay } from './claims.ts';
import { compareDays } from './intervals.ts';
import type { CitedClaim, Standpoint } from './types.ts';

/** A capacity claim with the days by which it counts; null where neither source nor period is dated. */
export interface CapacityClaim {
  readonly cited: CitedClaim;
  readonly value: number;
  /** the day from which it surely holds */
  readonly from: Day | null;
  /** the day by which it is put in order: a source dated only by context counts early, as in rule 1 */
  readonly order: Day | null;
}

/** The capacity claims on one subject, the first to take hold first, undated ones at the end. */
export function capacityClaims(claims: readonly CitedClaim[]): readonly CapacityClaim[] {
  return claims
    .flatMap((cited) => {
      const { field, value } = cited.claim;
      if (field !== 'capacity' || value === undefined) return [];
      const from = holdsFrom(cited, publicationDay(cited.source));
      return [{ cited, value, from, order: holdsFrom(cited, rankDay(cited.source)) }];
    })
    .sort(
      (a, b) =>
        Number(a.order === null) - Number(b.order === null) ||
        compareDays(a.order ?? '', b.order ?? '') ||
        compareClaims(b.cited, a.cited),
    );
}

/** From publication, or, for an actual figure, from the end of its period if that is earlier. */
function holdsFrom({ claim }: CitedClaim, published: Day | null): Day | null {
  const period = claim.planned ? null : (claim.when?.to ?? null);
  if (published === null || period === null) return published ?? period;
  return period < published ? period : published;
}

/**
 * The capacity of a phase. Without hindsight the best known claim. With it, of the claims that hold
 * by then the last to take hold, else the first to take hold later, else the best undated one: a
 * phase that exists is better described by a later figure than by none. Null when none is stated.
 */
export function phaseCapacity(
  claims: readonly CapacityClaim[],
  standpoint: Standpoint,
): CapacityClaim | null {
  const total = totalCapacity(claims, standpoint);
  if (total) return total;
  const first = claims[0]?.order ?? null;
  return bestOf(claims.filter(({ order }) => order === first));
}

/**
 * The stated total of a site: as for a phase, but never before its own day, for a later total may
 * speak of phases that nobody had thought of.
 */
export function totalCapacity(
  claims: readonly CapacityClaim[],
  { day, hindsight }: Standpoint,
): CapacityClaim | null {
  if (!hindsight) return bestOf(claims);
  return claims.findLast(({ from }) => from !== null && from <= day) ?? null;
}

function bestOf(claims: readonly CapacityClaim[]): CapacityClaim | null {
  return claims.toSorted((a, b) => compareClaims(a.cited, b.cited))[0] ?? null;
}
