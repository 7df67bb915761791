/** A bar of the promise, filled by what operates. Decoration: the numbers beside it say the same. */
import styles from './OutcomeBar.module.css';

export function OutcomeBar({ announced, operating }: { announced: number; operating: number }) {
  const share = announced > 0 ? Math.min(1, operating / announced) : 0;
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={styles.built} style={{ inlineSize: `${share * 100}%` }} />
    </span>
  );
}
