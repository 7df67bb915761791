/** The table itself: heads that sort, lines, and the totals of the headline at its foot. */
import {
  useCallback,
  useEffect,
  useRef,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { LedgerSum } from '../../chronicle/ledger.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { TableBy, TableColumn, TableSort } from '../../state/store.ts';
import { AmountCell, MedianCell, PromiseSumCell } from './cells.tsx';
import cells from './cells.module.css';
import { Chunk } from './Chunk.tsx';
import styles from './Ledger.module.css';
import { MemoLine } from './Lines.tsx';
import type { Line } from './lines.ts';
import { useReach } from './useReach.ts';

/** Up to so many lines are drawn at once; more in runs, as they come into sight. */
const drawnAtOnce = 500;
const runLength = 100;

interface Props {
  readonly lines: readonly Line[];
  readonly by: TableBy;
  readonly sort: TableSort;
  readonly totals: LedgerSum;
  /** sites among the lines that no total counts */
  readonly uncounted: number;
  /** the open plant, or the groups that the view is narrowed to */
  readonly chosen: readonly string[];
  readonly labelledBy: string;
  onSort(column: TableColumn): void;
  onPress(line: Line): void;
  onShowPlants(line: Line): void;
}

const figures = ['announced', 'operating', 'lapsed'] as const;
const rest = ['planned', 'actual', 'slippage', 'sources', 'disputes'] as const;
const ends: ReadonlySet<TableColumn> = new Set(['plants', ...figures, 'sources', 'disputes']);

export function Ledger(props: Props) {
  const { lines, by, sort, totals, uncounted, chosen, labelledBy, onSort, onPress, onShowPlants } =
    props;
  const m = useMessages();
  const lang = useLang();
  const scroller = useRef<HTMLDivElement>(null);
  const ids = lines.map(({ id }) => id);
  const reach = useReach(ids, chosen[0] ?? null, scroller);
  const open = by === 'plant' ? (chosen[0] ?? null) : null;
  const pressed = useRef<string | null>(null);
  useFocusBack(open, pressed, reach.moveTo);
  useRevealed(open, scroller);
  const press = useCallback(
    (line: Line) => {
      pressed.current = line.id;
      onPress(line);
    },
    [onPress],
  );

  const nameOf = (column: TableColumn): string => {
    if (column === 'name') return m.table.columns.name[by];
    const grouped: Partial<Record<TableColumn, string>> = by === 'plant' ? {} : m.table.grouped;
    return grouped[column] ?? m.table.columns[column];
  };
  const head = (column: TableColumn, className = ends.has(column) ? cells.number : undefined) => (
    <Head key={column} column={column} sort={sort} onSort={onSort} className={className}>
      {nameOf(column)}
    </Head>
  );
  const counted = formatNumber(lines.length, lang);
  const rows = { plant: m.table.plants, company: m.table.companies, province: m.table.provinces };

  const pressOnLine = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('a, button')) return;
    // A reader who marks text to copy it means the text.
    if (window.getSelection()?.isCollapsed === false) return;
    const id = target.closest('[data-line]')?.getAttribute('data-line');
    const line = lines.find((one) => one.id === id);
    if (!line) return;
    // The focus goes where the keyboard would have it, so that it comes back there.
    reach.moveTo(line.id);
    press(line);
  };

  const runs = inRuns(lines);
  const columns = 2 + figures.length + rest.length;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="group"
      // What scrolls must be reached by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-labelledby={labelledBy}
    >
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <table
        className={styles.table}
        aria-rowcount={lines.length + 2}
        onClick={pressOnLine}
        onKeyDown={reach.onKeyDown}
        onFocus={reach.onFocus}
      >
        <caption className="visually-hidden">
          {m.table.caption(m.table.title, rows[by](counted), nameOf(sort.column), sort.descending)}
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            {head('name', styles.head)}
            {by === 'plant' ? <th scope="col">{m.table.columns.status}</th> : head('plants')}
            {head('announced', `${cells.number} ${cells.citedHead}`)}
            {head('operating')}
            {head('lapsed')}
            {rest.map((column) => head(column))}
          </tr>
        </thead>
        {runs.map(({ first, run }) => (
          <Chunk
            key={first}
            lines={run.length}
            columns={columns}
            scroller={scroller}
            isForced={
              runs.length === 1 || run.some(({ id }) => id === reach.reached || chosen.includes(id))
            }
          >
            {() =>
              run.map((line, offset) => (
                <MemoLine
                  key={line.id}
                  line={line}
                  // The head is the first row.
                  index={first + offset + 2}
                  isChosen={chosen.includes(line.id)}
                  isReached={line.id === reach.reached}
                  onPress={press}
                  onShowPlants={onShowPlants}
                />
              ))
            }
          </Chunk>
        ))}
        {lines.length > 0 && (
          <Totals
            by={by}
            name={rows[by](formatNumber(by === 'plant' ? totals.plants : lines.length, lang))}
            totals={totals}
            uncounted={uncounted}
            index={lines.length + 2}
          />
        )}
      </table>
      {lines.length === 0 && <p className={styles.none}>{m.explore.list.none}</p>}
    </div>
  );
}

