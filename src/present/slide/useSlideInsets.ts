/**
 * Tells the store which part of the map the slide leaves free: below the title, left of the right
 * column, above the timeline. Caption and legend lie in corners, and do not count.
 */
import { useLayoutEffect, type RefObject } from 'react';
import { useStore, type Insets } from '../../state/store.ts';

type Place = RefObject<HTMLElement | null>;

export interface SlidePlaces {
  readonly slide: Place;
  readonly head: Place;
  /** caption, timeline and right column together, where they are stacked */
  readonly rest: Place;
  readonly column: Place;
  readonly timeline: Place;
}

/** Breathing room around what the map shows, CSS px. */
const margin = 12;

function measure({ slide, head, rest, column, timeline }: SlidePlaces): Insets | null {
  if (!slide.current) return null;
  const all = slide.current.getBoundingClientRect();
  const boxOf = ({ current }: Place) => current?.getBoundingClientRect();
  // How the slide is laid out is for its style sheet to say.
  const layout = getComputedStyle(slide.current).getPropertyValue('--slide-layout').trim();
  const top = (boxOf(head)?.bottom ?? 0) + margin;
  if (layout === 'stacked') {
    const bottom = all.bottom - (boxOf(rest)?.top ?? all.bottom) + margin;
    return { top, right: margin, bottom, left: margin };
  }
  if (layout === 'beside') {
    const left = (boxOf(rest)?.right ?? 0) + margin;
    return { top: margin, right: margin, bottom: margin * 2, left };
  }
  return {
    top,
    right: all.right - (boxOf(column)?.left ?? all.right) + margin,
    bottom: all.bottom - (boxOf(timeline)?.top ?? all.bottom - margin) + margin,
    left: margin,
  };
}

/** Measures after each render of its component, and as the parts change their size. */
export function useSlideInsets(places: SlidePlaces): void {
  // In the layout phase: the scene's camera order, given right after, finds its free part measured.
  useLayoutEffect(() => {
    const update = () => {
      const insets = measure(places);
      if (insets) useStore.getState().setInsets(insets);
    };
    update();
    const observer = new ResizeObserver(update);
    for (const { current } of Object.values<Place>({ ...places }))
      if (current) observer.observe(current);
    return () => observer.disconnect();
  });
}
