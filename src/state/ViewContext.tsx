/** Gives every feature the same View, computed once for each change of filters. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Chronicle } from '../chronicle/chronicle.ts';
import { useStore } from './store.ts';
import { viewOf, type View } from './view.ts';

const ViewContext = createContext<View | null>(null);

export function ViewProvider({
  chronicle,
  children,
}: {
  chronicle: Chronicle;
  children: ReactNode;
}) {
  const filters = useStore(
    useShallow(({ asOf, hindsight, companies, statuses }) => ({
      asOf,
      hindsight,
      companies,
      statuses,
    })),
  );
  const view = useMemo(() => viewOf(chronicle, filters), [chronicle, filters]);
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** The View on screen. Throws outside a ViewProvider. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useView needs a ViewProvider above it');
  return view;
}
