/** What lies over the map on a narrow screen: the bar on top, and the sheet from below. */
import { lazy, Suspense, useEffect, useRef, type Ref } from 'react';
import { PinTray } from '../../explore/compare/PinTray.tsx';
import { Headline } from '../../explore/headline/Headline.tsx';
import { PlantList } from '../../explore/list/PlantList.tsx';
import { SearchBox } from '../../explore/search/SearchBox.tsx';
import { YearControl } from '../../explore/year/YearControl.tsx';
import { useMessages } from '../../i18n/LangContext.tsx';
import { filtersOn } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Masthead } from '../Masthead.tsx';
import { loadPanel } from '../panel.ts';
import { StageSwitch } from '../StageSwitch.tsx';
import styles from './NarrowParts.module.css';
import { Briefings } from './Briefings.tsx';
import { Sheet } from './Sheet.tsx';
import type { Snap } from './snaps.ts';

const SitePanel = lazy(async () => ({ default: (await loadPanel()).SitePanel }));

export function NarrowBar({ ref }: { ref: Ref<HTMLElement> }) {
  const m = useMessages().app;
  const openDialog = useStore((state) => state.openDialog);
  const on = useStore((state) => filtersOn(state).length);
  return (
    <aside className={styles.bar} ref={ref} aria-label={m.regions.find} data-map-obstacle>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <Button onPress={() => openDialog('filters')}>{m.narrow.openFilters(on)}</Button>
    </aside>
  );
}

interface SheetProps {
  readonly snap: Snap;
  onSnap(snap: Snap): void;
  readonly ref: Ref<HTMLElement>;
}

export function NarrowSheet({ snap, onSnap, ref }: SheetProps) {
  const m = useMessages().app;
  const site = useStore((state) => state.site);
  const show = useStore((state) => state.show);
  const editing = useStore((state) => state.editing);
  const choose = useStore((state) => state.choose);
  const newest = useRef({ snap, onSnap });
  useEffect(() => {
    newest.current = { snap, onSnap };
  });
  // A plant that is chosen comes into sight; the table and the comparison get the room.
  useEffect(() => {
    const { snap: now, onSnap: change } = newest.current;
    if (site !== null && now === 'peek') change('half');
    else if (site === null && show !== 'map' && now !== 'peek') change('peek');
  }, [site, show]);

  const year = (
    <ErrorBoundary>
      <YearControl />
    </ErrorBoundary>
  );
  if (editing) {
    return (
      <Sheet ref={ref} label={m.regions.briefings} snap={snap} onSnap={onSnap} foot={year}>
        <Briefings />
      </Sheet>
    );
  }
  if (site !== null) {
    return (
      <Sheet
        ref={ref}
        label={m.regions.plant}
        snap={snap}
        onSnap={onSnap}
        // Heard, if not seen: the sentence still tells what changes.
        head={
          <div className="visually-hidden">
            <ErrorBoundary>
              <Headline />
            </ErrorBoundary>
          </div>
        }
        foot={year}
      >
        <ErrorBoundary key={site}>
          <Suspense>
            <SitePanel siteId={site} onClose={() => choose(null)} />
          </Suspense>
        </ErrorBoundary>
      </Sheet>
    );
  }
  return (
    <Sheet
      ref={ref}
      label={m.regions.browse}
      snap={snap}
      onSnap={onSnap}
      head={
        <div className={styles.headline}>
          <ErrorBoundary>
            <Headline />
          </ErrorBoundary>
        </div>
      }
      foot={year}
    >
      <StageSwitch />
      <ErrorBoundary>
        <PlantList />
      </ErrorBoundary>
      <PinTray />
      <Masthead />
    </Sheet>
  );
}
