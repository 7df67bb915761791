/** A dataset indexed for questions about dates. Built once a dataset; never changed. */
import type { Bilingual, Company, Dataset, Site, Source } from '../dataset/schema.ts';

/** A province that has a site; the id is its English name in lower case with hyphens. */
export interface Province {
  readonly id: string;
  readonly name: Bilingual;
}

export interface Chronicle {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sites: ReadonlyMap<string, Site>;
  /** in the order of their English names */
  readonly provinces: ReadonlyMap<string, Province>;
}

/** Index a checked dataset. */
export function createChronicle(dataset: Dataset): Chronicle {
  return {
    dataset,
    sources: byId(dataset.sources),
    companies: byId(dataset.companies),
    sites: byId(dataset.sites),
    provinces: byId(provincesOf(dataset)),
  };
}

/** The id of the province that a site lies in, as links carry it: `inner-mongolia`. */
export const provinceOf = ({ location }: Site): string =>
  location.province.en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function provincesOf({ sites }: Dataset): readonly Province[] {
  const provinces = new Map<string, Province>();
  for (const site of sites) {
    const id = provinceOf(site);
    if (!provinces.has(id)) provinces.set(id, { id, name: site.location.province });
  }
  return [...provinces.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
