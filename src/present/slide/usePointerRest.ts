/** Whether the pointer has moved of late: then the controls show, else they and the pointer hide. */
import { useEffect, useState } from 'react';

/** After so long without movement the pointer hides, ms. */
export const restAfter = 2000;
/** A tap has no pointer that goes on moving: what it called stays longer, ms. */
export const restAfterTap = 5000;

/** The part of the screen, from the top, below which the controls are near. */
const low = 0.8;

export interface PointerRest {
  readonly rests: boolean;
  /** the pointer is, or was last, where the controls stand */
  readonly isLow: boolean;
}

/** @param held the pointer stays in sight, as while it is over a control */
export function usePointerRest(held: boolean): PointerRest {
  const [resting, setResting] = useState(true);
  const [isLow, setIsLow] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: { readonly x: number; readonly y: number } | null = null;

    const wake = (ms: number) => {
      setResting(false);
      clearTimeout(timer);
      timer = setTimeout(() => setResting(true), ms);
    };
    const place = (y: number) => setIsLow(y > window.innerHeight * low);
    const onMove = ({ pointerType, screenX, screenY, clientY }: PointerEvent) => {
      // Browsers report a move as well where the page moves under a pointer that lies still.
      const isStill = last?.x === screenX && last.y === screenY;
      last = { x: screenX, y: screenY };
      if (pointerType !== 'mouse' || isStill) return;
      place(clientY);
      wake(restAfter);
    };
    let down: { readonly x: number; readonly y: number } | null = null;
    const onDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
      down = { x: clientX, y: clientY };
      place(clientY);
      if (pointerType === 'mouse') wake(restAfter);
    };
    const onUp = ({ pointerType, clientX, clientY }: PointerEvent) => {
      const isTap = down && Math.hypot(clientX - down.x, clientY - down.y) < 10;
      if (pointerType !== 'mouse' && isTap) wake(restAfterTap);
    };
    const early = { capture: true };
    window.addEventListener('pointermove', onMove, early);
    window.addEventListener('pointerdown', onDown, early);
    window.addEventListener('pointerup', onUp, early);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove, early);
      window.removeEventListener('pointerdown', onDown, early);
      window.removeEventListener('pointerup', onUp, early);
    };
  }, []);

  const rests = resting && !held;
  useEffect(() => {
    if (!rests) return undefined;
    // On the whole page: the map under the slide has a pointer of its own.
    const { dataset } = document.documentElement;
    dataset['pointer'] = 'rests';
    return () => {
      delete dataset['pointer'];
    };
  }, [rests]);
  return { rests, isLow };
}
