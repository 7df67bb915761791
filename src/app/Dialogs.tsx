/** The dialogs that commands and buttons open, each fetched when first asked for. */
import { lazy, Suspense } from 'react';
import type { Finding } from '../dataset/finding.ts';
import { useStore, type DialogName } from '../state/store.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const FindingsDialog = lazy(() => import('./FindingsDialog.tsx'));

const dialogs = {
  about: lazy(() => import('./About.tsx')),
  basemap: lazy(() => import('../map/basemap/BasemapDialog.tsx')),
  filters: lazy(() => import('./FiltersDialog.tsx')),
  keys: lazy(() => import('./commands/KeysDialog.tsx')),
  palette: lazy(() => import('./commands/Palette.tsx')),
} satisfies Record<Exclude<DialogName, 'findings'>, unknown>;

export function Dialogs({ findings }: { findings: readonly Finding[] }) {
  const name = useStore((state) => state.dialog);
  if (name === null) return null;
  const Dialog = name === 'findings' ? null : dialogs[name];
  return (
    <ErrorBoundary key={name}>
      <Suspense>{Dialog ? <Dialog /> : <FindingsDialog findings={findings} />}</Suspense>
    </ErrorBoundary>
  );
}
