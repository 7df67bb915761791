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
  /** how many times larger than in the reading room names are written; so is the room about them */
  readonly type?: number;
}

/** From the circle's edge to its label. */
const gap = 5;
/** How much farther off a label that must be shown may stand, in shares of its height. */
const stepsOff = [0.15, 0.3, 0.5, 0.75] as const;
/** Kept free between labels, and between a label and a circle. */
const air = 3;

/**
 * The label's box on a side of its circle.
 * @param off how far beyond the usual gap
 */
export function boxAt(wish: LabelWish, side: Side, type = 1, off = 0): Box {
  const { x, y, width, height } = wish;
  const r = wish.r + off;
  // On the corners the box touches the circle at 45 degrees.
  const reach = side.includes('-') ? (r + (gap - 2) * type) * Math.SQRT1_2 : r + gap * type;
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

/** From a box to the edge of a circle; negative where they meet. */
function distance(box: Box, { x, y, r }: Pick<Circle, 'x' | 'y' | 'r'>): number {
  const dx = x - Math.min(box.right, Math.max(box.left, x));
  const dy = y - Math.min(box.bottom, Math.max(box.top, y));
  return Math.hypot(dx, dy) - r;
}

const covers = (box: Box, circle: Pick<Circle, 'x' | 'y' | 'r'>, apart: number): boolean =>
  distance(box, circle) < apart;

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
    // Under a label that had to be shown there is no circle left to name.
    if (!wish.isRequired && taken.some((box) => covers(box, wish, 0))) continue;
    const options = wish.side
      ? [wish.side, ...sides.filter((side) => side !== wish.side)]
      : [...sides];
    const at = (off: number) =>
      options.map((side): Option => {
        const box = boxAt(wish, side, obstacles.type, off);
        return { side, box, cost: costOf(box, wish, obstacles, taken) };
      });
    const near = cheapest(at(0));
    if (!near || (near.cost > 0 && !wish.isRequired)) continue;
    // What must be shown is rather written a little off than over something, as long as it still
    // stands nearest to its own circle.
    const isOwn = ({ box, cost }: Option) =>
      cost === 0 &&
      obstacles.circles.every(
        (circle) => circle.id === wish.id || distance(box, circle) > distance(box, wish),
      );
    const clear = (off: number) => at(off * wish.height).find(isOwn);
    const best = near.cost === 0 ? near : (firstOf(stepsOff, clear) ?? near);
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

interface Option {
  readonly side: Side;
  readonly box: Box;
  readonly cost: number;
}

const cheapest = (options: readonly Option[]): Option | null =>
  options.reduce<Option | null>(
    (least, option) => (least && least.cost <= option.cost ? least : option),
    null,
  );

/** The first that there is of what `look` finds for each. */
function firstOf<T, R>(all: readonly T[], look: (one: T) => R | undefined): R | undefined {
  for (const one of all) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 0 where the label is in nobody's way; panels count more than circles. */
function costOf(box: Box, wish: LabelWish, obstacles: Obstacles, taken: readonly Box[]): number {
  const apart = air * (obstacles.type ?? 1);
  let cost = within(box, obstacles.free) ? 0 : 20;
  for (const other of obstacles.boxes) if (meet(box, other, apart)) cost += 10;
  for (const other of taken) if (meet(box, other, apart)) cost += 10;
  for (const circle of obstacles.circles) {
    if (circle.id !== wish.id && covers(box, circle, apart)) cost += 1;
  }
  return cost;
}

/** px² of a free area for each label, in type of the usual size. */
const areaForLabel = 30_000;

const areaOf = ({ left, top, right, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** How many labels a free area carries before it looks crowded. */
export function labelBudget(free: Box): number {
  return Math.min(60, Math.max(5, Math.round(areaOf(free) / areaForLabel)));
}

/**
 * How many labels a slide carries: few, since a room reads at a glance.
 * @param type how many times larger than in the reading room they are written
 */
export function slideBudget(free: Box, type: number): number {
  const share = areaOf(free) / (areaForLabel * type ** 2);
  return Math.min(8, Math.max(2, Math.round(share / 2)));
}
