/**
 * In a row of the list: shows that its plant is pinned, and lets the mouse pin and unpin it. Hidden
 * from screen readers but for the word; the keyboard has Shift P, and the panel a button.
 */
import type { SyntheticEvent } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import styles from './PinMark.module.css';
import { togglePin, usePin } from './pins.ts';

/** The press is the mark's; the row would choose its plant. */
const keep = (event: SyntheticEvent) => event.stopPropagation();

export function PinMark({ site }: { site: string }) {
  const m = useMessages().compare;
  const { isPinned, isFull } = usePin(site);
  const words = isPinned ? m.unpin : isFull ? m.full : m.pin;
  return (
    <>
      {isPinned && <span className="visually-hidden"> {m.pinned}</span>}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <span
        className={styles.mark}
        aria-hidden="true"
        title={words}
        data-pinned={isPinned || undefined}
        data-full={isFull || undefined}
        onPointerDown={keep}
        onMouseDown={keep}
        onClick={(event) => {
          keep(event);
          togglePin(site);
        }}
      >
        <svg viewBox="0 0 12 16">
          <path d="M3 1.5h6M4 1.5v5L2 9.5h8L8 6.5v-5M6 9.5v5" />
        </svg>
      </span>
    </>
  );
}
