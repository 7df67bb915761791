/** The search index of a chronicle: fetched and built when somebody first searches. */
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { SearchIndex } from './SearchIndex.ts';

/** The index, or that its code could not be fetched. */
const known = new WeakMap<Chronicle, SearchIndex | 'failed'>();
const building = new WeakMap<Chronicle, Promise<SearchIndex>>();
const followers = new Set<() => void>();

function know(chronicle: Chronicle, what: SearchIndex | 'failed'): void {
  known.set(chronicle, what);
  for (const follower of followers) follower();
}

/** The index, built once a chronicle. Rejects where its code cannot be fetched; the next call tries again. */
export function loadSearch(chronicle: Chronicle): Promise<SearchIndex> {
  const begun = building.get(chronicle);
  if (begun) return begun;
  const built = import('./SearchIndex.ts').then(({ SearchIndex }) => {
    const index = new SearchIndex(chronicle);
    know(chronicle, index);
    return index;
  });
  building.set(chronicle, built);
  built.catch(() => {
    building.delete(chronicle);
    know(chronicle, 'failed');
  });
  return built;
}

const follow = (follower: () => void) => {
  followers.add(follower);
  return () => void followers.delete(follower);
};

/**
 * The index once it is there, asked for while `wanted`. Whoever loads it, all that use it follow.
 * @returns null while it is on its way; `failed` where its code cannot be had, until a `loadSearch` succeeds
 */
export function useSearch(
  chronicle: Chronicle,
  wanted: boolean,
): { readonly index: SearchIndex | null; readonly failed: boolean } {
  const what = useSyncExternalStore(
    follow,
    useCallback(() => known.get(chronicle) ?? null, [chronicle]),
  );
  useEffect(() => {
    // What fails is told by `known`.
    if (wanted && what === null) loadSearch(chronicle).catch(() => undefined);
  }, [chronicle, wanted, what]);
  return { index: what === 'failed' ? null : what, failed: what === 'failed' };
}
