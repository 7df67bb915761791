/** Sources numbered in the order in which a text cites them first. Pure. */
import type { CitedClaim } from '../../chronicle/types.ts';
import type { Source } from '../../dataset/schema.ts';

export interface SourceEntry {
  readonly number: number;
  readonly source: Source;
  readonly cited: readonly CitedClaim[];
}

export interface Numbering {
  readonly sources: readonly SourceEntry[];
  /** number of a source by its id */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The sources of some claims, numbered from 1 in the order in which the claims come. */
export function numbering(cited: readonly CitedClaim[]): Numbering {
  const bySource = new Map<string, { source: Source; cited: Set<CitedClaim> }>();
  for (const one of cited) {
    const entry = bySource.get(one.source.id);
    if (entry) entry.cited.add(one);
    else bySource.set(one.source.id, { source: one.source, cited: new Set([one]) });
  }
  const sources = [...bySource.values()].map(({ source, cited }, index) => ({
    number: index + 1,
    source,
    // A claim may reach here by two ways as two objects; it is one fact.
    cited: [...new Map([...cited].map((one) => [one.claim, one])).values()],
  }));
  return { sources, numbers: new Map(sources.map(({ source, number }) => [source.id, number])) };
}
