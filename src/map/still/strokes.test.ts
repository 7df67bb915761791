import { describe, expect, it } from 'vitest';
import { crossPath, dashOf, hatchPath } from './strokes.ts';

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

describe('the signs inside circles', () => {
  it.each([4.5, 7, 12, 33])(
    'dash a ring of %f px so that a whole number of dashes goes round',
    (ring) => {
      const [dash = 0, gap = 0] = dashOf(ring, 1).split(' ').map(Number);
      const periods = (2 * Math.PI * (ring - 0.7)) / (dash + gap);
      expect(periods).toBeGreaterThanOrEqual(5.9);
      expect(Math.abs(periods - Math.round(periods))).toBeLessThan(0.05);
    },
  );

  it('hatch a circle from edge to edge and not beyond', () => {
    const ends = numbers(hatchPath(20, 4.2));
    expect(ends.length).toBeGreaterThan(4 * 8);
    for (let at = 0; at < ends.length; at += 2) {
      expect(Math.hypot(ends[at] ?? 0, ends[at + 1] ?? 0)).toBeCloseTo(20, 1);
    }
  });

  it('set the cross in the middle, or aside where that is taken', () => {
    expect(numbers(crossPath(3, 0))).toEqual([-3, -3, 3, 3, 3, -3, -3, 3]);
    expect(numbers(crossPath(2, 5))).toEqual([3, -7, 7, -3, 7, -7, 3, -3]);
  });
});
