/**
 * The reading room: three columns over a full-bleed map, or one map with sheets where the screen is
 * narrow. What belongs to a feature is the feature's; here is only where it stands and when it is
 * loaded. The map keeps its place in the tree, so that turning a tablet does not draw it anew.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { LoadedDataset } from '../dataset/load.ts';
import { FilterChips } from '../explore/facets/FilterChips.tsx';
import { Headline } from '../explore/headline/Headline.tsx';
import { YearControl } from '../explore/year/YearControl.tsx';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { markOnce } from '../state/timing.ts';
import { useCommands } from './commands/useCommands.ts';
import { Dialogs } from './Dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FindingsBanner } from './FindingsBanner.tsx';
import { HintLine } from './HintLine.tsx';
import { BrowseColumn } from './layout/BrowseColumn.tsx';
import { NarrowBar, NarrowSheet } from './layout/NarrowParts.tsx';
import type { Snap } from './layout/snaps.ts';
import { useInsets } from './layout/useInsets.ts';
import { useMedia, wideQuery } from './layout/useMedia.ts';
import { Notices } from './Notices.tsx';
import { loadPanel } from './panel.ts';
import styles from './Shell.module.css';
import { Stages } from './Stages.tsx';
import { useCameraOrders } from './useCameraOrders.ts';

// The list and the headline can be read before the map's code has arrived.
const MapView = lazy(() => import('../map/MapView.tsx'));
const SitePanel = lazy(async () => ({ default: (await loadPanel()).SitePanel }));

export function Shell({ findings, leftOut }: Pick<LoadedDataset, 'findings' | 'leftOut'>) {
  const m = useMessages().app;
  const site = useStore((state) => state.site);
  const choose = useStore((state) => state.choose);
  const isWide = useMedia(wideQuery);
  const [snap, setSnap] = useState<Snap>('half');
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);

  useCommands();
  useCameraOrders();
  useInsets(isWide ? { left, right, top, bottom } : { bar, top, sheet });
  useEffect(() => {
    markOnce('shell-ready');
    void loadPanel();
  }, []);

  return (
    <div
      className={styles.shell}
      data-layout={isWide ? 'wide' : 'narrow'}
      data-panel={site === null ? undefined : 'open'}
    >
      <a className={styles.skip} href="#plants">
        {m.skipToList}
      </a>
      {isWide ? <BrowseColumn key="browse" ref={left} /> : <NarrowBar key="bar" ref={bar} />}

      <main key="main" className={styles.main} aria-label={m.regions.map}>
        <div className={styles.map}>
          <ErrorBoundary>
            <Suspense fallback={<p className={styles.wait}>{m.mapLoading}</p>}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        </div>
        <Stages />
        <div className={styles.top} ref={top}>
          {isWide && (
            <ErrorBoundary>
              <Headline />
            </ErrorBoundary>
          )}
          {isWide && (
            <ErrorBoundary>
              <FilterChips />
            </ErrorBoundary>
          )}
          <HintLine />
          <FindingsBanner findings={findings} leftOut={leftOut} />
          <Notices />
        </div>
        {isWide && (
          <div className={styles.bottom} ref={bottom}>
            <ErrorBoundary>
              <YearControl />
            </ErrorBoundary>
          </div>
        )}
      </main>

      {isWide && site !== null && (
        <aside key="plant" className={styles.right} ref={right} aria-label={m.regions.plant}>
          <ErrorBoundary key={site}>
            <Suspense>
              <SitePanel siteId={site} onClose={() => choose(null)} />
            </Suspense>
          </ErrorBoundary>
        </aside>
      )}
      {!isWide && <NarrowSheet key="sheet" ref={sheet} snap={snap} onSnap={setSnap} />}
      <Dialogs findings={findings} />
    </div>
  );
}
