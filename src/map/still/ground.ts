/**
 * The ground of a still picture as SVG paths: land, and the lines of the embedded basemap with the
 * same kinds, widths and dashes as `basemap/ground.ts` gives them. Pure.
 */
import type { Frame } from '../mercator.ts';
import outline from './outline.generated.json';
import { unpack, type Line, type Point } from './packing.ts';

export interface Ground {
  /** closed rings, to be filled by the even-odd rule: lakes are holes */
  readonly land: string;
  readonly rivers: string;
  readonly provinces: string;
  /** settled borders */
  readonly borders: string;
  /** borders that are disputed, or mark who is in control */
  readonly unsettled: string;
  /** claims beyond what is held */
  readonly claims: string;
}

/** A line in units of the world, with the box that it lies in. */
interface Shape {
  readonly line: Line;
  readonly box: Box;
}

interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

interface Shapes {
  readonly land: readonly (readonly Shape[])[];
  readonly lines: Readonly<Record<keyof typeof outline.lines, readonly Shape[]>>;
}

let unpacked: Shapes | undefined;

function shapes(): Shapes {
  const shapeOf = (text: string): Shape => {
    const line = unpack(text);
    const xs = line.map(([x]) => x);
    const ys = line.map(([, y]) => y);
    const box = {
      west: Math.min(...xs),
      north: Math.min(...ys),
      east: Math.max(...xs),
      south: Math.max(...ys),
    };
    return { line, box };
  };
  const lines = Object.fromEntries(
    Object.entries(outline.lines).map(([kind, packed]) => [kind, packed.map(shapeOf)]),
  ) as Record<keyof typeof outline.lines, Shape[]>;
  unpacked ??= { land: outline.land.map((rings) => rings.map(shapeOf)), lines };
  return unpacked;
}

/** Beyond the picture's edge, where cuts are not seen, px. */
const bleed = 12;

/**
 * @param detail px that a line may be off, so that small pictures stay light
 */
export function groundOf(frame: Frame, detail = 0.4): Ground {
  const { land, lines } = shapes();
  const { units } = outline;
  const scale = frame.scale / units;
  const sight: Box = {
    west: (-bleed - frame.shiftX) / scale,
    north: (-bleed - frame.shiftY) / scale,
    east: (frame.width + bleed - frame.shiftX) / scale,
    south: (frame.height + bleed - frame.shiftY) / scale,
  };
  const pen = { scale, shiftX: frame.shiftX, shiftY: frame.shiftY, detail };
  const strokes = (...kinds: readonly (keyof typeof lines)[]) =>
    kinds
      .flatMap((kind) => lines[kind].filter(({ box }) => meets(box, sight)))
      .map(({ line }) => pathOf(line, pen))
      .join('');
  const rings = land.flatMap((polygon) =>
    polygon[0] && meets(polygon[0].box, sight)
      ? polygon.filter(({ box }) => meets(box, sight)).map(({ line }) => clipped(line, sight))
      : [],
  );
  return {
    land: rings.map((ring) => (ring.length > 2 ? `${pathOf(ring, pen)}z` : '')).join(''),
    rivers: strokes('river'),
    provinces: strokes('province'),
    borders: strokes('international'),
    unsettled: strokes('disputed', 'control'),
    claims: strokes('claim'),
  };
}

const meets = (a: Box, b: Box): boolean =>
  a.west < b.east && a.east > b.west && a.north < b.south && a.south > b.north;

interface Pen {
  /** px a unit */
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
  readonly detail: number;
}

function pathOf(line: Line, { scale, shiftX, shiftY, detail }: Pen): string {
  let text = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [at, [unitX, unitY]] of line.entries()) {
    const x = Math.round((unitX * scale + shiftX) * 10) / 10;
    const y = Math.round((unitY * scale + shiftY) * 10) / 10;
    const isNear = Math.abs(x - lastX) < detail && Math.abs(y - lastY) < detail;
    if (isNear && at < line.length - 1) continue;
    text += `${at === 0 ? 'M' : 'L'}${x} ${y}`;
    [lastX, lastY] = [x, y];
  }
  return text;
}

/** A ring cut to a box, side by side, after Sutherland and Hodgman. */
function clipped(ring: Line, box: Box): Line {
  const sides: readonly (readonly [axis: 0 | 1, edge: number, sign: 1 | -1])[] = [
    [0, box.west, 1],
    [0, box.east, -1],
    [1, box.north, 1],
    [1, box.south, -1],
  ];
  let points = ring;
  for (const [axis, edge, sign] of sides) {
    const next: Point[] = [];
    let before = points.at(-1);
    for (const point of points) {
      const isIn = (point[axis] - edge) * sign >= 0;
      const wasIn = before !== undefined && (before[axis] - edge) * sign >= 0;
      if (before && isIn !== wasIn) next.push(crossing(before, point, axis, edge));
      if (isIn) next.push(point);
      before = point;
    }
    points = next;
  }
  return points;
}

function crossing(a: Point, b: Point, axis: 0 | 1, edge: number): Point {
  const part = (edge - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
}
