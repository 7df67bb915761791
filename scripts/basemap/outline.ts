/** Lines cut from tiles, made whole again and simplified. Pure; lengths in the caller's units. */
import type { Line, Point } from '../../src/map/still/packing.ts';

export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The parts of a line that lie within a box, cut at its edges. */
export function withinBox(line: Line, box: Box): Line[] {
  const parts: Point[][] = [];
  let open: Point[] | null = null;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1], line[at]];
    const cut = from && to ? cutSegment(from, to, box) : null;
    if (!cut) {
      open = null;
      continue;
    }
    const last = open?.at(-1);
    if (open && last && last[0] === cut[0][0] && last[1] === cut[0][1]) open.push(cut[1]);
    else {
      open = [cut[0], cut[1]];
      parts.push(open);
    }
  }
  return parts;
}

/** Liang and Barsky's clipping; null where the segment misses the box. */
function cutSegment([x, y]: Point, [endX, endY]: Point, box: Box): [Point, Point] | null {
  const [dx, dy] = [endX - x, endY - y];
  let [enters, leaves] = [0, 1];
  for (const [along, room] of [
    [-dx, x - box.west],
    [dx, box.east - x],
    [-dy, y - box.north],
    [dy, box.south - y],
  ] as const) {
    if (along === 0) {
      if (room < 0) return null;
      continue;
    }
    const part = room / along;
    if (along < 0) enters = Math.max(enters, part);
    else leaves = Math.min(leaves, part);
  }
  if (enters >= leaves) return null;
  const at = (part: number): Point => [Math.round(x + dx * part), Math.round(y + dy * part)];
  return [at(enters), at(leaves)];
}

/** Joins lines whose ends lie within `reach` of each other, where no third one meets them. */
export function joinLines(lines: readonly Line[], reach: number): Line[] {
  const left = lines.filter((line) => line.length > 1);
  const isNear = (a: Point | undefined, b: Point | undefined) =>
    a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) <= reach;
  const ends = left.flatMap((line) => [line[0], line.at(-1)]);
  const meeting = (point: Point | undefined) => ends.filter((end) => isNear(point, end)).length;
  /** Takes the one line out of `left` that goes on from the end of `line`, turned the right way. */
  const takeNext = (line: Line): Line | null => {
    const end = line.at(-1);
    if (isNear(end, line[0]) || meeting(end) !== 2) return null;
    const next = left.find((other) => isNear(end, other[0]) || isNear(end, other.at(-1)));
    if (!next) return null;
    left.splice(left.indexOf(next), 1);
    return isNear(end, next[0]) ? next : next.toReversed();
  };
  const whole: Line[] = [];
  for (let first = left.shift(); first; first = left.shift()) {
    let line = [...first];
    // Onwards from its end, then from its beginning.
    for (const _ of ['end', 'beginning']) {
      for (let next = takeNext(line); next; next = takeNext(line)) line.push(...next.slice(1));
      line = line.toReversed();
    }
    whole.push(line);
  }
  return whole;
}

/**
 * Douglas and Peucker: leaves out points that lie nearer to the line without them than is tolerated
 * where they are. A closed line stays closed.
 */
export function simplified(line: Line, toleranceAt: (point: Point) => number): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let [farthest, most] = [0, 0];
  for (let at = 1; at < line.length - 1; at += 1) {
    const point = line[at];
    const off = point ? distanceTo(point, first, last) / toleranceAt(point) : 0;
    if (off > most) [farthest, most] = [at, off];
  }
  if (most < 1) return [first, last];
  const before = simplified(line.slice(0, farthest + 1), toleranceAt);
  const after = simplified(line.slice(farthest), toleranceAt);
  return [...before, ...after.slice(1)];
}

function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - dx * part, y - fromY - dy * part);
}
