/** One part of the panel under its small heading. */
import { useId, type ReactNode } from 'react';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './PanelSection.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

export function PanelSection({ title, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className={sectionTitle.title} id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
