/** Keys as they are printed on the keyboard, and rows of them as the sheets of keys have. */
import { Fragment, type ReactNode } from 'react';
import styles from './KeyCaps.module.css';

interface Props {
  /** each the caps of one chord: ["Ctrl", "K"] */
  readonly chords: readonly (readonly string[])[];
  /** what stands between two chords; null where they are pressed one after another */
  readonly or: string | null;
}

export function KeyCaps({ chords, or }: Props) {
  return (
    <span className={styles.caps}>
      {chords.map((caps, index) => (
        <Fragment key={caps.join(' ')}>
          {index > 0 && or !== null && <span className={styles.or}>{or}</span>}
          {caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}

/** What keys do. */
export interface KeyRow {
  readonly what: string;
  readonly keys: ReactNode;
}

export function KeyRows({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(({ what, keys }) => (
        <div key={what} className={styles.row}>
          <dt>{what}</dt>
          <dd>{keys}</dd>
        </div>
      ))}
    </dl>
  );
}
