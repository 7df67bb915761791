import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  discRadius,
  largestRadius,
  layoutRadius,
  legendValues,
  plantScale,
  ringRadius,
  screenFactor,
  smallestRadius,
  trueRadius,
  unstatedRadius,
} from './scale.ts';

const scale = plantScale(1_100_000, 1440);
const capacity = fc.integer({ min: 1, max: 1_100_000 });

describe('the scale', () => {
  it('draws the largest plant 33 px wide in radius at 1440 px', () => {
    expect(ringRadius(1_100_000, scale)).toBeCloseTo(largestRadius, 9);
  });

  it('makes areas compare as capacities do', () => {
    const areas = (n: number) => trueRadius(n, scale) ** 2;
    expect(areas(400_000) / areas(100_000)).toBeCloseTo(4, 9);
  });

  it('never draws a ring smaller than the smallest', () => {
    expect(ringRadius(1, scale)).toBe(smallestRadius);
  });

  it('grows with the screen, from phones to walls', () => {
    expect([390, 1440, 2160, 3840, 7680].map(screenFactor)).toEqual([0.8, 1, 1.5, 8 / 3, 8 / 3]);
  });

  it('draws a plant without a stated capacity 14 px wide', () => {
    expect(ringRadius(null, scale)).toBe(unstatedRadius);
  });

  it('fills the ring of a plant that is all built', () => {
    expect(discRadius(300_000, 300_000, scale)).toBeCloseTo(ringRadius(300_000, scale), 9);
  });

  it('keeps the share built true where the ring is clamped', () => {
    expect(discRadius(2_500, 10_000, scale) ** 2 / smallestRadius ** 2).toBeCloseTo(0.25, 9);
  });

  it('draws no disc where nothing operates', () => {
    expect(discRadius(0, 300_000, scale)).toBe(0);
  });

  it('never lets the disc out of its ring', () => {
    fc.assert(
      fc.property(capacity, capacity, (announced, operating) => {
        const ring = ringRadius(announced, scale);
        expect(discRadius(operating, announced, scale)).toBeLessThanOrEqual(ring + 1e-9);
      }),
    );
  });

  it('has the layout keep free what any screen draws', () => {
    fc.assert(
      fc.property(capacity, fc.integer({ min: 300, max: 4000 }), (announced, width) => {
        const { k } = scale;
        const drawn = ringRadius(announced, plantScale(1_100_000, width));
        const kept = layoutRadius(announced, false, k) * screenFactor(width);
        expect(drawn).toBeLessThanOrEqual(kept + 1e-9);
      }),
    );
  });

  it('puts 500k, 200k and 50k into the legend of the shipped data', () => {
    expect(legendValues(1_100_000)).toEqual([500_000, 200_000, 50_000]);
  });

  it('has a legend of three falling values for any data', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e9 }), (largest) => {
        const values = legendValues(largest);
        expect(values).toHaveLength(3);
        expect(values.toSorted((a, b) => b - a)).toEqual(values);
        expect(values[0]).toBeLessThanOrEqual(largest);
      }),
    );
  });

  it('has no legend values for a dataset without a capacity', () => {
    expect(legendValues(0)).toEqual([]);
  });
});
