/** Tells the store how much of the map its panels cover, so that nothing chosen hides under one. */
import { useEffect, type RefObject } from 'react';
import { useStore, type Insets } from '../../state/store.ts';

type Place = RefObject<HTMLElement | null>;

/** What lies over the map: panels at its edges, or a bar and a sheet. */
export type Covers =
  | { readonly left: Place; readonly right: Place; readonly top: Place; readonly bottom: Place }
  | { readonly bar: Place; readonly top: Place; readonly sheet: Place };

/** Breathing room between a panel and what the map shows, CSS pixels. */
const margin = 12;
/** However far a sheet is drawn out, the map goes on showing something above it. */
const mostCovered = 0.7;
/** The row of the map's own buttons, scale and credits above a sheet, CSS pixels. */
const furniture = 64;

function measure(covers: Covers, isMapInSight: boolean): Insets {
  const { innerWidth, innerHeight } = window;
  const boxOf = ({ current }: Place) => current?.getBoundingClientRect();
  if ('bar' in covers) {
    const sheet = boxOf(covers.sheet);
    const top = Math.max(boxOf(covers.bar)?.bottom ?? 0, boxOf(covers.top)?.bottom ?? 0) + margin;
    if (!sheet) return { top, right: margin, bottom: margin, left: margin };
    const isBeside = sheet.width < innerWidth - 1;
    // A sheet on its way tells where it is going: the map moves once, not with each frame.
    const height = Number.parseFloat(covers.sheet.current?.style.blockSize ?? '') || sheet.height;
    const covered = isBeside ? 0 : Math.min(height, innerHeight * mostCovered);
    return {
      top,
      right: margin,
      bottom: covered + margin + (isMapInSight ? furniture : 0),
      left: (isBeside ? sheet.right : 0) + margin,
    };
  }
  return {
    top: (boxOf(covers.top)?.bottom ?? 0) + margin,
    right: (covers.right.current ? innerWidth - (boxOf(covers.right)?.left ?? 0) : 0) + margin,
    bottom: innerHeight - (boxOf(covers.bottom)?.top ?? innerHeight) + margin,
    left: (boxOf(covers.left)?.right ?? 0) + margin,
  };
}

/**
 * Measures after each render of its component, which is when a panel comes or goes.
 * @param covers null while somebody else measures
 */
export function useInsets(covers: Covers | null): void {
  const isMapInSight = useStore((state) => state.show === 'map');
  useEffect(() => {
    if (!covers) return undefined;
    const update = () => useStore.getState().setInsets(measure(covers, isMapInSight));
    update();
    const observer = new ResizeObserver(update);
    for (const { current } of Object.values<Place>(covers)) if (current) observer.observe(current);
    window.addEventListener('resize', update);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', update);
    };
  });
}
