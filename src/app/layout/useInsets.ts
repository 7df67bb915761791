/** Tells the store how much of the map its panels cover, so that nothing chosen hides under one. */
import { useEffect, type RefObject } from 'react';
import { useStore, type Insets } from '../state/store.ts';

type Edge = keyof Insets;
type Elements = Record<Edge | 'map', RefObject<HTMLElement | null>>;

/** Breathing room between a panel and what the map shows, CSS pixels. */
const margin = 12;

/** How far each element reaches into the window from its edge; none where it does not lie over it. */
function measure(elements: Elements): Insets {
  const wide = window.matchMedia('(min-width: 900px)').matches;
  const box = (edge: Edge) => elements[edge].current?.getBoundingClientRect();
  if (!wide) {
    // One column: only the plant's panel lies over the map, from below.
    const map = elements.map.current?.getBoundingClientRect();
    const panel = box('right');
    const covered = map && panel ? Math.max(0, map.bottom - panel.top) : 0;
    return { top: margin, right: margin, bottom: covered + margin, left: margin };
  }
  return {
    top: (box('top')?.bottom ?? 0) + margin,
    right: (elements.right.current ? window.innerWidth - (box('right')?.left ?? 0) : 0) + margin,
    bottom: window.innerHeight - (box('bottom')?.top ?? window.innerHeight) + margin,
    left: (box('left')?.right ?? 0) + margin,
  };
}

const same = (a: Insets, b: Insets) =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** Measures after each render of its component, which is when a panel comes or goes. */
export function useInsets(elements: Elements): void {
  useEffect(() => {
    const update = () => {
      const insets = measure(elements);
      const { insets: before, setInsets } = useStore.getState();
      if (!same(insets, before)) setInsets(insets);
    };
    update();
    const observer = new ResizeObserver(update);
    for (const { current } of Object.values(elements)) if (current) observer.observe(current);
    window.addEventListener('resize', update);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', update);
    };
  });
}
