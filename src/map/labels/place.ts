/** Where labels go: greedy, in the order given. Pure; all lengths in px. */
import type { ScreenPoint } from '../mercator.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In order of preference. */
export const sides = [
  'right',
  'left',
  'above',
  'below',
  'right-above',
  'right-below',
  'left-above',
  'left-below',
] as const;
export type Side = (typeof sides)[number];

/** A plant that would like a label. */
export interface LabelWish extends ScreenPoint {
  readonly id: string;
  /** radius of its circle */
  readonly r: number;
  readonly width: number;
  readonly height: number;
  /** the chosen and the hovered: shown even where it must cover something */
  readonly isRequired: boolean;
  /** side that it had before; kept while free, so that labels do not jump */
  readonly side: Side | null;
}

export interface Circle extends ScreenPoint {
  readonly id: string;
  readonly r: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  /** top left corner */
  readonly left: number;
  readonly top: number;
  /** nothing lies under it */
  readonly isClear: boolean;
}

export interface Obstacles {
  /** what labels stay inside of */
  readonly free: Box;
  /** headline, legend and the like */
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
}

/** From the circle's edge to its label. */
const gap = 5;
/** Kept free between labels, and between a label and a circle. */
const air = 3;

/** The label's box on a side of its circle. */
export function boxAt({ x, y, r, width, height }: LabelWish, side: Side): Box {
  // On the corners the box touches the circle at 45 degrees.
  const reach = side.includes('-') ? (r + gap - 2) * Math.SQRT1_2 : r + gap;
  const left = side.startsWith('right')
    ? x + reach
    : side.startsWith('left')
      ? x - reach - width
      : x - width / 2;
  const top = side.endsWith('above')
    ? y - reach - height
    : side.endsWith('below')
      ? y + reach
      : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

const meet = (a: Box, b: Box, apart: number) =>
  a.left < b.right + apart &&
  b.left < a.right + apart &&
  a.top < b.bottom + apart &&
  b.top < a.bottom + apart;

const within = (inner: Box, outer: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

function covers(box: Box, { x, y, r }: Circle): boolean {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return Math.hypot(dx, dy) < r + air;
}

/**
 * Places labels: required ones first, then in the order given, at most `most` of these. A label
 * that fits on no side is left out; a required one then takes the side that covers least.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  most: number,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [];
  const ordered = [
    ...wishes.filter(({ isRequired }) => isRequired),
    ...wishes.filter(({ isRequired }) => !isRequired),
  ];
  for (const wish of ordered) {
    if (!wish.isRequired && placed.length >= most) break;
    const options = wish.side
      ? [wish.side, ...sides.filter((side) => side !== wish.side)]
      : [...sides];
    const scored = options.map((side) => {
      const box = boxAt(wish, side);
      return { side, box, cost: costOf(box, wish, obstacles, taken) };
    });
    const best = scored.reduce((least, option) => (option.cost < least.cost ? option : least));
    if (best.cost > 0 && !wish.isRequired) continue;
    taken.push(best.box);
    placed.push({
      id: wish.id,
      side: best.side,
      left: best.box.left,
      top: best.box.top,
      isClear: best.cost === 0,
    });
  }
  return placed;
}

/** 0 where the label is in nobody's way; panels count more than circles. */
function costOf(box: Box, wish: LabelWish, obstacles: Obstacles, taken: readonly Box[]): number {
  let cost = within(box, obstacles.free) ? 0 : 20;
  for (const other of obstacles.boxes) if (meet(box, other, air)) cost += 10;
  for (const other of taken) if (meet(box, other, air)) cost += 10;
  for (const circle of obstacles.circles) {
    if (circle.id !== wish.id && covers(box, circle)) cost += 1;
  }
  return cost;
}

/** How many labels a free area carries before it looks crowded. */
export function labelBudget({ left, top, right, bottom }: Box): number {
  const area = Math.max(0, right - left) * Math.max(0, bottom - top);
  return Math.min(60, Math.max(5, Math.round(area / 30_000)));
}
