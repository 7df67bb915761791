/** While the presenter is in the reading room: which scene waits, and the way back to it. */
import { useEffect, useRef } from 'react';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { plainText } from '../briefing/told.ts';
import { perform } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import styles from './AsideBar.module.css';

export function AsideBar() {
  const { scene, scenes } = useTalk();
  const m = usePresentingMessages().slide.aside;
  const { left, right } = useStore((state) => state.insets);
  const button = useRef<HTMLButtonElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const { number, title } = scene;
  const words = m.said(number);
  useEffect(() => {
    // Said once the region stands: what comes with it is heard by few screen readers.
    if (said.current) said.current.textContent = words;
    // The slide took the focus with it, unless a plant was chosen on the map.
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [words]);
  return (
    <section
      className={styles.place}
      style={{ paddingInline: `${left}px ${right}px` }}
      aria-label={m.title}
      data-aside-bar=""
    >
      <div className={styles.bar} data-map-obstacle="">
        <p className={styles.scene}>
          {m.waits(number, scenes.length)} ·{' '}
          <span lang={title.lang ?? undefined}>{plainText(title)}</span>
        </p>
        <button
          ref={button}
          type="button"
          className={styles.back}
          onClick={() => perform({ kind: 'aside' })}
        >
          {m.back} <kbd aria-hidden="true">E</kbd>
        </button>
      </div>
      <p ref={said} className="visually-hidden" aria-live="polite" />
    </section>
  );
}
