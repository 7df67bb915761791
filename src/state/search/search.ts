/** The search index of a chronicle: fetched and built when somebody first searches. */
import { useEffect, useState } from 'react';
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { SearchIndex } from './SearchIndex.ts';

const ready = new WeakMap<Chronicle, SearchIndex>();
const building = new WeakMap<Chronicle, Promise<SearchIndex>>();

/** The index, built once a chronicle. Rejects where its code cannot be fetched; the next call tries again. */
export function loadSearch(chronicle: Chronicle): Promise<SearchIndex> {
  const known = building.get(chronicle);
  if (known) return known;
  const built = import('./SearchIndex.ts').then(({ SearchIndex }) => {
    const index = new SearchIndex(chronicle);
    ready.set(chronicle, index);
    return index;
  });
  building.set(chronicle, built);
  built.catch(() => building.delete(chronicle));
  return built;
}

/**
 * The index once it is there, asked for while `wanted`.
 * @returns null while it is on its way; `failed` where its code cannot be had
 */
export function useSearch(
  chronicle: Chronicle,
  wanted: boolean,
): { readonly index: SearchIndex | null; readonly failed: boolean } {
  const [, refresh] = useState(0);
  const [failed, setFailed] = useState(false);
  const index = ready.get(chronicle) ?? null;
  useEffect(() => {
    if (!wanted || index) return undefined;
    let stopped = false;
    loadSearch(chronicle).then(
      () => !stopped && refresh((count) => count + 1),
      () => !stopped && setFailed(true),
    );
    return () => {
      stopped = true;
    };
  }, [chronicle, wanted, index]);
  return { index, failed };
}
