/** Keys as they are printed on the keyboard. */
import { Fragment } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import styles from './Caps.module.css';
import { capsOf, isMac } from './chords.ts';
import type { Chord } from './commands.ts';

export function Caps({ chords }: { chords: readonly Chord[] }) {
  const m = useMessages().commands;
  return (
    <span className={styles.caps}>
      {chords.map((chord, index) => {
        const caps = capsOf(chord, m.keyNames, isMac());
        return (
          <Fragment key={caps.join(' ')}>
            {index > 0 && <span className={styles.or}>{m.or}</span>}
            {caps.map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}
          </Fragment>
        );
      })}
    </span>
  );
}