/** A short table is one run, a long one several, each with the index of its first line. */
function inRuns(lines: readonly Line[]) {
  const length = lines.length <= drawnAtOnce ? drawnAtOnce : runLength;
  return Array.from({ length: Math.ceil(lines.length / length) }, (_, index) => {
    const first = index * length;
    return { first, run: lines.slice(first, first + length) };
  });
}

interface TotalsProps extends Pick<Props, 'by' | 'totals' | 'uncounted'> {
  readonly name: string;
  readonly index: number;
}

/** The sums of the headline: every car plant once. */
function Totals({ by, name, totals, uncounted, index }: TotalsProps) {
  const m = useMessages().table;
  const lang = useLang();
  const { slippage } = totals;
  const count = (n: number) => formatNumber(n, lang);
  const empty = <td>{'\u00a0'}</td>;
  return (
    <tfoot>
      <tr aria-rowindex={index}>
        <th scope="row" className={styles.head}>
          {name}
          {uncounted > 0 && <span className={styles.detail}>{m.uncounted(count(uncounted))}</span>}
          {by === 'company' && <span className={styles.detail}>{m.eachOnce}</span>}
        </th>
        {by === 'plant' ? empty : <AmountCell amount={totals.plants} />}
        <PromiseSumCell sum={totals} />
        <AmountCell amount={totals.operating} />
        <AmountCell amount={totals.lapsed} />
        {empty}
        {empty}
        <MedianCell slippage={slippage} words={slippage && m.medianOf(count(slippage.plants))} />
        <AmountCell amount={totals.sources} />
        <AmountCell amount={totals.disputed} />
      </tr>
    </tfoot>
  );
}

interface HeadProps {
  readonly column: TableColumn;
  readonly sort: TableSort;
  readonly className: string | undefined;
  onSort(column: TableColumn): void;
  readonly children: ReactNode;
}

function Head({ column, sort, className, onSort, children }: HeadProps) {
  const isSorted = sort.column === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {children}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

/** Gives the focus back to the line that a plant was chosen from, once its panel has been closed. */
function useFocusBack(
  open: string | null,
  pressed: RefObject<string | null>,
  moveTo: (id: string) => void,
): void {
  const before = useRef(open);
  useEffect(() => {
    const closed = open === null ? before.current : null;
    before.current = open;
    if (closed !== null && closed === pressed.current) moveTo(closed);
  }, [open, pressed, moveTo]);
}

/** Brings the line of a plant that was chosen elsewhere into sight. */
function useRevealed(site: string | null, scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = scroller.current;
    if (!box || site === null) return;
    const line = box.querySelector<HTMLElement>(`[data-line="${CSS.escape(site)}"]`);
    if (!line) return;
    const [top, height] = [line.offsetTop, line.offsetHeight];
    const head = box.querySelector('thead')?.clientHeight ?? 0;
    const foot = box.querySelector('tfoot')?.clientHeight ?? 0;
    const isInSight =
      top >= box.scrollTop + head && top + height <= box.scrollTop + box.clientHeight - foot;
    if (!isInSight) box.scrollTo({ top: top - (box.clientHeight - height) / 2 });
  }, [site, scroller]);
}
