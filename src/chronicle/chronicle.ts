/** A dataset indexed for questions about dates. Built once a dataset; never changed. */
import type { Company, Dataset, Site, Source } from '../dataset/schema.ts';

export interface Chronicle {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly companies: ReadonlyMap<string, Company>;
  readonly sites: ReadonlyMap<string, Site>;
}

/** Index a checked dataset. */
export function createChronicle(dataset: Dataset): Chronicle {
  return {
    dataset,
    sources: byId(dataset.sources),
    companies: byId(dataset.companies),
    sites: byId(dataset.sites),
  };
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
