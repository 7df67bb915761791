/** The facts of the pinned plants in columns; what differs is marked. */
import { formatMonths } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';
import styles from './CompareTable.module.css';
import type { ComparedCell, ComparedRow, Comparison } from './comparison.ts';
import type { Order } from './differences.ts';
import { LineView } from './LineView.tsx';
import { PlantCard } from './PlantCard.tsx';
import { lineKey, type Line, type Plant, type RowKey } from './rows.ts';
import { TimeLanes } from './TimeLanes.tsx';
import { useNames } from './useNames.ts';

const inCars = new Set<RowKey>(['announced', 'operating', 'lapsed']);

function useOrderWords() {
  const { lang, m } = { lang: useLang(), m: useMessages().compare };
  return (order: Order): string => {
    if (order.kind === 'first') return m.first;
    if (order.kind === 'days-later') return m.later(m.days(order.days), false);
    const { months, about } = order;
    if (months < 24 && !(about && months >= 18)) return m.later(formatMonths(months, lang), about);
    // A vague date makes no claim to the month.
    const years = about ? Math.round(months / 12) : Math.floor(months / 12);
    return m.later(m.span(years, about ? 0 : months % 12), about);
  };
}

interface CellProps {
  readonly row: ComparedRow;
  readonly compared: ComparedCell | null;
  readonly plant: Plant;
}

function Cell({ row, compared, plant }: CellProps) {
  const m = useMessages().compare;
  const { noCars } = useMessages().panel.figures;
  const orderWords = useOrderWords();
  const outcome = plant.facts?.dossier.outcome;
  if (!compared || !outcome) {
    return (
      <td className={styles.absent}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{m.notYet}</span>
      </td>
    );
  }
  const missing =
    row.key === 'announced' && plant.site.kind === 'components' ? noCars : m.missing[row.key];
  const { cell, share, largest, order } = compared;
  const { lines } = cell;
  const [first, ...rest] = lines;
  const view = (line: Line) => <LineView line={line} outcome={outcome} />;
  return (
    <td>
      {lines.length === 0 && <span className={styles.missing}>{missing}</span>}
      {first && <div className={styles.line}>{view(first)}</div>}
      {share !== null && (
        <span className={styles.scale} aria-hidden="true">
          <span
            className={styles[row.key] ?? styles.bar}
            style={{ inlineSize: `${share * 100}%` }}
          />
        </span>
      )}
      {largest && <span className={styles.tag}>{m.largest}</span>}
      {order && <span className={styles.tag}>{orderWords(order)}</span>}
      {rest.map((line) => (
        <div key={lineKey(line)} className={styles.line}>
          {view(line)}
        </div>
      ))}
    </td>
  );
}

function Row({ row, plants }: { row: ComparedRow; plants: readonly Plant[] }) {
  const m = useMessages().compare;
  return (
    <tr>
      <th scope="row">
        {m.rows[row.key]}
        {row.differs && <Differs />}
        {inCars.has(row.key) && <span className={styles.unit}>{m.carsAYear}</span>}
      </th>
      {plants.map((plant, index) => (
        <Cell key={plant.site.id} row={row} compared={row.cells[index] ?? null} plant={plant} />
      ))}
    </tr>
  );
}

/** The mark of a row in which plants differ. */
export function Differs() {
  const m = useMessages().compare;
  return (
    <>
      <span className={styles.differs} aria-hidden="true">
        ≠
      </span>
      <span className="visually-hidden"> ({m.differs})</span>
    </>
  );
}

interface Props {
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
  /** a plant's pin was taken out; the focus needs a new place */
  readonly onUnpinned: () => void;
}

export function CompareTable({ comparison, onlyDifferences, onUnpinned }: Props) {
  const m = useMessages().compare;
  const { day } = useView().standpoint;
  const nameOf = useNames();
  const { plants, groups, lanes } = comparison;
  const sites = plants.map(({ site }) => site);
  const columns = plants.length;
  return (
    <table className={styles.table} aria-label={m.table} data-columns={columns}>
      <colgroup>
        <col className={styles.first} />
        {plants.map(({ site }) => (
          <col key={site.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{m.fact}</span>
          </th>
          {plants.map(({ site }) => (
            <th scope="col" key={site.id}>
              {nameOf(site, sites)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{m.plant}</th>
          {plants.map((plant) => (
            <td key={plant.site.id}>
              <PlantCard plant={plant} name={nameOf(plant.site, sites)} onUnpinned={onUnpinned} />
            </td>
          ))}
        </tr>
      </tbody>
      {groups.map(({ key, rows }) => {
        const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
        return (
          <tbody key={key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns + 1}>
                <span>{m.groups[key]}</span>
              </th>
            </tr>
            {key === 'time' && (
              <tr>
                <th scope="row">{m.axis.title}</th>
                <td colSpan={columns} className={styles.lanes}>
                  <TimeLanes lanes={lanes} day={day} />
                </td>
              </tr>
            )}
            {shown.map((row) => (
              <Row key={row.key} row={row} plants={plants} />
            ))}
            {shown.length === 0 && (
              <tr>
                <td colSpan={columns + 1} className={styles.missing}>
                  {m.alike}
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
