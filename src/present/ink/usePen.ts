/** Draws and erases with mouse, pen and finger on an element that lies over the slide. */
import { useEffect, type RefObject } from 'react';
import { toInk } from './frame.ts';
import { addStroke, eraseInk, mostPoints, useInk } from './inkStore.ts';
import type { InkPoint, Stroke } from './stroke.ts';

/** A hand that rests on the screen is not drawing: touches count again so long after the pen, ms. */
const palmTime = 500;
/** The other end of a pen. */
const eraserButton = 5;
const eraserRadius = 14;
/** Points nearer than this, in units, tell nothing. */
const leastStep = 0.4;

interface Gesture {
  readonly pointer: number;
  readonly kind: 'draws' | 'erases';
  /** the scene that it began on */
  readonly at: string;
  readonly stroke: { points: InkPoint[]; isPressed: boolean };
}

/**
 * @param onStroke gets the line as it grows, at most once a frame, and null once it is done
 */
export function usePen(
  target: RefObject<HTMLElement | null>,
  isOn: boolean,
  onStroke: (stroke: Stroke | null) => void,
): void {
  useEffect(() => {
    const element = target.current;
    if (!isOn || !element) return undefined;
    let gesture: Gesture | null = null;
    let penSeen = -Infinity;
    let frame = 0;

    const show = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        if (gesture?.kind === 'draws') onStroke(gesture.stroke);
      });
    };
    const isPalm = ({ pointerType, timeStamp }: PointerEvent) =>
      pointerType === 'touch' && timeStamp - penSeen < palmTime;

    const take = (event: PointerEvent, { kind, stroke }: Gesture) => {
      const box = element.getBoundingClientRect();
      const { x, y } = toInk({ x: event.clientX, y: event.clientY }, box);
      if (kind === 'erases') {
        eraseInk(x, y, eraserRadius);
        return;
      }
      const last = stroke.points.at(-1);
      if (stroke.points.length >= mostPoints) return;
      if (last && Math.hypot(x - last[0], y - last[1]) < leastStep) return;
      stroke.points.push([x, y, stroke.isPressed ? event.pressure : 0.5]);
    };

    const onDown = (event: PointerEvent) => {
      const isPen = event.pointerType === 'pen';
      if (isPen) penSeen = event.timeStamp;
      const { at } = useInk.getState();
      // A pen takes over from a hand that came down first.
      if (gesture && isPen) gesture = null;
      if (gesture || at === null || isPalm(event)) return;
      const isEraser = event.button === eraserButton;
      if (event.button !== 0 && !isEraser) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      gesture = {
        pointer: event.pointerId,
        kind: isEraser ? 'erases' : 'draws',
        at,
        stroke: { points: [], isPressed: isPen && event.pressure > 0 },
      };
      take(event, gesture);
      show();
    };
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'pen') penSeen = event.timeStamp;
      if (gesture?.pointer !== event.pointerId) return;
      const parts = event.getCoalescedEvents?.() ?? [];
      for (const part of parts.length > 0 ? parts : [event]) take(part, gesture);
      show();
    };
    const finish = () => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (gesture?.kind === 'draws') addStroke(gesture.at, gesture.stroke);
      gesture = null;
      onStroke(null);
    };
    const onEnd = (event: PointerEvent) => {
      if (gesture?.pointer === event.pointerId) finish();
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onEnd);
    element.addEventListener('pointercancel', onEnd);
    return () => {
      finish();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onEnd);
      element.removeEventListener('pointercancel', onEnd);
    };
  }, [target, isOn, onStroke]);
}
