import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partCircles, type Circle } from './part.ts';

const circles = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      y: fc.integer({ min: 0, max: 300 }),
      r: fc.integer({ min: 4, max: 33 }),
    }),
    { maxLength: 25 },
  )
  .map((list) => list.map<Circle>((circle, index) => ({ id: `c${index}`, ...circle })));

const parted = (list: readonly Circle[]) => {
  const moves = partCircles(list);
  return list.map((circle) => {
    const { dx, dy } = moves.get(circle.id) ?? { dx: NaN, dy: NaN };
    return { ...circle, x: circle.x + dx, y: circle.y + dy };
  });
};

describe('parting circles', () => {
  it('leaves no two circles overlapping', () => {
    fc.assert(
      fc.property(circles, (list) => {
        const placed = parted(list);
        const covering = placed.flatMap((a) =>
          placed.filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
        );
        expect(covering).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('parts a crowd that the forces alone leave overlapping', () => {
    const crowd = Array.from({ length: 150 }, (_, index) => ({
      id: `${index}`,
      x: (index * 7) % 13,
      y: (index * 5) % 11,
      r: 5 + ((index * 11) % 29),
    }));
    const placed = parted(crowd);
    const covering = placed.flatMap((a) =>
      placed.filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(covering).toEqual([]);
  });

  it('leaves circles in place where none overlap', () => {
    const list = [0, 1, 2, 3].map((index) => ({ id: `${index}`, x: index * 40, y: 0, r: 18 }));
    for (const { dx, dy } of partCircles(list).values()) expect([dx, dy]).toEqual([0, 0]);
  });

  it('parts two circles on the same spot', () => {
    const [a, b] = parted([
      { id: 'a', x: 5, y: 5, r: 10 },
      { id: 'b', x: 5, y: 5, r: 10 },
    ]);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(20);
  });

  it('gives the same moves for the same circles in any order', () => {
    fc.assert(
      fc.property(circles, (list) => {
        const reversed = partCircles(list.toReversed());
        for (const [id, move] of partCircles(list)) expect(reversed.get(id)).toEqual(move);
      }),
      { numRuns: 20 },
    );
  });

  it('stays near the layout that it starts from', () => {
    const pair = [
      { id: 'a', x: 0, y: 0, r: 10 },
      { id: 'b', x: 4, y: 0, r: 10 },
    ];
    const near = new Map([
      ['a', { dx: 12, dy: 0 }],
      ['b', { dx: -12, dy: 0 }],
    ]);
    const moves = partCircles(pair, near);
    expect(moves.get('a')?.dx).toBeGreaterThan(0);
    expect(partCircles(pair).get('a')?.dx).toBeLessThan(0);
  });

  it('moves the small more than the large', () => {
    const moves = partCircles([
      { id: 'large', x: 0, y: 0, r: 33 },
      { id: 'small', x: 20, y: 0, r: 6 },
    ]);
    const length = (id: string) => Math.hypot(moves.get(id)?.dx ?? 0, moves.get(id)?.dy ?? 0);
    expect(length('small')).toBeGreaterThan(length('large'));
  });
});
