/** Promised against built, the largest promises first; a press narrows the view to one of them. */
import { useState, type ToggleEvent } from 'react';
import type { LedgerSum } from '../../chronicle/ledger.ts';
import { formatNumber, formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { GroupLine } from './lines.ts';
import styles from './PromiseChart.module.css';

interface Props {
  /** the largest promise first, counted under all filters but the chart's own */
  readonly bars: readonly GroupLine[];
  /** those that have no bar, their plants once each */
  readonly others: { readonly groups: number; readonly sum: LedgerSum };
  /** what the view is narrowed to */
  readonly chosen: readonly string[];
  onPress(id: string): void;
}

/** From this width of the window on there is room for chart and table, CSS pixels. */
const roomyFrom = 900;

const parts = ['built', 'pending', 'lapsed'] as const;

export function PromiseChart({ bars, others, chosen, onPress }: Props) {
  const m = useMessages().table.chart;
  const lang = useLang();
  const [isOpen, setOpen] = useState(() => window.innerWidth >= roomyFrom);
  const onToggle = ({ currentTarget }: ToggleEvent<HTMLDetailsElement>) =>
    setOpen(currentTarget.open);
  const largest = Math.max(1, ...bars.map(({ sum }) => sum.announced));
  const short = (amount: number) => formatShort(amount, lang);
  if (bars.length === 0) return null;
  return (
    <details className={styles.chart} open={isOpen} onToggle={onToggle}>
      <summary className={styles.title}>{m.title}</summary>
      <p className={styles.keys}>
        {parts.map((part) => (
          <span key={part} className={styles.key}>
            <span className={`${styles.swatch} ${styles[part]}`} aria-hidden="true" />
            {m[part]}
          </span>
        ))}
      </p>
      <ul className={styles.bars}>
        {bars.map(({ id, name, sum }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={chosen.includes(id)}
              aria-label={m.describe(
                name,
                formatNumber(sum.plants, lang),
                short(sum.announced),
                short(sum.operating),
                short(sum.lapsed),
              )}
              onClick={() => onPress(id)}
            >
              <span className={styles.name}>{name}</span>
              <Bar sum={sum} largest={largest} />
              <span className={styles.amount}>
                {m.amount(short(sum.operating), short(sum.announced))}
              </span>
            </button>
          </li>
        ))}
        {others.groups > 0 && (
          <li className={`${styles.row} ${styles.others}`}>
            <span className={styles.name}>{m.others(formatNumber(others.groups, lang))}</span>
            <span className={styles.amount}>
              {m.amount(short(others.sum.operating), short(others.sum.announced))}
            </span>
          </li>
        )}
      </ul>
    </details>
  );
}

/** As long as the promise: filled as far as it is built, dashed where it has lapsed. */
function Bar({ sum, largest }: { sum: LedgerSum; largest: number }) {
  const lengths = { built: sum.operating, pending: sum.pending, lapsed: sum.lapsed };
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts.map((part) => (
        <span
          key={part}
          className={styles[part]}
          hidden={lengths[part] === 0}
          style={{ inlineSize: `${(lengths[part] / largest) * 100}%` }}
        />
      ))}
    </span>
  );
}
