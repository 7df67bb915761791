/** The lines of the table and their order: a line is a plant, or the sum of a company or province. */
import { groupRows, sumOf, type LedgerRow, type LedgerSum } from '../../chronicle/ledger.ts';
import type { Site } from '../../dataset/schema.ts';
import type { TableBy, TableColumn, TableSort } from '../../state/store.ts';

export interface PlantLine {
  readonly kind: 'plant';
  readonly id: string;
  /** "Company · Place" */
  readonly name: string;
  readonly row: LedgerRow;
}

export interface GroupLine {
  readonly kind: 'group';
  readonly id: string;
  readonly name: string;
  readonly sum: LedgerSum;
}

export type Line = PlantLine | GroupLine;

/** The order of a table that the reader has not sorted. */
export const usualSort: TableSort = { column: 'announced', descending: true };

const ascendingFirst: ReadonlySet<TableColumn> = new Set(['name', 'planned', 'actual']);

/** The sort in force. One by a column that the lines do not have is the usual one. */
export const sortInForce = (sort: TableSort | null, by: TableBy): TableSort =>
  !sort || (sort.column === 'plants' && by === 'plant') ? usualSort : sort;

/** What a press on a column's head makes of the sort: its natural direction, then the other. */
export function sortAfter(sort: TableSort, column: TableColumn): TableSort | null {
  const descending = sort.column === column ? !sort.descending : !ascendingFirst.has(column);
  const isUsual = column === usualSort.column && descending === usualSort.descending;
  return isUsual ? null : { column, descending };
}

/** One line for each row. */
export const plantLines = (
  rows: readonly LedgerRow[],
  nameOf: (site: Site) => string,
): readonly PlantLine[] =>
  rows.map((row) => {
    const { site } = row.outcome;
    return { kind: 'plant', id: site.id, name: nameOf(site), row };
  });

/** One line for each group that rows fall into. */
export const groupLines = (
  rows: readonly LedgerRow[],
  groupsOf: (site: Site) => Iterable<string>,
  nameOf: (id: string) => string,
): readonly GroupLine[] =>
  groupRows(rows, groupsOf).map(({ id, sum }) => ({ kind: 'group', id, name: nameOf(id), sum }));

/** What a line is sorted by; null where it is not known. */
function valueOf(line: Line, column: TableColumn): number | string | null {
  if (column === 'name') return line.name;
  const { planned, actual } = line.kind === 'plant' ? line.row : line.sum;
  if (column === 'planned') return planned?.when?.to ?? null;
  if (column === 'actual') return actual?.when?.to ?? null;
  return line.kind === 'plant' ? plantFigure(line.row, column) : groupFigure(line.sum, column);
}

type Figure = Exclude<TableColumn, 'name' | 'planned' | 'actual'>;

function plantFigure(row: LedgerRow, column: Figure): number | null {
  switch (column) {
    case 'plants':
      return null;
    case 'slippage':
      return row.slippage?.months ?? null;
    case 'sources':
      return row.sources.size;
    case 'announced':
    case 'operating':
    case 'lapsed':
    case 'disputes':
      return row[column];
  }
}

function groupFigure(sum: LedgerSum, column: Figure): number | null {
  switch (column) {
    case 'slippage':
      return sum.slippage?.months ?? null;
    case 'disputes':
      return sum.disputed;
    case 'announced':
      return sum.notStated === sum.plants ? null : sum.announced;
    case 'plants':
    case 'operating':
    case 'lapsed':
    case 'sources':
      return sum[column];
  }
}

/** Component plants and networks come after the car plants, as in the list. */
const rankOf = (line: Line): number =>
  line.kind === 'plant' && line.row.outcome.site.kind !== 'vehicles' ? 1 : 0;

/**
 * Lines in the order asked for. What is not known comes last in both directions: it is not small.
 * Ties fall to the larger promise, then to the name, as `language` sorts it.
 */
export function inOrder(
  lines: readonly Line[],
  { column, descending }: TableSort,
  language: string,
): readonly Line[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = lines.map((line) => ({
    line,
    value: valueOf(line, column),
    rank: rankOf(line),
    announced: valueOf(line, 'announced') ?? -1,
  }));
  const direction = descending ? -1 : 1;
  const between = (a: number | string, b: number | string): number => {
    if (column === 'name') return compare(String(a), String(b));
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      Number(a.value === null) - Number(b.value === null) ||
      (a.value !== null && b.value !== null ? direction * between(a.value, b.value) : 0) ||
      Number(b.announced) - Number(a.announced) ||
      compare(a.line.name, b.line.name) ||
      compare(a.line.id, b.line.id),
  );
  return keyed.map(({ line }) => line);
}

export interface Bars {
  /** the largest promise first */
  readonly bars: readonly GroupLine[];
  /** those that have no bar, their plants once each */
  readonly others: { readonly groups: number; readonly sum: LedgerSum };
}

/**
 * The groups that are drawn as bars, and the rest in one sum.
 * @param isDrawn by a group and its place in the usual order, from 0
 * @param language in which names that decide a tie are sorted
 */
export function barsOf(
  rows: readonly LedgerRow[],
  groupsOf: (site: Site) => readonly string[],
  nameOf: (id: string) => string,
  isDrawn: (line: GroupLine, place: number) => boolean,
  language: string,
): Bars {
  const groups = inOrder(groupLines(rows, groupsOf, nameOf), usualSort, language).filter(
    (line) => line.kind === 'group',
  );
  const bars = groups.filter(isDrawn);
  const withBar = new Set(bars.map(({ id }) => id));
  const without = rows.filter(({ outcome }) => {
    const ids = groupsOf(outcome.site);
    return ids.length > 0 && !ids.some((id) => withBar.has(id));
  });
  return { bars, others: { groups: groups.length - bars.length, sum: sumOf(without) } };
}
