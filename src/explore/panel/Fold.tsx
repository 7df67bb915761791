/** What is kept but not shown until asked for. */
import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface Props {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

export function Fold({ title, open = false, id, children }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary} id={id}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
