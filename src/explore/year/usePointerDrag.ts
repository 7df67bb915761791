/** A drag along an element, by mouse, pen or finger; a finger that scrolls the page drags nothing. */
import { useRef, type MouseEvent, type PointerEvent } from 'react';

export interface At {
  /** fraction of the element's width; outside it below 0 or above 1 */
  readonly x: number;
  /** width of the element, CSS px */
  readonly width: number;
  /** by a finger, which points less exactly */
  readonly touch: boolean;
}

interface Drag {
  start(at: At): void;
  move(at: At): void;
  /** @param moved false for a mere press */
  end(at: At, moved: boolean): void;
  /** a mouse or pen points without pressing; null when it leaves */
  hover(at: At | null): void;
}

/** A press that stays within so many CSS px is no drag. */
const slop = 4;

interface Pressed {
  readonly at: At;
  readonly clientX: number;
  started: boolean;
  moved: boolean;
}

function atOf({ currentTarget, clientX, pointerType }: PointerEvent): At {
  const { left, width } = currentTarget.getBoundingClientRect();
  return { x: (clientX - left) / Math.max(1, width), width, touch: pointerType === 'touch' };
}

/**
 * Handlers for the element, which needs `touch-action: pan-y`. A press leaves the focus where it is
 * or where `start` puts it.
 */
export function usePointerDrag(drag: Drag) {
  const pressed = useRef<Pressed | null>(null);
  const start = (press: Pressed) => {
    if (!press.started) drag.start(press.at);
    press.started = true;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !event.isPrimary) return;
      const press = { at: atOf(event), clientX: event.clientX, started: false, moved: false };
      pressed.current = press;
      event.currentTarget.setPointerCapture(event.pointerId);
      // Until a finger moves along, it may be about to scroll.
      if (!press.at.touch) start(press);
    },
    onPointerMove(event: PointerEvent) {
      const press = pressed.current;
      if (!press) {
        if (event.pointerType !== 'touch') drag.hover(atOf(event));
        return;
      }
      press.moved ||= Math.abs(event.clientX - press.clientX) >= slop;
      if (!press.moved) return;
      start(press);
      drag.move(atOf(event));
    },
    onPointerUp(event: PointerEvent) {
      const press = pressed.current;
      pressed.current = null;
      if (!press) return;
      start(press);
      drag.end(atOf(event), press.moved);
    },
    onPointerCancel(event: PointerEvent) {
      const press = pressed.current;
      pressed.current = null;
      if (press?.started) drag.end(atOf(event), true);
    },
    onMouseDown(event: MouseEvent) {
      event.preventDefault();
    },
    onPointerLeave() {
      if (!pressed.current) drag.hover(null);
    },
  };
}
