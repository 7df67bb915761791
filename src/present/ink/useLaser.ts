/** A dot that follows mouse, pen or finger with a short trail, drawn straight into the slide's SVG. */
import { useEffect, type RefObject } from 'react';
import { toInk } from './frame.ts';

export interface LaserShapes {
  readonly dot: RefObject<SVGCircleElement | null>;
  readonly trail: RefObject<SVGPathElement | null>;
}

interface Spot {
  readonly x: number;
  readonly y: number;
  /** when it was there, ms */
  readonly time: number;
}

/** So long the trail is seen, ms. */
const fading = 320;
/** Half its width at the dot, in units. */
const halfWidth = 9;

export function useLaser(
  target: RefObject<HTMLElement | null>,
  isOn: boolean,
  { dot, trail }: LaserShapes,
): void {
  useEffect(() => {
    const element = target.current;
    if (!isOn || !element) return undefined;
    const stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
    let spots: Spot[] = [];
    let frame = 0;

    const draw = () => {
      frame = 0;
      const now = performance.now();
      spots = spots.filter(({ time }) => now - time < fading);
      trail.current?.setAttribute('d', trailPath(spots, now));
      if (spots.length > 0) frame = requestAnimationFrame(draw);
    };
    const point = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      const at = toInk({ x: event.clientX, y: event.clientY }, box);
      dot.current?.setAttribute('cx', `${at.x}`);
      dot.current?.setAttribute('cy', `${at.y}`);
      dot.current?.setAttribute('visibility', 'visible');
      if (stillness.matches) return;
      spots.push({ ...at, time: performance.now() });
      frame ||= requestAnimationFrame(draw);
    };
    const hide = () => dot.current?.setAttribute('visibility', 'hidden');
    const onMove = (event: PointerEvent) => {
      if (event.isPrimary) point(event);
    };
    const onDown = (event: PointerEvent) => {
      event.preventDefault();
      if (event.isPrimary && event.pointerType === 'touch') spots = [];
      onMove(event);
    };
    // A finger that is lifted points nowhere; a mouse button that is, does.
    const onUp = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') hide();
    };

    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', hide);
    element.addEventListener('pointerleave', hide);
    return () => {
      cancelAnimationFrame(frame);
      hide();
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', hide);
      element.removeEventListener('pointerleave', hide);
    };
  }, [target, isOn, dot, trail]);
}

/** A band along the spots, the thinner the older they are. */
function trailPath(spots: readonly Spot[], now: number): string {
  if (spots.length < 2) return '';
  const sides = spots.map(({ x, y, time }, at) => {
    const before = spots[Math.max(0, at - 1)] ?? { x, y };
    const after = spots[Math.min(spots.length - 1, at + 1)] ?? { x, y };
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = halfWidth * Math.max(0, 1 - (now - time) / fading);
    const across = {
      x: (-(after.y - before.y) / length) * half,
      y: ((after.x - before.x) / length) * half,
    };
    return {
      left: `${(x + across.x).toFixed(1)} ${(y + across.y).toFixed(1)}`,
      right: `${(x - across.x).toFixed(1)} ${(y - across.y).toFixed(1)}`,
    };
  });
  const there = sides.map(({ left }) => left);
  const back = sides.map(({ right }) => right).toReversed();
  return `M${[...there, ...back].join('L')}Z`;
}
