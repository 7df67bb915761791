import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, fromWorld, metresToWorld, toScreen, toWorld } from './mercator.ts';

const camera = { lat: 31.2, lon: 121.5, zoom: 5 };
const size = { width: 1440, height: 900 };

describe('Mercator', () => {
  it('puts the camera’s place in the middle of the screen', () => {
    const { x, y } = toScreen(toWorld(camera.lat, camera.lon), frameOf(camera, size));
    expect(x).toBeCloseTo(720, 6);
    expect(y).toBeCloseTo(450, 6);
  });

  it('comes back to the same degrees', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lat, lon) => {
          const back = fromWorld(toWorld(lat, lon));
          expect(back.lat).toBeCloseTo(lat, 8);
          expect(back.lon).toBeCloseTo(lon, 8);
        },
      ),
    );
  });

  it('draws north above south and east right of west', () => {
    const beijing = toWorld(39.9, 116.4);
    const shanghai = toWorld(31.2, 121.5);
    expect(beijing.y).toBeLessThan(shanghai.y);
    expect(beijing.x).toBeLessThan(shanghai.x);
  });

  it('takes twice the px for a distance at 60 degrees as at the equator', () => {
    expect(metresToWorld(1000, 60) / metresToWorld(1000, 0)).toBeCloseTo(2, 9);
  });
});
