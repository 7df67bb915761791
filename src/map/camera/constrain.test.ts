import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, toScreen } from '../mercator.ts';
import { constrained, limitsAt, minZoom } from './constrain.ts';

const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

describe('the limits of the map', () => {
  it('leave a camera alone that shows nothing beyond them', () => {
    const camera = { lat: 32, lon: 114, zoom: 5 };
    const { lat, lon, zoom } = constrained(camera, desk);
    expect([lat, lon, zoom]).toEqual([
      expect.closeTo(32, 6),
      expect.closeTo(114, 6),
      expect.closeTo(5, 6),
    ]);
  });

  it('let a tall window see the whole country', () => {
    expect(constrained({ lat: 20, lon: 114, zoom: 2.8 }, phone).zoom).toBe(2.8);
  });

  it('shift a near camera back to what is held', () => {
    expect(constrained({ lat: 32, lon: 20, zoom: 6 }, desk).lon).toBeGreaterThan(60);
  });

  it('go no farther out than the farthest zoom', () => {
    expect(constrained({ lat: 32, lon: 114, zoom: 0 }, phone).zoom).toBe(minZoom);
  });

  it('hold for any camera and window', () => {
    const camera = fc.record({
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      zoom: fc.double({ min: 0, max: 16, noNaN: true }),
    });
    const size = fc.record({
      width: fc.integer({ min: 200, max: 3840 }),
      height: fc.integer({ min: 200, max: 2160 }),
    });
    fc.assert(
      fc.property(camera, size, (asked, window) => {
        const kept = constrained(asked, window);
        const box = limitsAt(kept.zoom);
        const frame = frameOf(kept, window);
        const { x: left, y: top } = toScreen({ x: box.west, y: box.north }, frame);
        const { x: right, y: bottom } = toScreen({ x: box.east, y: box.south }, frame);
        expect(Math.max(left, top)).toBeLessThan(0.01);
        expect(right).toBeGreaterThan(window.width - 0.01);
        expect(bottom).toBeGreaterThan(window.height - 0.01);
      }),
    );
  });
});
