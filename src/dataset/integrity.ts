/**
 * What must hold between the records of a dataset whose shape is right. The rules stand in
 * `rules/`, one small function each; docs/dataset.md lists them.
 */
import { formatPath, type Finding } from './finding.ts';
import { itemAt } from './json-tree.ts';
import { claimRules } from './rules/claims.ts';
import { identityRules } from './rules/identity.ts';
import { placeRules } from './rules/places.ts';
import type { Rule, Violation } from './rules/rule.ts';
import { sumRules } from './rules/sums.ts';
import { textRules } from './rules/text.ts';
import type { Dataset } from './schema.ts';

export const integrityRules: readonly Rule[] = [
  ...identityRules,
  ...claimRules,
  ...placeRules,
  ...textRules,
  ...sumRules,
];

/** A violation together with the rule that it breaks. */
export interface Breach extends Violation {
  readonly rule: Rule;
}

/** Every breach of the rules given, in their order; of every rule unless told otherwise. */
export function breachesOf(dataset: Dataset, rules: readonly Rule[] = integrityRules): Breach[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const breaches: Breach[] = [];
  for (const rule of rules) {
    for (const violation of rule.check({ dataset, sources })) breaches.push({ rule, ...violation });
  }
  return breaches;
}

/** All findings on a dataset of the right shape. Paths are into the dataset given. */
export function checkIntegrity(dataset: Dataset): Finding[] {
  return breachesOf(dataset).map(({ rule, path, problem, remedy }) => ({
    rule: rule.name,
    severity: rule.severity,
    path: formatPath(path),
    item: itemAt(dataset, path),
    problem,
    remedy,
  }));
}
