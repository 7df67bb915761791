import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partIslands, type PackedCircles } from './islands.ts';

type Spot = readonly [x: number, y: number, r: number];
const packed = (spots: readonly Spot[]): PackedCircles => ({
  xs: Float64Array.from(spots, ([x]) => x),
  ys: Float64Array.from(spots, ([, y]) => y),
  rs: Float32Array.from(spots, ([, , r]) => r),
});
const parted = (spots: readonly Spot[]) => {
  const moves = partIslands(packed(spots));
  return spots.map<Spot>(([x, y, r], index) => [
    x + (moves[index * 2] ?? NaN),
    y + (moves[index * 2 + 1] ?? NaN),
    r,
  ]);
};
const covering = (spots: readonly Spot[]) =>
  spots.flatMap(([x, y, r], index) =>
    spots
      .slice(index + 1)
      .filter(([ox, oy, or]) => r > 0 && or > 0 && Math.hypot(x - ox, y - oy) < r + or)
      .map(([ox, oy]) => `${x},${y} and ${ox},${oy}`),
  );

const spots = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 0, max: 900 }),
    fc.integer({ min: 4, max: 40 }),
  ),
  { maxLength: 70 },
);

describe('parting in crowds', () => {
  it('leaves no two circles overlapping', () => {
    fc.assert(
      fc.property(spots, (list) => {
        expect(covering(parted(list))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('moves nothing that touches nothing, however crowded the rest', () => {
    const moves = partIslands(packed([[0, 0, 20], [10, 0, 20], [500, 500, 20]])); // prettier-ignore
    expect(moves.slice(4)).toEqual(new Float32Array(2));
    expect(moves[0]).not.toBe(0);
  });

  it('parts a crowd from the one that it is pushed against', () => {
    const crowd = (x: number): Spot[] =>
      Array.from({ length: 20 }, (_, index) => [x + (index % 3), index % 2, 12]);
    expect(covering(parted([...crowd(0), ...crowd(90)]))).toEqual([]);
  });

  it('lets what has no radius float', () => {
    expect([...partIslands(packed([[0, 0, 0], [1, 0, 20]]))]).toEqual([0, 0, 0, 0]); // prettier-ignore
  });

  it('leaves a crowd that has no room to part in its place', () => {
    const list = Array.from({ length: 600 }, (): Spot => [5, 5, 20]);
    expect(partIslands(packed(list)).every((move) => move === 0)).toBe(true);
  });
});
