/** What a check says about a dataset: where, how bad, what is wrong, how to mend it. */
import type { Bilingual } from './schema.ts';

/** error: the record cannot be used; warning: it can, but is not as it should be; note: to be aware of */
export type Severity = 'error' | 'warning' | 'note';

/** Keys and indices from the dataset's root. */
export type Path = readonly (string | number)[];

export interface Finding {
  /** name of the rule, as in docs/dataset.md */
  readonly rule: string;
  readonly severity: Severity;
  /** JSON path in the file as it was read, such as `sites[12].claims[3].source` */
  readonly path: string;
  /** id of the site, source or company that the path lies in, for people; null outside of them */
  readonly item: string | null;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

/** `['sites', 12, 'claims']` → `sites[12].claims`; the root is `$`. */
export function formatPath(path: Path): string {
  if (path.length === 0) return '$';
  return path
    .map((segment, at) => {
      if (typeof segment === 'number') return `[${segment}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(segment)) return `[${JSON.stringify(segment)}]`;
      return at === 0 ? segment : `.${segment}`;
    })
    .join('');
}

/** How many findings of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
