/** A promise as a bar, and what its parts mean. Decoration: the numbers beside it say the same. */
import { useMessages } from '../../i18n/LangContext.tsx';
import styles from './PromiseBar.module.css';

const parts = ['built', 'pending', 'lapsed'] as const;

interface Props {
  /** capacities in one unit */
  readonly promise: {
    readonly operating: number;
    readonly pending: number;
    readonly lapsed: number;
  };
  /** the capacity that is as long as the bar's place */
  readonly largest: number;
  readonly className?: string | undefined;
}

/** As long as the promise: filled as far as it is built, dashed where it has lapsed. */
export function PromiseBar({ promise, largest, className = '' }: Props) {
  const lengths = { built: promise.operating, pending: promise.pending, lapsed: promise.lapsed };
  return (
    <span className={`${styles.bar} ${className}`} aria-hidden="true">
      {parts.map((part) => (
        <span
          key={part}
          className={styles[part]}
          hidden={lengths[part] === 0}
          style={{ inlineSize: `${(lengths[part] / Math.max(1, largest)) * 100}%` }}
        />
      ))}
    </span>
  );
}

/** The three parts of a bar in words. */
export function PromiseKey({ className }: { className?: string | undefined }) {
  const m = useMessages().table.chart;
  return (
    <p className={className}>
      {parts.map((part) => (
        <span key={part} className={styles.key}>
          <span className={`${styles.swatch} ${styles[part]}`} aria-hidden="true" />
          {m[part]}
        </span>
      ))}
    </p>
  );
}
