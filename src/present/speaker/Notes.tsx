/** The notes of the scene, as large as the speaker wants them. */
import { useState } from 'react';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './Notes.module.css';
import type { Told } from './message.ts';
import { keepSize, keptSize, sizes } from './notesSize.ts';

export function Notes({ notes }: { notes: Told | null }) {
  const m = usePresentingMessages().speaker;
  const [size, setSize] = useState(keptSize);
  const turn = (to: number) => {
    setSize(to);
    keepSize(to);
  };
  const paragraphs = (notes?.text ?? '').split(/\n+/).filter((text) => text.trim() !== '');
  return (
    <section className={styles.notes}>
      <div className={styles.head}>
        <h2 className={sectionTitle.title}>{m.notes}</h2>
        <Button aria-label={m.smaller} isDisabled={size === 0} onPress={() => turn(size - 1)}>
          A−
        </Button>
        <Button
          aria-label={m.larger}
          isDisabled={size === sizes.length - 1}
          onPress={() => turn(size + 1)}
        >
          A+
        </Button>
      </div>
      {/* What scrolls must be reached by keyboard. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex */}
      <div
        className={styles.text}
        style={{ fontSize: `${sizes[size]}rem` }}
        lang={notes?.lang ?? undefined}
        role="group"
        aria-label={m.notes}
        tabIndex={0}
      >
        {paragraphs.length === 0 ? (
          <p className={styles.none}>{m.noNotes}</p>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- paragraphs may be alike, and keep their order
          paragraphs.map((text, at) => <p key={at}>{text}</p>)
        )}
      </div>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
    </section>
  );
}
