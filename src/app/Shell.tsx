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
import { isOnSlide } from '../state/talk.ts';
import { markOnce } from '../state/timing.ts';
import { useCommands } from './commands/useCommands.ts';
import { Dialogs } from './Dialogs.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FindingsBanner } from './FindingsBanner.tsx';
import { HintLine } from './HintLine.tsx';
import { BrowseColumn } from './layout/BrowseColumn.tsx';
import { Briefings } from './layout/Briefings.tsx';
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
const Presentation = lazy(() => import('./Presentation.tsx'));
const SitePanel = lazy(async () => ({ default: (await loadPanel()).SitePanel }));

export function Shell({ findings, leftOut }: Pick<LoadedDataset, 'findings' | 'leftOut'>) {
  const m = useMessages().app;
  const site = useStore((state) => state.site);
  const choose = useStore((state) => state.choose);
  const presenting = useStore((state) => state.presenting);
  const onSlide = useStore(isOnSlide);
  const editing = useStore((state) => state.editing);
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
  // A slide tells by itself what of the map it covers.
  useInsets(onSlide ? null : isWide ? { left, right, top, bottom } : { bar, top, sheet });
  useEffect(() => {
    markOnce('shell-ready');
    void loadPanel();
  }, []);

  useFocusAfterTalk(presenting);

  // Beside a slide there is nothing but the map.
  const reads = !onSlide;
  const docked = isWide && reads && (editing || site !== null);
  return (
    <div
      className={styles.shell}
      data-layout={isWide ? 'wide' : 'narrow'}
      data-panel={docked ? 'open' : undefined}
      data-slide={onSlide || undefined}
    >
      {reads && (
        <a className={styles.skip} href="#plants">
          {m.skipToList}
        </a>
      )}
      {reads && isWide ? <BrowseColumn key="browse" ref={left} /> : null}
      {reads && !isWide ? <NarrowBar key="bar" ref={bar} /> : null}

      <main key="main" className={styles.main} aria-label={m.regions.map}>
        <div className={styles.map}>
          <ErrorBoundary>
            <Suspense fallback={<p className={styles.wait}>{m.mapLoading}</p>}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        </div>
        <Stages />
        {reads && (
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
        )}
        {reads && isWide && (
          <div className={styles.bottom} ref={bottom}>
            <ErrorBoundary>
              <YearControl />
            </ErrorBoundary>
          </div>
        )}
      </main>

      {docked && (
        <aside
          key="dock"
          className={styles.right}
          ref={right}
          aria-label={editing ? m.regions.briefings : m.regions.plant}
        >
          {editing ? (
            <Briefings />
          ) : (
            <ErrorBoundary key={site}>
              <Suspense>
                <SitePanel siteId={site ?? ''} onClose={() => choose(null)} />
              </Suspense>
            </ErrorBoundary>
          )}
        </aside>
      )}
      {presenting && (
        <ErrorBoundary>
          <Suspense>
            <Presentation />
          </Suspense>
        </ErrorBoundary>
      )}
      {reads && !isWide && <NarrowSheet key="sheet" ref={sheet} snap={snap} onSnap={setSnap} />}
      <Dialogs findings={findings} />
    </div>
  );
}

/** The slide had the focus; once it is gone the reading room's Present has it. */
function useFocusAfterTalk(presenting: boolean): void {
  const was = useRef(presenting);
  useEffect(() => {
    if (was.current && !presenting) document.getElementById('present')?.focus();
    was.current = presenting;
  }, [presenting]);
}
