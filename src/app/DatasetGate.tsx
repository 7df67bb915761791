/** Nothing stands without a dataset: waits for it, says what is wrong with it, then lets the page in. */
import { useLayoutEffect } from 'react';
import type { Chronicle } from '../chronicle/chronicle.ts';
import { reconcile } from '../state/reconcile.ts';
import { useStore } from '../state/store.ts';
import { useDataset } from '../state/useDataset.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { useMessages } from '../i18n/LangContext.tsx';
import { DatasetFault } from './DatasetFault.tsx';
import styles from './DatasetGate.module.css';
import { Shell } from './Shell.tsx';
import { noteDropped } from './start.ts';

export function DatasetGate() {
  const state = useDataset();
  switch (state.status) {
    case 'loading':
      return <Waiting />;
    case 'error':
      return <DatasetFault error={state.error} retry={state.retry} />;
    case 'ready':
      return (
        <Ready chronicle={state.chronicle} findings={state.findings} leftOut={state.leftOut} />
      );
  }
}

function Waiting() {
  const m = useMessages().app;
  return (
    <main className={styles.wait}>
      <h1 className={styles.name}>{m.name}</h1>
      <p role="status">{m.loading}</p>
    </main>
  );
}

type ReadyProps = Pick<
  Extract<ReturnType<typeof useDataset>, { status: 'ready' }>,
  'chronicle' | 'findings' | 'leftOut'
>;

function Ready({ chronicle, ...shell }: ReadyProps) {
  useResolvedLink(chronicle);
  return (
    <ViewProvider chronicle={chronicle} fallback={<Waiting />}>
      <Shell {...shell} />
    </ViewProvider>
  );
}

/**
 * Once a dataset has come, drop what the link names and the dataset does not have. Before the
 * browser paints, so that a wrong view never shows.
 */
function useResolvedLink(chronicle: Chronicle): void {
  useLayoutEffect(() => {
    const { state, dropped } = reconcile(chronicle, useStore.getState());
    useStore.setState(state);
    noteDropped(useStore, dropped);
  }, [chronicle]);
}
