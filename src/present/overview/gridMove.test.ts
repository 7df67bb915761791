import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, gridMove } from './gridMove.ts';

describe('moving through the grid', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 2, 3],
    ['ArrowRight', 7, 7],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 1, 4],
    ['ArrowDown', 5, 7],
    ['ArrowDown', 6, 6],
    ['ArrowUp', 4, 1],
    ['ArrowUp', 1, 1],
    ['Home', 5, 0],
    ['End', 1, 7],
    ['a', 1, null],
  ] as const)('leads by %s from %i of 8 in rows of 3 to %s', (key, from, to) => {
    expect(gridMove(key, from, 8, 3)).toBe(to);
  });

  it('never leaves the grid', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
    const count = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(fc.array(keys), count, fc.integer({ min: 1, max: 12 }), (moves, all, columns) => {
        let at = 0;
        for (const key of moves) at = gridMove(key, at, all, columns) ?? -1;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(all);
      }),
    );
  });

  it('counts the columns by what stands at one height', () => {
    expect(columnsOf([0, 0, 0, 90, 90])).toBe(3);
    expect(columnsOf([0, 0])).toBe(2);
    expect(columnsOf([])).toBe(1);
  });
});
