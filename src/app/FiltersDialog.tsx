/** All filters on a narrow screen, in a sheet of its own. */
import { CompanyFacet } from '../explore/facets/CompanyFacet.tsx';
import { FilterChips } from '../explore/facets/FilterChips.tsx';
import { MoreFilters } from '../explore/facets/MoreFilters.tsx';
import { StatusFacet } from '../explore/facets/StatusFacet.tsx';
import { useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { useView } from '../state/ViewContext.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './FiltersDialog.module.css';
import { LangSwitch } from './LangSwitch.tsx';
import { PageFoot } from './PageFoot.tsx';

export default function FiltersDialog() {
  const m = useMessages().app.narrow;
  const openDialog = useStore((state) => state.openDialog);
  const { totals } = useView();
  return (
    <Dialog
      title={m.filters}
      closeLabel={m.showPlants(totals.sites)}
      onClose={() => openDialog(null)}
    >
      <div className={styles.facets}>
        <FilterChips />
        <CompanyFacet />
        <StatusFacet />
        <MoreFilters />
      </div>
      <div className={styles.foot}>
        <LangSwitch />
        <PageFoot />
      </div>
    </Dialog>
  );
}
