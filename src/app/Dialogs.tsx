/** The dialogs that commands open, each fetched when first asked for. */
import { lazy, Suspense } from 'react';
import { useStore } from '../state/store.ts';

const BasemapDialog = lazy(() => import('../map/basemap/BasemapDialog.tsx'));

export function Dialogs() {
  const dialog = useStore((state) => state.dialog);
  return <Suspense>{dialog === 'basemap' && <BasemapDialog />}</Suspense>;
}
