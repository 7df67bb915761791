/** What each filter would leave, counted under all the others. */
import { provinceOf, type Chronicle, type Province } from '../chronicle/chronicle.ts';
import type { SiteOutcome, StatusGroup } from '../chronicle/types.ts';
import type { Company, CompanyRole, SiteKind } from '../dataset/schema.ts';
import { linksOf, passesBut, type FilterKey, type Filters, type Trait } from './filters.ts';

/** Plants of one company or province. */
interface Tally {
  readonly sites: number;
  /** sums in meta.capacityUnit */
  readonly announced: number;
  readonly operating: number;
}

export interface CompanyFacet extends Tally {
  readonly company: Company;
}

export interface ProvinceFacet extends Tally {
  readonly province: Province;
}

/** Counts over car plants, or over what the kind filter leaves where that leaves no car plants. */
export interface Facets {
  /** the largest promise first; a joint venture counts under each of its companies (rule 8) */
  readonly companies: readonly CompanyFacet[];
  readonly roles: Readonly<Record<CompanyRole, number>>;
  readonly statuses: Readonly<Record<StatusGroup, number>>;
  /** the largest promise first */
  readonly provinces: readonly ProvinceFacet[];
  /** over all sites */
  readonly kinds: Readonly<Record<SiteKind, number>>;
  /** the stated capacities, ascending */
  readonly capacities: readonly number[];
  /** plants by the year in which they first count as announced */
  readonly announcedIn: ReadonlyMap<number, number>;
  readonly traits: Readonly<Record<Trait, number>>;
}

/** An outcome with the filters that it fails. */
export interface Judged {
  readonly outcome: SiteOutcome;
  readonly failed: number;
}

class Tallies {
  readonly #rows = new Map<string, { sites: number; announced: number; operating: number }>();

  add(ids: Iterable<string>, { announced, operating }: SiteOutcome): void {
    for (const id of new Set(ids)) {
      const row = this.#rows.get(id) ?? { sites: 0, announced: 0, operating: 0 };
      row.sites += 1;
      row.announced += announced ?? 0;
      row.operating += operating;
      this.#rows.set(id, row);
    }
  }

  /** A row for each item that has plants, the largest promise first. */
  rows<T extends { readonly id: string }, Row extends Tally>(
    items: Iterable<T>,
    rowOf: (item: T, tally: Tally) => Row,
  ): readonly Row[] {
    return [...items]
      .flatMap((item) => {
        const tally = this.#rows.get(item.id);
        return tally ? [{ id: item.id, row: rowOf(item, tally) }] : [];
      })
      .sort(
        ({ id: a, row: x }, { id: b, row: y }) =>
          y.announced - x.announced || y.sites - x.sites || a.localeCompare(b),
      )
      .map(({ row }) => row);
  }
}

/** Whether a site counts: car plants do, and others only where the reader asks for none of them. */
export const counts = (kind: SiteKind, { kinds }: Pick<Filters, 'kinds'>): boolean =>
  kinds.length === 0 || kinds.includes('vehicles') ? kind === 'vehicles' : kinds.includes(kind);

export function facetsOf(
  chronicle: Chronicle,
  judged: readonly Judged[],
  filters: Filters,
): Facets {
  const companies = new Tallies();
  const provinces = new Tallies();
  const roles = {
    owner: 0,
    partner: 0,
    operator: 0,
    'contract-manufacturer': 0,
    'former-owner': 0,
  };
  const statuses = { operating: 0, construction: 0, announced: 0, lapsed: 0 };
  const kinds = { vehicles: 0, components: 0, network: 0 };
  const traits = { disputed: 0, 'not-stated': 0 };
  const capacities: number[] = [];
  const announcedIn = new Map<number, number>();

  for (const { outcome, failed } of judged) {
    const { site } = outcome;
    const leaves = (...aside: readonly FilterKey[]) => passesBut(failed, ...aside);
    if (leaves('kinds')) kinds[site.kind] += 1;
    if (!counts(site.kind, filters)) continue;
    if (leaves('companies', 'roles')) {
      const inRoles = linksOf(site, { companies: [], roles: filters.roles });
      const ofCompanies = linksOf(site, { companies: filters.companies, roles: [] });
      companies.add(
        inRoles.map(({ id }) => id),
        outcome,
      );
      for (const role of new Set(ofCompanies.map((link) => link.role))) roles[role] += 1;
    }
    if (leaves('statuses')) statuses[outcome.status] += 1;
    if (leaves('provinces')) provinces.add([provinceOf(site)], outcome);
    if (leaves('capacity') && outcome.announced !== null) capacities.push(outcome.announced);
    if (leaves('announcedIn')) {
      const year = Number(outcome.since.slice(0, 4));
      announcedIn.set(year, (announcedIn.get(year) ?? 0) + 1);
    }
    if (leaves('traits')) {
      if (outcome.disputed.length > 0) traits.disputed += 1;
      if (site.kind === 'vehicles' && outcome.announced === null) traits['not-stated'] += 1;
    }
  }

  return {
    companies: companies.rows(chronicle.dataset.companies, (company, tally) => ({
      company,
      ...tally,
    })),
    roles,
    statuses,
    provinces: provinces.rows(chronicle.provinces.values(), (province, tally) => ({
      province,
      ...tally,
    })),
    kinds,
    capacities: capacities.sort((a, b) => a - b),
    announcedIn,
    traits,
  };
}
