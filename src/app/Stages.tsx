/** What may stand in the map's place: the table and the comparison, each fetched when first asked for. */
import { lazy, Suspense, type CSSProperties } from 'react';
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
  const insets = useStore((state) => state.insets);
  if (show === 'map') return null;
  const Stage = stages[show];
  const free = {
    paddingBlock: `${insets.top}px ${insets.bottom}px`,
    paddingInline: `${insets.left}px ${insets.right}px`,
  } satisfies CSSProperties;
  return (
    <section className={styles.ground} aria-label={m[show]} style={free}>
      <div className={styles.stage}>
        <ErrorBoundary key={show}>
          <Suspense fallback={<p className={styles.wait}>{m.loading}</p>}>
            <Stage />
          </Suspense>
        </ErrorBoundary>
      </div>
    </section>
  );
}
