import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flightLength, flightTime, flightTimes } from './flight.ts';

const size = { width: 1920, height: 1080 };
const china = { lat: 33, lon: 110, zoom: 4.5 };
const delta = { lat: 31.3, lon: 119.6, zoom: 7.5 };
const shanghai = { lat: 31.2, lon: 121.5, zoom: 7.5 };
const camera = fc.record({
  lat: fc.double({ min: 0, max: 55, noNaN: true }),
  lon: fc.double({ min: 60, max: 150, noNaN: true }),
  zoom: fc.double({ min: 2, max: 12, noNaN: true }),
});

describe('a flight', () => {
  it('takes 0.9 to 2 seconds, whatever its way', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        const time = flightTime(from, to, size);
        expect(time).toBeGreaterThanOrEqual(flightTimes.least);
        expect(time).toBeLessThanOrEqual(flightTimes.most);
      }),
    );
  });

  it('takes longer the farther it goes', () => {
    expect(flightTime(china, delta, size)).toBeGreaterThan(flightTime(shanghai, delta, size));
  });

  it('is as long there as back', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        expect(flightLength(from, to, size)).toBeCloseTo(flightLength(to, from, size), 3);
      }),
    );
  });

  it('has no length where it begins', () => {
    expect(flightLength(delta, delta, size)).toBe(0);
  });

  it('tells the length of the way straight in', () => {
    const near = flightLength(china, { ...china, zoom: 6.5 }, size);
    expect(near).toBeCloseTo(Math.log(4) / 1.42, 6);
  });

  it('is as long on every screen that shows the same', () => {
    const half = { width: 960, height: 540 };
    const lower = (at: typeof china) => ({ ...at, zoom: at.zoom - 1 });
    expect(flightLength(lower(china), lower(delta), half)).toBeCloseTo(
      flightLength(china, delta, size),
      6,
    );
  });
});
