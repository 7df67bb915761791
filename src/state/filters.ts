/**
 * What narrows the view. Each filter is a key of the store and a bit: a plant fails some of them, is
 * shown when it fails none, and counts in a facet when it fails none but that facet's own.
 */
import { provinceOf } from '../chronicle/chronicle.ts';
import type { SiteOutcome, StatusGroup } from '../chronicle/types.ts';
import type { CompanyRole, Site, SiteKind } from '../dataset/schema.ts';

/** Whole numbers, both ends included; null leaves an end open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

/** Traits that a plant must have when asked for: sources that differ, no stated capacity. */
export type Trait = 'disputed' | 'not-stated';

/** The filters. An empty list, null or '' narrows nothing. */
export interface Filters {
  /** company ids */
  readonly companies: readonly string[];
  /** what the company is to the plant */
  readonly roles: readonly CompanyRole[];
  readonly statuses: readonly StatusGroup[];
  /** ids as `provinceOf` gives them */
  readonly provinces: readonly string[];
  readonly kinds: readonly SiteKind[];
  /** announced capacity in meta.capacityUnit; a plant without a stated one is in no range */
  readonly capacity: Range | null;
  /** years in which the plant first counts as announced */
  readonly announcedIn: Range | null;
  readonly traits: readonly Trait[];
  /** source ids: plants of which one of them tells something */
  readonly sources: readonly string[];
  /** words that the plant must match, see `search/` */
  readonly q: string;
}

export type FilterKey = keyof Filters;

export const noFilters: Filters = {
  companies: [],
  roles: [],
  statuses: [],
  provinces: [],
  kinds: [],
  capacity: null,
  announcedIn: null,
  traits: [],
  sources: [],
  q: '',
};

export const filterKeys = Object.keys(noFilters) as FilterKey[];

/** The filters among a larger state. */
export const filtersOf = (state: Filters): Filters =>
  Object.fromEntries(filterKeys.map((key) => [key, state[key]])) as unknown as Filters;

/** Whether a filter narrows anything. */
export const isOn = (filters: Filters, key: FilterKey): boolean => {
  const value = filters[key];
  return typeof value === 'string' || Array.isArray(value) ? value.length > 0 : value !== null;
};

/** The filters that narrow something. */
export const filtersOn = (filters: Filters): readonly FilterKey[] =>
  filterKeys.filter((key) => isOn(filters, key));

const bits = Object.fromEntries(filterKeys.map((key, index) => [key, 1 << index])) as Record<
  FilterKey,
  number
>;

const isIn = (value: number | null, { from, to }: Range): boolean =>
  value !== null && (from === null || value >= from) && (to === null || value <= to);

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The links between a site and its companies that the company and role filters leave. */
export const linksOf = ({ companies }: Site, filters: Pick<Filters, 'companies' | 'roles'>) =>
  companies.filter(
    ({ id, role }) =>
      (filters.companies.length === 0 || filters.companies.includes(id)) &&
      (filters.roles.length === 0 || filters.roles.includes(role)),
  );

const has = (outcome: SiteOutcome, trait: Trait): boolean =>
  trait === 'disputed'
    ? outcome.disputed.length > 0
    : outcome.site.kind === 'vehicles' && outcome.announced === null;

/**
 * The filters that an outcome fails, as a set of bits. Company and role are one question (is there a
 * company of these in one of these roles?), so they fail together.
 * @param matches ids of the sites that match `q`; null where `q` is empty
 */
export function failures(
  outcome: SiteOutcome,
  filters: Filters,
  matches: ReadonlySet<string> | null,
): number {
  const { site } = outcome;
  let failed = 0;
  const ask = (key: FilterKey, passes: () => boolean) => {
    if (isOn(filters, key) && !passes()) failed |= bits[key];
  };
  if (isOn(filters, 'companies') || isOn(filters, 'roles')) {
    if (linksOf(site, filters).length === 0) failed |= bits.companies | bits.roles;
  }
  ask('statuses', () => filters.statuses.includes(outcome.status));
  ask('provinces', () => filters.provinces.includes(provinceOf(site)));
  ask('kinds', () => filters.kinds.includes(site.kind));
  ask('capacity', () => isIn(outcome.announced, filters.capacity ?? { from: null, to: null }));
  ask('announcedIn', () =>
    isIn(yearOf(outcome.since), filters.announcedIn ?? { from: null, to: null }),
  );
  ask('traits', () => filters.traits.every((trait) => has(outcome, trait)));
  ask('sources', () => site.claims.some(({ source }) => filters.sources.includes(source)));
  ask('q', () => matches === null || matches.has(site.id));
  return failed;
}

/** Whether `failed` leaves an outcome in, once the named filters are set aside. */
export const passesBut = (failed: number, ...aside: readonly FilterKey[]): boolean =>
  (failed & ~aside.reduce((mask, key) => mask | bits[key], 0)) === 0;
