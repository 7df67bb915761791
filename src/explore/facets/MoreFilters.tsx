/** The filters that fewer readers need, folded away until asked for or until a link has one on. */
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import { isOn, type FilterKey } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import styles from './MoreFilters.module.css';

const MoreFacets = lazy(async () => ({ default: (await import('./MoreFacets.tsx')).MoreFacets }));

const inside: readonly FilterKey[] = ['provinces', 'kinds', 'capacity', 'announcedIn', 'traits'];

export function MoreFilters() {
  const m = useMessages().filters;
  const on = useStore((state) => inside.filter((key) => isOn(state, key)).length);
  // Only as it comes into being: later the reader decides, and nothing opens under their hands.
  const [open, setOpen] = useState(on > 0);
  return (
    <details
      className={styles.more}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        {m.more}
        {on > 0 && <span className={styles.on}>{m.on(on)}</span>}
      </summary>
      {open && (
        <Suspense>
          <MoreFacets />
        </Suspense>
      )}
    </details>
  );
}
