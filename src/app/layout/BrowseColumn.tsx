/** The left column of the wide page: name, search, facets, list. */
import type { Ref } from 'react';
import { PinTray } from '../../explore/compare/PinTray.tsx';
import { CompanyFacet } from '../../explore/facets/CompanyFacet.tsx';
import { MoreFilters } from '../../explore/facets/MoreFilters.tsx';
import { StatusFacet } from '../../explore/facets/StatusFacet.tsx';
import { PlantList } from '../../explore/list/PlantList.tsx';
import { SearchBox } from '../../explore/search/SearchBox.tsx';
import { useMessages } from '../../i18n/LangContext.tsx';
import { ErrorBoundary } from '../ErrorBoundary.tsx';
import { Masthead } from '../Masthead.tsx';
import { PageFoot } from '../PageFoot.tsx';
import { StageSwitch } from '../StageSwitch.tsx';
import styles from './BrowseColumn.module.css';

export function BrowseColumn({ ref }: { ref: Ref<HTMLElement> }) {
  const m = useMessages().app;
  return (
    <aside className={styles.column} ref={ref} aria-label={m.regions.browse}>
      <Masthead />
      <div className={styles.search}>
        <ErrorBoundary>
          <SearchBox />
        </ErrorBoundary>
      </div>
      <StageSwitch />
      <div className={styles.scroll}>
        <div className={styles.facets}>
          <ErrorBoundary>
            <CompanyFacet />
            <StatusFacet />
            <MoreFilters />
          </ErrorBoundary>
        </div>
        <ErrorBoundary>
          <PlantList />
        </ErrorBoundary>
      </div>
      <PinTray />
      <PageFoot />
    </aside>
  );
}
