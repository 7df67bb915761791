/** Leaves out the least important things of a panel, one after another, until the rest fits. */
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';

const overflows = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight + 1;

/** It has less room than it needs, or its place would have to scroll. */
function isCut(box: HTMLElement): boolean {
  const place = box.parentElement;
  if (overflows(box)) return true;
  return place !== null && getComputedStyle(place).overflowY !== 'visible' && overflows(place);
}

/**
 * How many things to leave out, 0 to `most`. Measured before the screen shows it, and again when the
 * window or the content changes.
 * @param element cuts off what it has no room for, or stands alone in what scrolls
 * @param content tells one content from another
 */
export function useFit(
  element: RefObject<HTMLElement | null>,
  most: number,
  content: string,
): number {
  const [fit, setFit] = useState({ content, out: 0 });
  const out = fit.content === content ? fit.out : 0;

  // oxlint-disable-next-line react-hooks/exhaustive-deps -- whatever was drawn anew; `most` ends it
  useLayoutEffect(() => {
    const box = element.current;
    // oxlint-disable-next-line react/set-state-in-effect -- only what is drawn can be measured
    if (box && out < most && isCut(box)) setFit({ content, out: out + 1 });
  });

  useEffect(() => {
    const box = element.current;
    const again = () => setFit({ content, out: 0 });
    window.addEventListener('resize', again);
    void document.fonts?.ready.then(again);
    // What stands beside it may take of its room.
    const observer =
      typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver(() => {
            if (box && isCut(box))
              setFit((old) => (old.out < most ? { ...old, out: old.out + 1 } : old));
          });
    if (box) observer?.observe(box);
    return () => {
      window.removeEventListener('resize', again);
      observer?.disconnect();
    };
  }, [element, most, content]);

  return out;
}
