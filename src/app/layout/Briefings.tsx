/** The reader's own briefings beside the map, fetched when first opened. */
import { lazy, Suspense } from 'react';
import { headlineOf } from '../../explore/headline/Headline.tsx';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';

const EditDock = lazy(() => import('../../present/edit/EditDock.tsx'));

export function Briefings() {
  const view = useView();
  const m = useMessages();
  const lang = useLang();
  return (
    <ErrorBoundary>
      <Suspense>
        <EditDock headline={headlineOf(view, m, lang)} />
      </Suspense>
    </ErrorBoundary>
  );
}
