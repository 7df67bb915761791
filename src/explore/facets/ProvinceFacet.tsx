/** Provinces with their plants in this view, the largest promise first. */
import type { Province } from '../../chronicle/chronicle.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { nothing, RowsFacet, type Tally } from './RowsFacet.tsx';

export function ProvinceFacet() {
  const m = useMessages().filters.province;
  const lang = useLang();
  const { facets, chronicle } = useView();
  const chosen = useStore((state) => state.provinces);
  const narrow = useStore((state) => state.narrow);
  const rowOf = ({ id, name }: Province, { sites, announced, operating }: Tally) => ({
    id,
    name: name[lang],
    sites,
    announced,
    operating,
  });

  return (
    <RowsFacet
      title={m.title}
      rows={facets.provinces.map((row) => rowOf(row.province, row))}
      emptyRow={(id) => {
        const province = chronicle.provinces.get(id);
        return province ? rowOf(province, nothing) : null;
      }}
      chosen={chosen}
      choose={(provinces) => {
        markInput('filter');
        narrow({ provinces });
      }}
      words={m}
    />
  );
}
