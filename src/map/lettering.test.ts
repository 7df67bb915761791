import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingLettering, slideLettering } from './lettering.ts';

/** Px of type beside a plant. */
const px = (type: number) => type * 13.5;

describe('lettering for the last row of a room', () => {
  it('is 24 px on a screen of 1920 by 1080', () => {
    expect(px(slideLettering({ width: 1920, height: 1080 }).type)).toBeCloseTo(24, 6);
  });

  it('grows with the screen', () => {
    expect(px(slideLettering({ width: 3840, height: 2160 }).type)).toBeCloseTo(48, 6);
  });

  it('minds the shorter side, as a slide does', () => {
    expect(px(slideLettering({ width: 3840, height: 1080 }).type)).toBeCloseTo(24, 6);
  });

  it('never goes below the reader’s own text size', () => {
    const size = fc.record({
      width: fc.integer({ min: 320, max: 7680 }),
      height: fc.integer({ min: 320, max: 4320 }),
    });
    fc.assert(
      fc.property(size, fc.integer({ min: 10, max: 40 }), (screen, rem) => {
        expect(px(slideLettering(screen, rem).type)).toBeGreaterThanOrEqual(rem - 1e-9);
      }),
    );
  });

  it('draws lines no finer than in the reading room', () => {
    expect(slideLettering({ width: 390, height: 844 }).weight).toBe(readingLettering.weight);
    expect(slideLettering({ width: 1920, height: 1080 }).weight).toBeCloseTo(4 / 3, 6);
  });
});
