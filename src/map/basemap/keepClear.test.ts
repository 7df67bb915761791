import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearPoints, squaresOf } from './keepClear.ts';

const side = fc.double({ min: 0.5, max: 500, noNaN: true });

describe('squaresOf', () => {
  it('makes one square of a circle’s box', () => {
    expect(squaresOf({ left: 10, top: 20, right: 30, bottom: 40 })).toEqual([
      { x: 20, y: 30, half: 10 },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(squaresOf({ left: 10, top: 20, right: 10, bottom: 40 })).toEqual([]);
  });

  it('covers a box from edge to edge without a gap, and nothing beside it', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const squares = squaresOf({ left: 0, top: 0, right: width, bottom: height });
        const spans = squares.map(({ x, y, half }) => {
          const middle = width >= height ? x : y;
          return [middle - half, middle + half] as const;
        });
        expect(spans[0]?.[0]).toBeCloseTo(0, 6);
        expect(spans.at(-1)?.[1]).toBeCloseTo(Math.max(width, height), 6);
        spans.slice(1).forEach(([from], index) => {
          expect(from).toBeLessThanOrEqual((spans[index]?.[1] ?? 0) + 1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('clearPoints', () => {
  it('places the squares on the earth, sized for the image', () => {
    const points = clearPoints([{ x: 3, y: 4, half: 16 }], (x, y) => [x * 10, y * 10]);
    expect(points.features).toEqual([
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [30, 40] },
        properties: { size: 1 },
      },
    ]);
  });
});
