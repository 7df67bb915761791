/** A line of ink: its outline as an SVG path, and what an eraser touches. Pure; lengths in units. */
import { getStroke } from 'perfect-freehand';

/** Pressure from 0 to 1; 0.5 for what tells none. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

export interface Stroke {
  readonly points: readonly InkPoint[];
  /** drawn by something that tells its pressure; else the speed makes the line thick and thin */
  readonly isPressed: boolean;
}

/** Width of the line at even pressure: well seen from the last row. */
const width = 9;
const shape = {
  size: width,
  thinning: 0.5,
  smoothing: 0.6,
  streamline: 0.4,
} as const;
const taper = { start: 10, end: 24 } as const;

const round = (value: number) => Math.round(value * 10) / 10;

/** @param isDone the pen is up: the line gets its end */
export function strokePath({ points, isPressed }: Stroke, isDone: boolean): string {
  const isDot = points.length < 3;
  const outline = getStroke(
    points.map(([x, y, pressure]) => [x, y, pressure]),
    {
      ...shape,
      simulatePressure: !isPressed,
      last: isDone,
      start: { taper: isDot ? 0 : taper.start },
      end: { taper: isDot || !isDone ? 0 : taper.end },
    },
  );
  const [first] = outline;
  if (!first) return '';
  // Rounded through the middle of each side, so that no corner is seen.
  const middles = outline.map(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = outline[(at + 1) % outline.length] ?? first;
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0] ?? 0)} ${round(first[1] ?? 0)}Q${middles.join(' ')}Z`;
}

/** Whether something round at `x`, `y` touches the line. */
export function isTouched({ points }: Stroke, x: number, y: number, radius: number): boolean {
  const reach = radius + width / 2;
  return points.some(([endX, endY], at) => {
    const [startX, startY] = points[at - 1] ?? [endX, endY];
    const [dx, dy] = [endX - startX, endY - startY];
    const square = dx * dx + dy * dy;
    const along = square === 0 ? 0 : ((x - startX) * dx + (y - startY) * dy) / square;
    const part = Math.min(1, Math.max(0, along));
    return Math.hypot(x - startX - dx * part, y - startY - dy * part) <= reach;
  });
}
