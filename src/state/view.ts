/**
 * What is on screen: the chronicle at the standpoint, narrowed by the filters. Pure; the map, the
 * list, the headline and the facets all read the same View and so cannot disagree.
 */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { outcomesAt } from '../chronicle/outcome.ts';
import { totalsOf } from '../chronicle/totals.ts';
import { standpointOf } from '../chronicle/years.ts';
import type { SiteOutcome, Standpoint, StatusGroup, Totals } from '../chronicle/types.ts';
import type { Company, Site } from '../dataset/schema.ts';

export interface Filters {
  readonly asOf: number | null;
  readonly hindsight: boolean;
  readonly companies: readonly string[];
  readonly statuses: readonly StatusGroup[];
}

/** One company in the facet: its plants under the other filters. */
export interface CompanyFacet {
  readonly company: Company;
  readonly sites: number;
  readonly announced: number;
  readonly operating: number;
}

export interface View {
  readonly chronicle: Chronicle;
  readonly standpoint: Standpoint;
  /** every site that exists at the standpoint, of every kind, before filters */
  readonly all: readonly SiteOutcome[];
  /** after filters, of every kind: what the map draws and the list shows */
  readonly shown: readonly SiteOutcome[];
  readonly shownIds: ReadonlySet<string>;
  /** over the car plants among `shown` */
  readonly totals: Totals;
  /** car plants by company, under the other filters, the largest promise first */
  readonly companyFacet: readonly CompanyFacet[];
  /** car plants by status, under the other filters */
  readonly statusFacet: Readonly<Record<StatusGroup, number>>;
}

const isCarPlant = (outcome: SiteOutcome) => outcome.site.kind === 'vehicles';

/** Whether a company filter leaves the site; an empty filter leaves all. */
export const isOfCompanies = (site: Site, companies: readonly string[]): boolean =>
  companies.length === 0 || site.companies.some(({ id }) => companies.includes(id));

const hasStatus = (outcome: SiteOutcome, statuses: readonly StatusGroup[]) =>
  statuses.length === 0 || statuses.includes(outcome.status);

/** The view that the filters give. */
export function viewOf(chronicle: Chronicle, filters: Filters): View {
  const standpoint = standpointOf(chronicle, filters.asOf, filters.hindsight);
  const all = outcomesAt(chronicle, standpoint);
  const byCompany = all.filter((outcome) => isOfCompanies(outcome.site, filters.companies));
  const byStatus = all.filter((outcome) => hasStatus(outcome, filters.statuses));
  const shown = byCompany.filter((outcome) => hasStatus(outcome, filters.statuses));
  return {
    chronicle,
    standpoint,
    all,
    shown,
    shownIds: new Set(shown.map(({ site }) => site.id)),
    totals: totalsOf(shown),
    companyFacet: companyFacet(chronicle, byStatus.filter(isCarPlant)),
    statusFacet: statusFacet(byCompany.filter(isCarPlant)),
  };
}

/** A joint venture counts under each of its companies (rule 8). */
function companyFacet(
  chronicle: Chronicle,
  outcomes: readonly SiteOutcome[],
): readonly CompanyFacet[] {
  const rows = new Map<string, { sites: number; announced: number; operating: number }>();
  for (const outcome of outcomes) {
    for (const id of new Set(outcome.site.companies.map((company) => company.id))) {
      const row = rows.get(id) ?? { sites: 0, announced: 0, operating: 0 };
      row.sites += 1;
      row.announced += outcome.announced ?? 0;
      row.operating += outcome.operating;
      rows.set(id, row);
    }
  }
  return chronicle.dataset.companies
    .flatMap((company) => {
      const row = rows.get(company.id);
      return row ? [{ company, ...row }] : [];
    })
    .sort(
      (a, b) =>
        b.announced - a.announced || b.sites - a.sites || a.company.id.localeCompare(b.company.id),
    );
}

function statusFacet(outcomes: readonly SiteOutcome[]): Record<StatusGroup, number> {
  const counts = { operating: 0, construction: 0, announced: 0, lapsed: 0 };
  for (const outcome of outcomes) counts[outcome.status] += 1;
  return counts;
}
