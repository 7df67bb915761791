/** The chips, and what takes back and gives again. Focus stays in the row when what had it goes. */
import { useLayoutEffect, useRef } from 'react';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import styles from './ChipRow.module.css';
import { chipsOf } from './chips.ts';

export function ChipRow() {
  const m = useMessages();
  const words = m.filters.chips;
  const lang = useLang();
  const { chronicle, filters } = useView();
  const canUndo = useStore((state) => state.past.length > 0);
  const canRedo = useStore((state) => state.future.length > 0);
  const narrow = useStore((state) => state.narrow);
  const clearFilters = useStore((state) => state.clearFilters);
  const undo = useStore((state) => state.undo);
  const redo = useStore((state) => state.redo);
  const chips = chipsOf(filters, chronicle, m, lang);

  const row = useRef<HTMLDivElement>(null);
  /** what was just pressed here: a chip by its place, or one of the words below */
  const pressed = useRef<number | 'act' | null>(null);
  useLayoutEffect(() => {
    const what = pressed.current;
    pressed.current = null;
    // A button that is still there keeps the focus.
    if (what === null || !row.current || row.current.contains(document.activeElement)) return;
    const left = [...row.current.querySelectorAll<HTMLElement>('[data-chip]')];
    const next = what === 'act' ? undefined : (left[what] ?? left.at(-1));
    (next ?? row.current.querySelector<HTMLElement>('[data-act]'))?.focus();
  });
  const press = (what: number | 'act', change: () => void) => () => {
    pressed.current = what;
    markInput('filter');
    change();
  };

  const acts = [
    ...(canUndo ? [{ word: words.undo, title: words.undoTitle, act: undo }] : []),
    ...(canRedo ? [{ word: words.redo, title: words.redoTitle, act: redo }] : []),
    ...(chips.length > 1 ? [{ word: words.clearAll, title: undefined, act: clearFilters }] : []),
  ];

  return (
    <div ref={row} className={styles.row} role="group" aria-label={words.label}>
      {chips.length > 0 && (
        <ul className={styles.chips}>
          {chips.map(({ id, label, without }, place) => (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={styles.chip}
                data-chip
                aria-label={words.remove(label)}
                onClick={press(place, () => narrow(without))}
              >
                <span className={styles.label}>{label}</span>
                <svg className={styles.cross} viewBox="0 0 10 10" aria-hidden="true">
                  <path d="M2 2l6 6M8 2l-6 6" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {acts.map(({ word, title, act }) => (
          <button
            key={word}
            type="button"
            className={styles.act}
            data-act
            title={title}
            onClick={press('act', act)}
          >
            {word}
          </button>
        ))}
      </div>
    </div>
  );
}
