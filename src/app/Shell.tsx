/**
 * The reading room: three columns over a full-bleed map. What belongs to a feature is the
 * feature's; here is only where it stands and when it is loaded.
 */
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { LoadedDataset } from '../dataset/load.ts';
import { PinTray } from '../explore/compare/PinTray.tsx';
import { CompanyFacet } from '../explore/facets/CompanyFacet.tsx';
import { FilterChips } from '../explore/facets/FilterChips.tsx';
import { MoreFilters } from '../explore/facets/MoreFilters.tsx';
import { StatusFacet } from '../explore/facets/StatusFacet.tsx';
import { Headline } from '../explore/headline/Headline.tsx';
import { PlantList } from '../explore/list/PlantList.tsx';
import { SearchBox } from '../explore/search/SearchBox.tsx';
import { YearControl } from '../explore/year/YearControl.tsx';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { markOnce } from '../state/timing.ts';
import { About } from './About.tsx';
import { useCommands } from './commands.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FindingsBanner } from './FindingsBanner.tsx';
import { Dialogs } from './Dialogs.tsx';
import { Masthead } from './Masthead.tsx';
import { Notices } from './Notices.tsx';
import styles from './Shell.module.css';
import { Stages } from './Stages.tsx';
import { StageSwitch } from './StageSwitch.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { useCameraOrders } from './useCameraOrders.ts';
import { useInsets } from './useInsets.ts';

// The list and the headline can be read before the map's code has arrived.
const MapView = lazy(() => import('../map/MapView.tsx'));
const loadPanel = () => import('../explore/panel/SitePanel.tsx');
const SitePanel = lazy(async () => ({ default: (await loadPanel()).SitePanel }));

export function Shell({ findings, leftOut }: Pick<LoadedDataset, 'findings' | 'leftOut'>) {
  const m = useMessages().app;
  const site = useStore((state) => state.site);
  const choose = useStore((state) => state.choose);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const map = useRef<HTMLDivElement>(null);

  useCommands();
  useCameraOrders();
  useInsets({ left, right, top, bottom, map });
  useEffect(() => {
    markOnce('shell-ready');
    // Fetched before anybody asks, so that the first plant opens as fast as the next.
    void loadPanel();
  }, []);

  return (
    <div className={styles.shell} data-panel={site === null ? undefined : 'open'}>
      <a className={styles.skip} href="#plants">
        {m.skipToList}
      </a>
      <aside className={styles.left} ref={left} aria-label={m.regions.browse}>
        <Masthead />
        <SearchBox />
        <StageSwitch />
        <div className={styles.scroll}>
          <div className={styles.facets}>
            <CompanyFacet />
            <StatusFacet />
            <MoreFilters />
            <FilterChips />
          </div>
          <ErrorBoundary>
            <PlantList />
          </ErrorBoundary>
        </div>
        <PinTray />
        <footer className={styles.foot}>
          <About />
          <ThemeSwitch />
        </footer>
      </aside>

      <main className={styles.main} aria-label={m.regions.map}>
        <div className={styles.map} ref={map}>
          <ErrorBoundary>
            <Suspense fallback={<p className={styles.wait}>{m.mapLoading}</p>}>
              <MapView />
            </Suspense>
          </ErrorBoundary>
        </div>
        <Stages />
        <div className={styles.top} ref={top}>
          <Headline />
          <FindingsBanner findings={findings} leftOut={leftOut} />
          <Notices />
        </div>
        <div className={styles.bottom} ref={bottom}>
          <YearControl />
        </div>
      </main>

      {site !== null && (
        <aside className={styles.right} ref={right} aria-label={m.regions.plant}>
          <ErrorBoundary key={site}>
            <Suspense>
              <SitePanel siteId={site} onClose={() => choose(null)} />
            </Suspense>
          </ErrorBoundary>
        </aside>
      )}
      <Dialogs />
    </div>
  );
}
