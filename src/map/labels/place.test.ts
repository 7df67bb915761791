import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAt,
  labelBudget,
  placeLabels,
  sides,
  slideBudget,
  type Box,
  type LabelWish,
} from './place.ts';

const free = { left: 0, top: 0, right: 1000, bottom: 800 };
const wish = (id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  r: 10,
  width: 80,
  height: 14,
  isRequired: false,
  side: null,
  ...more,
});
const nothing = { free, boxes: [], circles: [] };
const sidesOf = (wishes: LabelWish[], obstacles = nothing as Parameters<typeof placeLabels>[1]) =>
  placeLabels(wishes, obstacles, 20).map(({ id, side }) => [id, side]);

describe('placing labels', () => {
  it('puts a label on the right of its circle where nothing is in the way', () => {
    expect(sidesOf([wish('a', 500, 400)])).toEqual([['a', 'right']]);
  });

  it('goes to the left where a circle stands on the right', () => {
    const circles = [{ id: 'b', x: 550, y: 400, r: 12 }];
    expect(sidesOf([wish('a', 500, 400)], { ...nothing, circles })).toEqual([['a', 'left']]);
  });

  it('stays out of panels', () => {
    expect(sidesOf([wish('a', 950, 400)])).toEqual([['a', 'left']]);
  });

  it('stays off the legend', () => {
    const boxes = [{ left: 520, top: 300, right: 700, bottom: 500 }];
    expect(sidesOf([wish('a', 500, 400)], { ...nothing, boxes })).toEqual([['a', 'left']]);
  });

  it('gives the first the room and leaves out whom none is left for', () => {
    const circles = sides.flatMap((_, index) => {
      const angle = (index * Math.PI) / 4;
      return [
        { id: `${index}`, x: 500 + 40 * Math.cos(angle), y: 400 + 40 * Math.sin(angle), r: 14 },
      ];
    });
    expect(sidesOf([wish('a', 500, 400)], { ...nothing, circles })).toEqual([]);
  });

  it('shows the chosen one even where it covers something', () => {
    const circles = [{ id: 'b', x: 500, y: 400, r: 200 }];
    const placed = placeLabels(
      [wish('a', 500, 400, { isRequired: true })],
      { ...nothing, circles },
      20,
    );
    expect(placed).toMatchObject([{ id: 'a', isClear: false }]);
  });

  it('shows the chosen one a little off rather than over something', () => {
    // A speck in each place beside the circle, at the edge that is nearest to it.
    const specks = sides.map((side) => {
      const { left, top, right, bottom } = boxAt(wish('a', 500, 400), side);
      const x = Math.min(right, Math.max(left, 500));
      const y = Math.min(bottom, Math.max(top, 400));
      return { left: x - 0.5, top: y - 0.5, right: x + 0.5, bottom: y + 0.5 };
    });
    const chosen = wish('a', 500, 400, { isRequired: true });
    const [placed] = placeLabels([chosen], { ...nothing, boxes: specks }, 20);
    expect(placed?.isClear).toBe(true);
  });

  it('writes it no nearer to another circle than to its own', () => {
    const circles = [{ id: 'b', x: 500, y: 400, r: 60 }];
    const chosen = wish('a', 500, 400, { isRequired: true });
    const [placed] = placeLabels([chosen], { ...nothing, circles }, 20);
    expect(placed?.left).toBe(boxAt(chosen, 'right').left);
  });

  it('names no circle that lies under a label that had to be shown', () => {
    const placed = placeLabels(
      [
        wish('chosen', 500, 400, { isRequired: true }),
        wish('hidden', 550, 402, { r: 3, isRequired: false }),
      ],
      { ...nothing, boxes: [{ left: 0, top: 0, right: 1000, bottom: 389 }, { left: 0, top: 411, right: 1000, bottom: 800 }, { left: 0, top: 0, right: 489, bottom: 800 }] }, // prettier-ignore
      20,
    );
    expect(placed.map(({ id }) => id)).toEqual(['chosen']);
  });

  it('keeps larger letters farther from their circle and from each other', () => {
    const near = boxAt(wish('a', 500, 400), 'right');
    expect(boxAt(wish('a', 500, 400), 'right', 2).left - near.left).toBe(5);
    const boxes = [{ left: 600, top: 390, right: 700, bottom: 410 }];
    expect(sidesOf([wish('a', 500, 400)], { ...nothing, boxes })).toEqual([['a', 'right']]);
    expect(sidesOf([wish('a', 500, 400)], { ...nothing, boxes, type: 2 })).toEqual([['a', 'left']]);
  });

  it('serves the required before the larger', () => {
    const placed = placeLabels(
      [wish('large', 500, 400), wish('chosen', 500, 420, { isRequired: true })],
      nothing,
      1,
    );
    expect(placed.map(({ id }) => id)).toEqual(['chosen']);
  });

  it('keeps the side that it had while that is free', () => {
    expect(sidesOf([wish('a', 500, 400, { side: 'below' })])).toEqual([['a', 'below']]);
  });

  it('places at most as many as asked for', () => {
    const wishes = Array.from({ length: 30 }, (_, index) => wish(`${index}`, 100, 20 + index * 25));
    expect(placeLabels(wishes, nothing, 12)).toHaveLength(12);
  });

  it('never lets two labels meet, nor one cover a circle', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 1000 }),
      y: fc.integer({ min: 0, max: 800 }),
    });
    const meet = (a: Box, b: Box) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const wishes = spots.map(({ x, y }, index) => wish(`${index}`, x, y));
        const boxes = placeLabels(wishes, { ...nothing, circles: wishes }, 40).map(
          ({ id, side }) => ({
            id,
            box: boxAt(wishes[Number(id)] ?? wish('', 0, 0), side),
          }),
        );
        for (const { id, box } of boxes) {
          expect(boxes.some((other) => other.id !== id && meet(other.box, box))).toBe(false);
          const covered = wishes.some(
            ({ id: owner, x, y }) =>
              owner !== id && x > box.left && x < box.right && y > box.top && y < box.bottom,
          );
          expect(covered).toBe(false);
        }
      }),
    );
  });

  it('carries about 17 labels on the free area of a 1440 px window', () => {
    expect(labelBudget({ left: 324, top: 96, right: 1032, bottom: 768 })).toBe(16);
  });

  it('carries few on a slide, and as many on every screen of one shape', () => {
    const screen = (unit: number) => ({ left: 0, top: 160 * unit, right: 1920 * unit, bottom: 880 * unit }); // prettier-ignore
    expect(slideBudget(screen(1), 24 / 13.5)).toBe(7);
    expect(slideBudget(screen(2), 48 / 13.5)).toBe(7);
  });

  it('carries two on the smallest slide', () => {
    expect(slideBudget({ left: 0, top: 0, right: 300, bottom: 200 }, 1.2)).toBe(2);
  });
});
