/** What an integrity rule is: a name, a severity, and a function that finds its violations. */
import type { Path, Severity } from '../finding.ts';
import type { Bilingual, Claim, Dataset, Site, Source } from '../schema.ts';

/** One place where a rule is broken. The path is into the dataset that was checked. */
export interface Violation {
  readonly path: Path;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

/** The dataset with its sources by id, so that no rule searches for them again. */
export interface Checked {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
}

export interface Rule {
  /** as in the table of docs/dataset.md */
  readonly name: string;
  readonly severity: Severity;
  readonly check: (checked: Checked) => Iterable<Violation>;
}

/** Every claim with its site and its path. */
export function* claimsOf(
  dataset: Dataset,
): Generator<{ readonly site: Site; readonly claim: Claim; readonly path: Path }> {
  for (const [i, site] of dataset.sites.entries()) {
    for (const [j, claim] of site.claims.entries()) {
      yield { site, claim, path: ['sites', i, 'claims', j] };
    }
  }
}
