/** The presenter's controls: they come with the pointer, a tap or the focus, and go by themselves. */
import {
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
} from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { isMac } from '../../ui/platform.ts';
import { playKeys, type PlayKeyId } from '../play/keys.ts';
import type { Act } from '../play/play.ts';
import { perform, usePlay } from '../play/playStore.ts';
import styles from './Controls.module.css';
import { hasFullScreen, isFullScreen } from './fullScreen.ts';
import { usePointerRest } from './usePointerRest.ts';

/** By their keys: each does what its key does. */
const groups = [
  ['back', 'next'],
  ['overview', 'aside'],
  ['laser', 'pen', 'undo-ink', 'clear-ink'],
  ['speaker', 'code', 'full-screen'],
] as const satisfies readonly (readonly PlayKeyId[])[];

const followFullScreen = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};

export function Controls() {
  const m = usePresentingMessages().slide.controls;
  const hintOf = useHints();
  const tool = usePlay((play) => play.tool);
  const isFull = useSyncExternalStore(followFullScreen, isFullScreen);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = hovered || focused;
  const { rests, isLow } = usePointerRest(held);
  const pressed: Partial<Record<PlayKeyId, boolean>> = {
    laser: tool === 'laser',
    pen: tool === 'pen',
    'full-screen': isFull,
  };
  const holding = {
    onPointerEnter: ({ pointerType }: PointerEvent) => setHovered(pointerType === 'mouse'),
    onPointerLeave: () => setHovered(false),
    onFocus: ({ target }: FocusEvent) => setFocused(target.matches(':focus-visible')),
    onBlur: () => setFocused(false),
    // Pressed by mouse it leaves the focus where it is, and so can go again.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  };
  // Who points or draws moves the pointer all the time: the controls come where they would stand.
  const shows = held || (!rests && (tool === null || isLow));
  return (
    <div
      className={styles.controls}
      role="group"
      aria-label={m.title}
      data-shown={shows || undefined}
    >
      {groups.map((ids) => (
        <div key={ids[0]} className={styles.group}>
          {ids
            .filter((id) => id !== 'full-screen' || hasFullScreen())
            .map((id) => (
              <button
                key={id}
                type="button"
                title={hintOf(id)}
                aria-pressed={pressed[id]}
                {...holding}
                onClick={() => perform(actOf(id))}
              >
                {m.names[id]}
              </button>
            ))}
        </div>
      ))}
      <div className={styles.group}>
        <button
          type="button"
          title={m.leaveHint}
          {...holding}
          onClick={() => perform({ kind: 'leave' })}
        >
          {m.leave}
        </button>
      </div>
    </div>
  );
}

const byId = new Map(playKeys.map((key) => [key.id, key]));

function actOf(id: PlayKeyId): Act {
  const key = byId.get(id);
  if (!key) throw new Error(`no key is called ${id}`);
  return key.act;
}

/** What a control does, and its key. */
function useHints(): (id: PlayKeyId) => string {
  const m = usePresentingMessages();
  const { control } = useMessages().commands.keyNames;
  const names: Readonly<Record<string, string>> = m.playKeys.keyNames;
  return (id) => {
    const chord = byId.get(id)?.chords[0];
    const cap = chord ? (names[chord.key] ?? chord.key.toUpperCase()) : '';
    const mod = isMac() ? '⌘' : `${control}+`;
    return m.slide.controls.hint(m.playKeys.titles[id], chord?.mod ? `${mod}${cap}` : cap);
  };
}
