/** A swipe over the slide with finger or pen: to the left for the next scene, to the right for the one before. */
import { useEffect } from 'react';
import { perform, usePlay } from '../play/playStore.ts';

/** Shorter is a tap or a trembling hand, CSS px. */
const least = 60;
/** Sideways by so much more than up or down, so that scrolling a text is none. */
const leaning = 2;

/** Sliders and fields have a use of their own for a finger that moves sideways. */
const isOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(':has(> [type="range"]), input, textarea') !== null;

export function useSwipe(): void {
  useEffect(() => {
    let start: { id: number; x: number; y: number } | null = null;

    const onDown = (event: PointerEvent) => {
      const { pointerType, isPrimary, pointerId, clientX, clientY, target } = event;
      const { tool, overlay } = usePlay.getState();
      // A second finger makes it a pinch; with a tool the hand draws or points.
      if (!isPrimary) start = null;
      else if (pointerType !== 'mouse' && !tool && !overlay && !isOwn(target))
        start = { id: pointerId, x: clientX, y: clientY };
    };
    const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (!start || start.id !== pointerId) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      start = null;
      if (Math.abs(dx) < least || Math.abs(dx) < Math.abs(dy) * leaning) return;
      perform({ kind: dx < 0 ? 'next' : 'back' });
    };
    const onCancel = () => {
      start = null;
    };
    // Before the map, which keeps events to itself.
    const early = { capture: true };
    window.addEventListener('pointerdown', onDown, early);
    window.addEventListener('pointerup', onUp, early);
    window.addEventListener('pointercancel', onCancel, early);
    return () => {
      window.removeEventListener('pointerdown', onDown, early);
      window.removeEventListener('pointerup', onUp, early);
      window.removeEventListener('pointercancel', onCancel, early);
    };
  }, []);
}
