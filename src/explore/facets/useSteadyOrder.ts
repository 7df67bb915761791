/**
 * Rows that do not move under the reader's hand. While focus or pointer is inside, each row keeps
 * its place: figures change, what comes joins at the end, what has gone stays. Outside, the order
 * follows the figures again.
 */
import { useState, type FocusEvent, type PointerEvent } from 'react';

interface Held {
  readonly key: string;
  readonly ids: readonly string[];
}

/**
 * @param ids the rows in the order of their figures
 * @param key a change of it (unfolded, narrowed by words) is the reader's own: the order starts afresh
 * @returns the rows in the order to draw, and what the element around them must listen to
 */
export function useSteadyOrder(ids: readonly string[], key: string) {
  const [isFocused, setFocused] = useState(false);
  const [isPointed, setPointed] = useState(false);
  const [held, setHeld] = useState<Held | null>(null);

  const isInside = isFocused || isPointed;
  const steady: Held =
    isInside && held?.key === key
      ? { key, ids: [...held.ids, ...ids.filter((id) => !held.ids.includes(id))] }
      : { key, ids };
  // What is drawn now is what the next drawing starts from.
  if (isInside && (held?.key !== key || held.ids.length !== steady.ids.length)) setHeld(steady);
  if (!isInside && held) setHeld(null);

  return {
    ids: steady.ids,
    hold: {
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false);
      },
      // A finger has no place between taps.
      onPointerEnter: ({ pointerType }: PointerEvent) => setPointed(pointerType === 'mouse'),
      onPointerLeave: () => setPointed(false),
    },
  };
}
