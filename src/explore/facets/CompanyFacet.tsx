/** Companies with their plants in this view, the largest promise first; and what they are to a plant. */
import { lazy, Suspense } from 'react';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { companyShortName } from '../../i18n/siteName.ts';
import type { Company } from '../../dataset/schema.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { matchesCompany } from './matchesCompany.ts';
import { nothing, RowsFacet, type Tally } from './RowsFacet.tsx';

const RoleFacet = lazy(async () => ({ default: (await import('./RoleFacet.tsx')).RoleFacet }));

export function CompanyFacet() {
  const m = useMessages();
  const lang = useLang();
  const { facets, chronicle } = useView();
  const chosen = useStore((state) => state.companies);
  const hasRoles = useStore((state) => state.roles.length > 0);
  const narrow = useStore((state) => state.narrow);
  const rowOf = (company: Company, { sites, announced, operating }: Tally) => ({
    id: company.id,
    name: companyShortName(company, lang),
    note: company.group,
    sites,
    announced,
    operating,
  });

  return (
    <RowsFacet
      title={m.explore.company.title}
      rows={facets.companies.map((row) => rowOf(row.company, row))}
      emptyRow={(id) => {
        const company = chronicle.companies.get(id);
        return company ? rowOf(company, nothing) : null;
      }}
      chosen={chosen}
      choose={(companies) => {
        markInput('filter');
        narrow({ companies });
      }}
      words={m.explore.company}
      find={{
        label: m.filters.company.find,
        none: m.filters.company.none,
        matches: (id, text) => {
          const company = chronicle.companies.get(id);
          return company !== undefined && matchesCompany(company, text);
        },
      }}
      below={
        <Suspense>
          <RoleFacet />
        </Suspense>
      }
      keepsBelow={hasRoles}
    />
  );
}
