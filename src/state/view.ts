/**
 * What is on screen: the chronicle at the standpoint, narrowed by the filters. Pure; the map, the
 * list, the headline, the table and the facets all read the same View and so cannot disagree.
 */
import type { Chronicle } from '../chronicle/chronicle.ts';
import { outcomesAt } from '../chronicle/outcome.ts';
import { totalsOf } from '../chronicle/totals.ts';
import type { SiteOutcome, Standpoint, Totals } from '../chronicle/types.ts';
import { standpointOf } from '../chronicle/years.ts';
import type { SiteKind } from '../dataset/schema.ts';
import { facetsOf, type Facets } from './facets.ts';
import { failures, filtersOf, passesBut, type Filters } from './filters.ts';

/** All that decides what is shown. */
export interface ViewInput extends Filters {
  /** calendar year looked at, its end; null for the newest */
  readonly asOf: number | null;
  readonly hindsight: boolean;
}

export interface View {
  readonly chronicle: Chronicle;
  readonly asOf: number | null;
  readonly standpoint: Standpoint;
  readonly filters: Filters;
  /** every site that exists at the standpoint, of every kind, before filters */
  readonly all: readonly SiteOutcome[];
  /** after filters, of every kind: what the map draws and the list shows */
  readonly shown: readonly SiteOutcome[];
  readonly shownIds: ReadonlySet<string>;
  /** over the car plants among `shown` */
  readonly totals: Totals;
  /** how many of each kind are shown */
  readonly kinds: Readonly<Record<SiteKind, number>>;
  readonly facets: Facets;
  /** ids of the sites that match `filters.q`; null where it is empty */
  readonly matches: ReadonlySet<string> | null;
}

/**
 * The view that the filters give.
 * @param matches ids of the sites that match `input.q`; null where it is empty
 */
export function viewOf(
  chronicle: Chronicle,
  input: ViewInput,
  matches: ReadonlySet<string> | null = null,
): View {
  const { asOf, hindsight } = input;
  const filters = filtersOf(input);
  const standpoint = standpointOf(chronicle, asOf, hindsight);
  const all = outcomesAt(chronicle, standpoint);
  const judged = all.map((outcome) => ({ outcome, failed: failures(outcome, filters, matches) }));
  const shown = judged.flatMap(({ outcome, failed }) => (passesBut(failed) ? [outcome] : []));
  const kinds = { vehicles: 0, components: 0, network: 0 };
  for (const { site } of shown) kinds[site.kind] += 1;
  return {
    chronicle,
    asOf,
    standpoint,
    filters,
    all,
    shown,
    shownIds: new Set(shown.map(({ site }) => site.id)),
    totals: totalsOf(shown),
    kinds,
    facets: facetsOf(chronicle, judged, filters),
    matches,
  };
}
