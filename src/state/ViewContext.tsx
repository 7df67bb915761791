/** Gives every feature the same View, computed once for each change of filters. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Chronicle } from '../chronicle/chronicle.ts';
import { filtersOf } from './filters.ts';
import { useSearch } from './search/search.ts';
import { useStore } from './store.ts';
import { viewOf, type View } from './view.ts';

const ViewContext = createContext<View | null>(null);

interface Props {
  chronicle: Chronicle;
  children: ReactNode;
  /** stands in while a link that searches waits for the search */
  fallback?: ReactNode;
}

export function ViewProvider({ chronicle, children, fallback = null }: Props) {
  const input = useStore(
    useShallow((state) => ({
      asOf: state.asOf,
      hindsight: state.hindsight,
      ...filtersOf(state),
    })),
  );
  const { index, failed } = useSearch(chronicle, input.q !== '');
  const matches = useMemo(
    () => (input.q === '' ? null : (index?.matchingSites(input.q) ?? null)),
    [index, input.q],
  );
  const view = useMemo(() => viewOf(chronicle, input, matches), [chronicle, input, matches]);
  // Without the search's code its words narrow nothing, which the search box tells.
  if (input.q !== '' && !index && !failed) return fallback;
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** The View on screen. Throws outside a ViewProvider. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useView needs a ViewProvider above it');
  return view;
}
