/** Parts and wholes: rule 10 of the chronicle reports them as found, so this only takes note. */
import type { Site } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Beyond so many ways to add up, nothing is said. */
const mostSums = 1000;

const written = (values: Iterable<number>) =>
  [...new Set(values)]
    .sort((a, b) => a - b)
    .map((value) => value.toLocaleString('en-GB'))
    .join(' | ');

/** Every sum that one stated capacity a phase can give; null when there are too many. */
function sumsOf(parts: readonly (readonly number[])[]): Set<number> | null {
  let sums = new Set([0]);
  for (const values of parts) {
    sums = new Set([...sums].flatMap((sum) => values.map((value) => sum + value)));
    if (sums.size > mostSums) return null;
  }
  return sums;
}

function capacitiesOf(site: Site, phase: string | null): number[] {
  return site.claims.flatMap((claim) =>
    claim.field === 'capacity' && claim.phase === phase && claim.value !== undefined
      ? [claim.value]
      : [],
  );
}

/** Whether the parts can make up a total, fall short of all, or exceed all that are within reach. */
function comparison(
  totals: readonly number[],
  sums: ReadonlySet<number>,
  open: number,
): 'agree' | 'remainder' | 'differ' {
  const pairs = totals.flatMap((total) => [...sums].map((sum) => ({ total, sum })));
  if (open === 0 && pairs.some(({ total, sum }) => sum === total)) return 'agree';
  if (open > 0 && pairs.some(({ total, sum }) => sum < total)) return 'agree';
  return pairs.every(({ total, sum }) => sum < total) ? 'remainder' : 'differ';
}

/** Compares what is stated for the site with what is stated for its phases, whichever claims are taken. */
const phaseSum: Rule = {
  name: 'phase-sum',
  severity: 'note',
  *check({ dataset }) {
    for (const [i, site] of dataset.sites.entries()) {
      const totals = capacitiesOf(site, null);
      const all = site.phases.map(({ id }) => capacitiesOf(site, id));
      const parts = all.filter((values) => values.length > 0);
      const sums = sumsOf(parts);
      if (totals.length === 0 || parts.length === 0 || !sums) continue;
      const open = all.length - parts.length;
      const result = comparison(totals, sums, open);
      if (result === 'agree') continue;
      const stated = parts.map(written).join(' + ');
      yield {
        path: ['sites', i, 'phases'],
        problem: {
          en: `the phases are stated with ${stated}${open > 0 ? ` (${open} without a figure)` : ''}, the whole site with ${written(totals)}`,
          zh: `各阶段产能为 ${stated}${open > 0 ? `(另有 ${open} 个阶段无数字)` : ''}，全厂为 ${written(totals)}`,
        },
        remedy:
          result === 'remainder'
            ? {
                en: 'If the sources say so, nothing: the rest is shown as a derived remainder.',
                zh: '若来源确实如此，无需处理：差额将显示为推算的剩余产能。',
              }
            : {
                en: 'If the sources say so, nothing: the capacity is shown as disputed.',
                zh: '若来源确实如此，无需处理：该产能将显示为存在分歧。',
              },
      };
    }
  },
};

export const sumRules: readonly Rule[] = [phaseSum];
