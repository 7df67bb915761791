/** The sign of a status: filled disc, half-filled, open ring, dashed ring with a cross. */
import type { StatusGroup } from '../chronicle/types.ts';
import statusColour from '../ui/statusColour.module.css';
import styles from './StatusMark.module.css';

export function StatusMark({ status }: { status: StatusGroup }) {
  return (
    <svg
      className={`${styles.mark} ${statusColour[status]} ${status === 'lapsed' ? styles.lapsed : ''}`}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <circle className={styles.ring} cx="6" cy="6" r="4.6" />
      {status === 'operating' && <circle className={styles.disc} cx="6" cy="6" r="4.6" />}
      {status === 'construction' && (
        <path className={styles.disc} d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" />
      )}
      {status === 'lapsed' && (
        <path className={styles.cross} d="M4.6 4.6l2.8 2.8M7.4 4.6l-2.8 2.8" />
      )}
    </svg>
  );
}
