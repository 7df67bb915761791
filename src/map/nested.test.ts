import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedCircles } from './nested.ts';
import { plantScale } from './scale.ts';

const scaleAt = (width: number) => plantScale(1_100_000, width);

describe('the legend’s circles', () => {
  it('stand on one baseline', () => {
    const { circles } = nestedCircles(1_100_000, scaleAt(1440), 17);
    const feet = circles.map(({ cy, r }) => cy + r);
    for (const foot of feet) expect(foot).toBeCloseTo(feet[0] ?? Number.NaN, 9);
  });

  it('have their values in rows of their own, within the drawing, in any type', () => {
    const type = fc.integer({ min: 12, max: 120 });
    fc.assert(
      fc.property(type, fc.integer({ min: 320, max: 4000 }), (rowHeight, width) => {
        const { circles, height } = nestedCircles(1_100_000, scaleAt(width), rowHeight);
        const rows = circles.map(({ row }) => row);
        for (const [index, row] of rows.entries()) {
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row + 0.5 * rowHeight).toBeLessThanOrEqual(height);
          const above = rows[index - 1];
          if (above !== undefined) expect(row - above).toBeGreaterThanOrEqual(0.9 * rowHeight);
        }
      }),
    );
  });

  it('leave their values room to their right', () => {
    const { circles, textX, width, cx } = nestedCircles(1_100_000, scaleAt(1920), 30);
    const widest = circles[0]?.r ?? 0;
    expect(textX).toBeGreaterThan(cx + widest);
    expect(width - textX).toBeGreaterThan(5 * 30);
  });
});
