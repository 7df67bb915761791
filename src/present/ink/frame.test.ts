import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromInk, toInk, unitOf, type SlideBox } from './frame.ts';

const length = fc.integer({ min: 200, max: 8000 });
const shift = fc.integer({ min: -500, max: 500 });
const box = fc.record({ left: shift, top: shift, width: length, height: length });
const place = fc.record({
  x: fc.integer({ min: 0, max: 8000 }),
  y: fc.integer({ min: 0, max: 8000 }),
});

describe('ink’s frame', () => {
  it('leads back to the place that it came from, whatever the window was in between', () => {
    fc.assert(
      fc.property(place, box, box, (from, slide, other) => {
        const resized = fromInk(toInk(from, slide), other);
        const back = fromInk(toInk(resized, other), slide);
        expect(back.x).toBeCloseTo(from.x, 6);
        expect(back.y).toBeCloseTo(from.y, 6);
      }),
    );
  });

  it('keeps the middle of the slide in the middle', () => {
    fc.assert(
      fc.property(box, ({ left, top, width, height }) => {
        const middle = { x: left + width / 2, y: top + height / 2 };
        const { x, y } = toInk(middle, { left, top, width, height });
        expect([x, y]).toEqual([expect.closeTo(0, 9), expect.closeTo(0, 9)]);
      }),
    );
  });

  it.each<[SlideBox, number]>([
    [{ left: 0, top: 0, width: 1920, height: 1080 }, 1],
    [{ left: 0, top: 0, width: 3840, height: 2160 }, 2],
    [{ left: 0, top: 0, width: 1920, height: 540 }, 0.5],
    [{ left: 0, top: 0, width: 480, height: 1080 }, 0.25],
  ])('has the unit of the slide: %o', (slide, unit) => {
    expect(unitOf(slide)).toBe(unit);
  });
});
