/**
 * Which companies get a colour of their own: the largest by what their plants have been announced
 * with over the whole dataset, so that no filter and no year changes a colour.
 */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { outcomesAt } from '../chronicle/outcome.ts';
import { standpointOf } from '../chronicle/years.ts';
import type { Site } from '../dataset/schema.ts';
import { leadCompany } from '../i18n/siteName.ts';
import { companyColourNames } from './palette.ts';

export interface CompanyKey {
  /** ids of the companies with a colour, the largest first */
  readonly ids: readonly string[];
  /** whether there are plants of others */
  readonly hasOthers: boolean;
  /** index into `ids` of the company that a plant is known by; -1 for another */
  rankOf(site: Site): number;
}

const keys = new WeakMap<Chronicle, CompanyKey>();

/** Worked out once a dataset. */
export function keyOfCompanies(chronicle: Chronicle): CompanyKey {
  const known = keys.get(chronicle);
  if (known) return known;
  const sums = new Map<string, number>();
  for (const { site, announced } of outcomesAt(chronicle, standpointOf(chronicle, null, true))) {
    if (site.kind !== 'vehicles') continue;
    const id = leadCompany(site);
    if (id !== '') sums.set(id, (sums.get(id) ?? 0) + (announced ?? 0));
  }
  const ids = [...sums]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, companyColourNames.length)
    .map(([id]) => id);
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const key = {
    ids,
    hasOthers: sums.size > ids.length,
    rankOf: (site: Site) => ranks.get(leadCompany(site)) ?? -1,
  };
  keys.set(chronicle, key);
  return key;
}
