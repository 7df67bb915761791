/** What narrows the view, each put off by a click; fetched once there is something to put off. */
import { lazy, Suspense } from 'react';
import { filtersOn } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';

const ChipRow = lazy(async () => ({ default: (await import('./ChipRow.tsx')).ChipRow }));

export function FilterChips() {
  const isNeeded = useStore(
    (state) => filtersOn(state).length > 0 || state.past.length > 0 || state.future.length > 0,
  );
  return (
    isNeeded && (
      <Suspense>
        <ChipRow />
      </Suspense>
    )
  );
}
