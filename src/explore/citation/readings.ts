/** One fact, its distinct values, and who states each: what is set side by side. */
import type { CitedClaim, Fact } from '../../chronicle/types.ts';
import type { Claim } from '../../dataset/schema.ts';

/** One value of a fact with every claim that states it, the best first. */
export interface Reading {
  readonly best: CitedClaim;
  readonly cited: readonly CitedClaim[];
}

const intervalKey = ({ when }: Claim) => (when ? `${when.from}..${when.to}` : '');

/** Claims with one key say the same. Words differ where the value is a place or an event. */
function valueKey(claim: Claim): string {
  switch (claim.field) {
    case 'capacity':
    case 'investment':
    case 'area':
    case 'headcount':
      return `${claim.value} ${claim.unit}`;
    case 'output':
      return `${claim.value} ${claim.unit} ${intervalKey(claim)}`;
    case 'figure':
      return `${claim.value} ${claim.unit} ${intervalKey(claim)} ${claim.note}`;
    case 'location':
    case 'event':
      return `${intervalKey(claim)} ${claim.note ?? claim.asPrinted}`;
    default:
      return `${claim.state} ${intervalKey(claim)}`;
  }
}

/** Every claim of a fact, the current one first. */
export const claimsOf = (fact: Fact): readonly CitedClaim[] => [fact.current, ...fact.alsoReported];

/** The distinct values of some claims, in the order of their best claim. */
export function readingsOf(claims: readonly CitedClaim[]): readonly Reading[] {
  const groups = new Map<string, CitedClaim[]>();
  for (const cited of claims) {
    const key = valueKey(cited.claim);
    const group = groups.get(key);
    if (group) group.push(cited);
    else groups.set(key, [cited]);
  }
  return [...groups.values()].flatMap((cited) => {
    const [best] = cited;
    return best ? [{ best, cited }] : [];
  });
}
