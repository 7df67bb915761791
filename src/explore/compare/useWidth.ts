/** How wide an element is, and how large its text, for drawing that fits both. */
import { useLayoutEffect, useState, type RefObject } from 'react';

interface Measures {
  /** CSS px */
  readonly width: number;
  /** size of its text, CSS px */
  readonly em: number;
}

/** What stands until the element has been measured, or where nothing can be. */
const usual: Measures = { width: 800, em: 12 };

export function useWidth(element: RefObject<HTMLElement | null>): Measures {
  const [measures, setMeasures] = useState(usual);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const width = measured.clientWidth;
      const em = Number.parseFloat(getComputedStyle(measured).fontSize);
      if (width > 0)
        setMeasures((old) => (old.width === width && old.em === em ? old : { width, em }));
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return measures;
}
