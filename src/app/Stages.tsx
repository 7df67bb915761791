/** What may stand in the map's place: the table and the comparison, each fetched when first asked for. */
import { lazy, Suspense } from 'react';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Stages.module.css';

const stages = {
  table: lazy(() => import('../explore/table/TableStage.tsx')),
  compare: lazy(() => import('../explore/compare/CompareStage.tsx')),
};

export function Stages() {
  const m = useMessages().app.stages;
  const show = useStore((state) => state.show);
  if (show === 'map') return null;
  const Stage = stages[show];
  return (
    <section className={styles.stage} aria-label={m[show]}>
      <ErrorBoundary key={show}>
        <Suspense fallback={<p className={styles.wait}>{m.loading}</p>}>
          <Stage />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
