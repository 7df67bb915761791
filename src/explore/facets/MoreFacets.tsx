/** What the disclosure holds: province, kind, capacity, years of announcement, what sources say. */
import { useMessages } from '../../i18n/LangContext.tsx';
import type { SiteKind } from '../../dataset/schema.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { AnnouncedFacet } from './AnnouncedFacet.tsx';
import { CapacityFacet } from './CapacityFacet.tsx';
import styles from './MoreFacets.module.css';
import { ProvinceFacet } from './ProvinceFacet.tsx';
import { Toggles } from './Toggles.tsx';
import { TraitFacet } from './TraitFacet.tsx';

const kinds: readonly SiteKind[] = ['vehicles', 'components', 'network'];

export function MoreFacets() {
  return (
    <div className={styles.facets}>
      <ProvinceFacet />
      <KindFacet />
      <CapacityFacet />
      <AnnouncedFacet />
      <TraitFacet />
    </div>
  );
}

function KindFacet() {
  const m = useMessages();
  const { facets } = useView();
  const chosen = useStore((state) => state.kinds);
  const narrow = useStore((state) => state.narrow);
  return (
    <Toggles
      title={m.filters.kind}
      options={kinds.map((id) => ({ id, name: m.terms.siteKind[id], count: facets.kinds[id] }))}
      chosen={chosen}
      choose={(chosenKinds) => {
        markInput('filter');
        narrow({ kinds: chosenKinds });
      }}
    />
  );
}
