/**
 * A run of lines that is drawn only near the part in sight, so that a table of ten thousand plants
 * opens as fast as one of a hundred. What is not drawn keeps its height.
 */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

/** How far beyond the part in sight lines are drawn, CSS pixels. */
const margin = '800px 0px';

/** A line's height before any of its run has been drawn, CSS pixels. */
const usualHeight = 46;

interface Props {
  readonly lines: number;
  /** drawn wherever it is: a short table, or the line that the focus goes to */
  readonly isForced: boolean;
  /** how many cells a line has */
  readonly columns: number;
  readonly scroller: RefObject<HTMLElement | null>;
  children(): ReactNode;
}

export function Chunk({ lines, isForced, columns, scroller, children }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [{ isNear, height }, setPlace] = useState({ isNear: false, height: lines * usualHeight });
  const isDrawn = isForced || isNear;

  useEffect(() => {
    const element = body.current;
    if (!element || isForced) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        // The height that it had while it was drawn is the one that it keeps.
        if (entry)
          setPlace({ isNear: entry.isIntersecting, height: entry.boundingClientRect.height });
      },
      { root: scroller.current, rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isForced, scroller]);

  return (
    <tbody ref={body}>
      {isDrawn ? (
        children()
      ) : (
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ blockSize: height, padding: 0 }}>
            {'\u00a0'}
          </td>
        </tr>
      )}
    </tbody>
  );
}
