/** What a scene's figures stand on: the chronicle at a year, with hindsight or without, and its filters. */
import type { Chronicle } from '../../../chronicle/chronicle.ts';
import { siteDossier } from '../../../chronicle/dossier.ts';
import { outcomesAt, siteOutcome } from '../../../chronicle/outcome.ts';
import { totalsOf } from '../../../chronicle/totals.ts';
import type { SiteDossier, SiteOutcome, Standpoint, Totals } from '../../../chronicle/types.ts';
import { standpointOf, yearsOf } from '../../../chronicle/years.ts';
import type { Site } from '../../../dataset/schema.ts';
import { failures, filtersOf, passesBut, type Filters } from '../../../state/filters.ts';
import { SearchIndex } from '../../../state/search/SearchIndex.ts';
import type { ViewInput } from '../../../state/view.ts';
import { refuse } from './faults.ts';
import type { Call } from './syntax.ts';

export interface Ground {
  readonly chronicle: Chronicle;
  /** the scene's own filters: `view` */
  readonly filters: Filters;
  /** the year that a call asks for, as `standpointOf` takes it; null for the newest */
  yearFor(call: Call): number | null;
  standpoint(year: number | null): Standpoint;
  /** over the car plants that the filters leave at the end of the year */
  totals(filters: Filters, year: number | null): Totals;
  /** null where the plant does not exist yet, as for `dossier` */
  outcome(site: Site, year: number | null): SiteOutcome | null;
  dossier(site: Site, year: number | null): SiteDossier | null;
}

/** Kept, because scene after scene asks for the same years again. */
const outcomes = new WeakMap<Chronicle, Map<string, readonly SiteOutcome[]>>();
const indices = new WeakMap<Chronicle, SearchIndex>();

function outcomesOf(chronicle: Chronicle, standpoint: Standpoint): readonly SiteOutcome[] {
  const known = outcomes.get(chronicle) ?? new Map<string, readonly SiteOutcome[]>();
  outcomes.set(chronicle, known);
  const key = `${standpoint.day} ${standpoint.hindsight}`;
  const found = known.get(key) ?? outcomesAt(chronicle, standpoint);
  known.set(key, found);
  return found;
}

/** The sites that match the words; built once a chronicle, and only where a scene searches. */
function matchesOf(chronicle: Chronicle, words: string): ReadonlySet<string> | null {
  if (words === '') return null;
  const index = indices.get(chronicle) ?? new SearchIndex(chronicle);
  indices.set(chronicle, index);
  return index.matchingSites(words);
}

/** The ground of a scene that shows the view. */
export function groundOf(chronicle: Chronicle, view: ViewInput): Ground {
  const { asOf, hindsight } = view;
  const sums = new Map<string, Totals>();
  const dossiers = new Map<string, SiteDossier | null>();
  const standpoint = (year: number | null) => standpointOf(chronicle, year, hindsight);

  function sumUp(filters: Filters, year: number | null): Totals {
    const matches = matchesOf(chronicle, filters.q);
    return totalsOf(
      outcomesOf(chronicle, standpoint(year)).filter((outcome) =>
        passesBut(failures(outcome, filters, matches)),
      ),
    );
  }

  return {
    chronicle,
    filters: filtersOf(view),
    standpoint,
    yearFor({ year, yearAt }) {
      if (year === null) return asOf;
      if (year === 'now') return null;
      const { first, last } = yearsOf(chronicle);
      if (year >= first && year <= last) return year;
      return refuse(yearAt, () => ({
        problem: { en: `the data has no year ${year}`, zh: `数据不含 ${year} 年` },
        remedy: {
          en: `Write a year from ${first} to ${last}, or "now".`,
          zh: `请填写 ${first} 至 ${last} 之间的年份，或“now”。`,
        },
      }));
    },
    totals(filters, year) {
      const key = `${year} ${JSON.stringify(filters)}`;
      const known = sums.get(key) ?? sumUp(filters, year);
      sums.set(key, known);
      return known;
    },
    outcome: (site, year) => siteOutcome(chronicle, site, standpoint(year)),
    dossier(site, year) {
      const key = `${year} ${site.id}`;
      const known = dossiers.get(key);
      if (known !== undefined) return known;
      const dossier = siteDossier(chronicle, site, standpoint(year));
      dossiers.set(key, dossier);
      return dossier;
    },
  };
}
