/** The whole comparison: plants, rows with their differences, lanes of time, numbered sources. Pure. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { siteDossier } from '../../chronicle/dossier.ts';
import type { CitedClaim, Standpoint } from '../../chronicle/types.ts';
import type { Claim, Site } from '../../dataset/schema.ts';
import { numbering, type Numbering } from '../citation/sources.ts';
import { differs, largestOf, ordersOf, sharesOf, type Order } from './differences.ts';
import { laneOf, type Lane } from './lanes.ts';
import {
  cellOf,
  citedBy,
  groups,
  plantOf,
  type Cell,
  type GroupKey,
  type Plant,
  type RowKey,
} from './rows.ts';

export interface ComparedCell {
  readonly cell: Cell;
  /** of the common scale of its row, 0 to 1; null where the fact is no quantity */
  readonly share: number | null;
  readonly largest: boolean;
  readonly order: Order | null;
}

export interface ComparedRow {
  readonly key: RowKey;
  /** plants that exist at the day looked at differ in it */
  readonly differs: boolean;
  /** one for each plant; null where it does not exist at the day looked at */
  readonly cells: readonly (ComparedCell | null)[];
}

export interface ComparedGroup {
  readonly key: GroupKey;
  readonly rows: readonly ComparedRow[];
}

export interface Comparison {
  readonly plants: readonly Plant[];
  readonly groups: readonly ComparedGroup[];
  readonly lanes: readonly Lane[];
  readonly numbering: Numbering;
  /** the plant that a cited claim speaks of */
  readonly siteOf: (claim: Claim) => Site | null;
}

const groupKeys = Object.keys(groups) as readonly GroupKey[];
const carRows = new Set<RowKey>(['announced', 'operating', 'lapsed']);

function rowOf(key: RowKey, plants: readonly Plant[], day: string): ComparedRow {
  const cells = plants.map((plant) => cellOf(key, plant, day));
  const values = cells.map((cell) => cell?.value ?? null);
  const largest = largestOf(values);
  const orders = ordersOf(values);
  // Promise, delivery and loss are parts of one thing: one scale for all three.
  const most = Math.max(0, ...plants.map(({ facts }) => facts?.dossier.outcome.announced ?? 0));
  const shares = sharesOf(values, carRows.has(key) ? most : undefined);
  return {
    key,
    differs: differs(values.filter((value) => value !== null)),
    cells: cells.map((cell, index) => {
      if (!cell) return null;
      const share = shares[index] ?? null;
      return { cell, share, largest: largest.has(index), order: orders[index] ?? null };
    }),
  };
}

/** Some plants side by side at a standpoint; ids that the chronicle does not know are left out. */
export function compare(
  chronicle: Chronicle,
  ids: readonly string[],
  standpoint: Standpoint,
): Comparison {
  const plants = ids.flatMap((id) => {
    const site = chronicle.sites.get(id);
    return site ? [plantOf(site, siteDossier(chronicle, site, standpoint))] : [];
  });
  const compared = groupKeys.map((key) => ({
    key,
    rows: groups[key].map((row) => rowOf(row, plants, standpoint.day)),
  }));
  const lanes = plants.map((plant) => laneOf(plant, standpoint.day));
  const cited: CitedClaim[] = [
    ...compared.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.cell.lines.flatMap(citedBy) ?? [])),
    ),
    ...lanes.flatMap(({ marks }) => marks.map(({ mark }) => mark.cited)),
  ];
  const sites = new Map(plants.flatMap(({ site }) => site.claims.map((claim) => [claim, site])));
  return {
    plants,
    groups: compared,
    lanes,
    numbering: numbering(cited),
    siteOf: (claim) => sites.get(claim) ?? null,
  };
}
