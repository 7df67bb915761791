import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatBeside } from './seat.ts';

const host = { x: 100, y: 100, r: 30 };

describe('seating the chosen plant beside its circle', () => {
  it('puts it on the side of its true place', () => {
    const { dx, dy } = seatBeside(host, 10, { x: 200, y: 100 }, []);
    expect(dx).toBeGreaterThan(40);
    expect(dy).toBeCloseTo(0, 6);
  });

  it('goes round what stands there', () => {
    const there = { x: 145, y: 100, r: 20 };
    const { dx, dy } = seatBeside(host, 10, { x: 200, y: 100 }, [there]);
    expect(Math.hypot(host.x + dx - there.x, host.y + dy - there.y)).toBeGreaterThan(30);
  });

  it('always touches nothing of its host', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 200 }),
      y: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 8 }), (towards, others) => {
        const circles = others.map((at) => ({ ...at, r: 12 }));
        const { dx, dy } = seatBeside(host, 10, towards, circles);
        expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(40);
      }),
    );
  });
});
