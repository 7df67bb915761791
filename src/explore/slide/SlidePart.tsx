/** A panel on a slide: one plain sentence in it where there is nothing to show. */
import type { ReactNode, RefObject } from 'react';
import styles from './SlidePart.module.css';

interface Props {
  readonly label: string;
  readonly box?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

export function SlidePart({ label, box, children }: Props) {
  return (
    <section ref={box} className={styles.part} aria-label={label}>
      {children}
    </section>
  );
}

export function PartTitle({ children }: { children: ReactNode }) {
  return <h3 className={styles.title}>{children}</h3>;
}
