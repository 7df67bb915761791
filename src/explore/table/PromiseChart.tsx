/** Promised against built, the largest promises first; a press narrows the view to one of them. */
import { useState, type ToggleEvent } from 'react';
import { formatNumber, formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Bars } from './lines.ts';
import { PromiseBar, PromiseKey } from './PromiseBar.tsx';
import styles from './PromiseChart.module.css';

/** Counted under all filters but the chart's own. */
interface Props extends Bars {
  /** what the view is narrowed to */
  readonly chosen: readonly string[];
  onPress(id: string): void;
}

/** From this width of the window on there is room for chart and table, CSS pixels. */
const roomyFrom = 900;

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
      <PromiseKey className={styles.keys} />
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
              <PromiseBar promise={sum} largest={largest} className={styles.bar} />
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
