/**
 * Keys in the table: Tab enters it at one line, then goes through what that line links to and out;
 * arrows, Home and End move from line to line. So a hundred plants with their citations take one
 * stop on the way through the page.
 */
import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

const lineOf = (target: EventTarget): string | null => {
  const line = target instanceof Element ? target.closest('[data-line]') : null;
  return line?.getAttribute('data-line') ?? null;
};

const buttonOf = (scroller: HTMLElement | null, id: string) =>
  scroller?.querySelector<HTMLElement>(`tbody [data-key="${CSS.escape(id)}"]`);

/** The line that a key leads to, by the index of the line it is pressed on. */
function targetOf(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * @param ids the lines in their order
 * @param entry the line to enter at while the reader has been at none; the first where it is not in the table
 */
export function useReach(
  ids: readonly string[],
  entry: string | null,
  scroller: RefObject<HTMLElement | null>,
) {
  const [at, setAt] = useState<string | null>(null);
  /** the line that the focus goes to once it is drawn */
  const awaited = useRef<string | null>(null);
  const reached = [at, entry].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  const moveTo = useCallback(
    (id: string) => {
      setAt(id);
      const button = buttonOf(scroller.current, id);
      if (button) button.focus();
      else awaited.current = id;
    },
    [scroller],
  );
  useLayoutEffect(() => {
    if (awaited.current === null || awaited.current !== reached) return;
    awaited.current = null;
    buttonOf(scroller.current, reached)?.focus();
  }, [reached, scroller]);

  return {
    reached,
    moveTo,
    onFocus: ({ target }: FocusEvent) => {
      const id = lineOf(target);
      if (id !== null) setAt(id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const id = lineOf(event.target);
      if (id === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const target = targetOf(event.key, ids.indexOf(id), ids.length - 1);
      const next = target === null ? undefined : ids[target];
      if (next === undefined) return;
      event.preventDefault();
      moveTo(next);
    },
  };
}
