/** Which claims are known at a standpoint, and which of two is better (rules 1 and 2). */
import {
  milestones,
  sourceKinds,
  type Claim,
  type Day,
  type Field,
  type Milestone,
  type Site,
  type Source,
} from '../dataset/schema.ts';
import type { Chronicle } from './chronicle.ts';
import { compareDays } from './intervals.ts';
import type { CitedClaim, Standpoint } from './types.ts';

const milestoneFields: ReadonlySet<string> = new Set(milestones);

/** Whether a field is a milestone, actual or planned. */
export function isMilestone(field: Field): field is Milestone {
  return milestoneFields.has(field);
}

/** The claims of a site with their sources, in the order of the dataset. */
export function citedClaims(chronicle: Chronicle, site: Site): readonly CitedClaim[] {
  return site.claims.flatMap((claim) => {
    const source = chronicle.sources.get(claim.source);
    return source ? [{ claim, source }] : [];
  });
}

/** The day from which a source can be known: the end of its publication; null when undated. */
export function publicationDay(source: Source): Day | null {
  return source.published?.to ?? null;
}

/** Whether a source was published on or before a day; an undated one never provably was. */
function isPublishedBy(source: Source, day: Day): boolean {
  return source.published !== null && source.published.to <= day;
}

/**
 * The claims of a site that count at a standpoint: all with hindsight; without it those whose
 * source was published by then. In the order of the dataset.
 */
export function knownClaims(
  chronicle: Chronicle,
  site: Site,
  standpoint: Standpoint,
): readonly CitedClaim[] {
  const all = citedClaims(chronicle, site);
  return standpoint.hindsight
    ? all
    : all.filter(({ source }) => isPublishedBy(source, standpoint.day));
}

/** Claims that no standpoint without hindsight can place: their sources are undated. */
export function countUndated(claims: readonly CitedClaim[]): number {
  return claims.filter(({ source }) => source.published === null).length;
}

/**
 * The day by which rule 1 ranks a source: the end of its publication, but the beginning where the
 * date is only read from its context, so that a vague date never outranks a sharp one. Null for an
 * undated source, which ranks before every date.
 */
export function rankDay({ published }: Source): Day | null {
  if (!published) return null;
  return published.basis === 'context' ? published.from : published.to;
}

/**
 * Rule 1, for sorting the claims on one subject and field: negative when `a` is the better. Later
 * published, then the better kind of source, then the first source id; within one source actual
 * before planned, then the later period. Where a source gives two values at once, the larger, which
 * is the whole rather than a part; so the order in which claims are listed decides nothing.
 */
export function compareClaims(a: CitedClaim, b: CitedClaim): number {
  return (
    compareDays(rankDay(b.source) ?? '', rankDay(a.source) ?? '') ||
    sourceKinds.indexOf(a.source.kind) - sourceKinds.indexOf(b.source.kind) ||
    compareText(a.source.id, b.source.id) ||
    Number(a.claim.planned) - Number(b.claim.planned) ||
    compareDays(periodEnd(b.claim), periodEnd(a.claim)) ||
    (b.claim.value ?? 0) - (a.claim.value ?? 0)
  );
}

/** A claim without a period is not about a later one. */
function periodEnd(claim: Claim): Day {
  return claim.when?.to ?? '';
}

/** Code-unit order: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
