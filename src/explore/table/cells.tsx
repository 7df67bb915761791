/** What stands in the cells of the table: amounts, dates and slippage, each with its citation. */
import type { LedgerDate, LedgerRow, LedgerSum } from '../../chronicle/ledger.ts';
import type { CitedClaim } from '../../chronicle/types.ts';
import { formatInterval, formatMonths, formatNumber } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { Cite, Cites, type Numbers } from './Cite.tsx';
import styles from './cells.module.css';

interface Citing {
  readonly numbers: Numbers;
  readonly isReached: boolean;
}

/** An exact number; one that no source states is said so in words. */
export function AmountCell({ amount }: { amount: number | null }) {
  const m = useMessages().table;
  const lang = useLang();
  return amount === null ? (
    <td className={`${styles.number} ${styles.missing}`}>{m.notStated}</td>
  ) : (
    <td className={`${styles.number} ${amount === 0 ? styles.missing : ''}`}>
      {formatNumber(amount, lang)}
    </td>
  );
}

/** A plant's promise with the claims that it is the sum of. The numbers hang outside the column. */
export function PromiseCell({
  amount,
  cited,
  ...citing
}: Citing & { amount: number | null; cited: readonly CitedClaim[] }) {
  const m = useMessages().table;
  const lang = useLang();
  if (amount === null)
    return <td className={`${styles.cited} ${styles.missing}`}>{m.notStated}</td>;
  return (
    <td className={styles.cited}>
      <span className={styles.hung}>
        {formatNumber(amount, lang)}
        <span className={styles.hanging}>
          <Cites cited={cited} {...citing} />
        </span>
      </span>
    </td>
  );
}

/** The promise of several plants, and how many of them promise nothing in figures. */
export function PromiseSumCell({ sum }: { sum: LedgerSum }) {
  const m = useMessages().table;
  const lang = useLang();
  const { plants, notStated, announced } = sum;
  const isKnown = plants === 0 || notStated < plants;
  return (
    <td className={`${styles.cited} ${isKnown ? '' : styles.missing}`}>
      {isKnown ? formatNumber(announced, lang) : m.notStated}
      {isKnown && notStated > 0 && (
        <span className={styles.aside}>{m.withoutCapacity(formatNumber(notStated, lang))}</span>
      )}
    </td>
  );
}

interface DateProps extends Citing {
  readonly date: LedgerDate | null;
  /** said where there is none */
  readonly none: string;
  /** the phase that the date is of, where that must be told */
  readonly phase?: string | null;
}

export function DateCell({ date, none, phase = null, ...citing }: DateProps) {
  const m = useMessages();
  const lang = useLang();
  if (!date) return <td className={`${styles.date} ${styles.missing}`}>{none}</td>;
  const { when, byPublication, cited } = date;
  const day = when && formatInterval(byPublication ? { from: when.to, to: when.to } : when, lang);
  return (
    <td className={`${styles.date} ${day === null ? styles.missing : ''}`}>
      {day === null ? (
        m.table.noDate
      ) : byPublication ? (
        <span title={m.panel.story.byPublication(day)}>{m.table.atLatest(day)}</span>
      ) : (
        day
      )}
      <Cite cited={cited} {...citing} />
      {cited.claim.basis === 'inferred' && <span className={styles.aside}>{m.panel.inferred}</span>}
      {phase !== null && <span className={styles.aside}>{phase}</span>}
    </td>
  );
}

/** How late a plant came, or why that cannot be told. */
export function SlippageCell({ row, ...citing }: Citing & { row: LedgerRow }) {
  const m = useMessages().table;
  const lang = useLang();
  const { slippage, uncompared, givenUp } = row;
  return (
    <td className={`${styles.slippage} ${slippage ? '' : styles.missing}`}>
      {slippage && (
        <span className={slippage.months > 0 ? styles.late : undefined}>
          {m.slippage(slippage.months, formatMonths(slippage.months, lang), slippage.until)}
        </span>
      )}
      {uncompared && m.uncompared[uncompared]}
      {givenUp && <Cite cited={givenUp} {...citing} />}
    </td>
  );
}

interface MedianProps extends Pick<LedgerSum, 'slippage'> {
  /** of how many plants */
  readonly words: string | null;
}

/** How late several plants came: the middle one of those that can be compared. */
export function MedianCell({ slippage, words }: MedianProps) {
  const m = useMessages().table;
  const lang = useLang();
  if (!slippage) return <td className={`${styles.slippage} ${styles.missing}`}>{m.noMedian}</td>;
  const { months } = slippage;
  return (
    <td className={styles.slippage}>
      <span className={months > 0 ? styles.late : undefined}>
        {m.slippage(months, formatMonths(months, lang), 'started')}
      </span>
      <span className={styles.aside}>{words}</span>
    </td>
  );
}
