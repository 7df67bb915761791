import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorld } from '../mercator.ts';
import { mostTilesAhead, tilesAhead, tileUrl } from './covering.ts';

const size = { width: 1920, height: 1080 };
const zooms = { min: 0, max: 14, size: 512 };
const delta = { lat: 31.3, lon: 119.6, zoom: 7.4 };

describe('the tiles of a view to come', () => {
  it('hold the place in its middle, first of all', () => {
    const [first] = tilesAhead(delta, { width: 200, height: 200 }, zooms);
    const { x, y } = toWorld(delta.lat, delta.lon);
    expect(first).toEqual({ z: 7, x: Math.floor(x * 128), y: Math.floor(y * 128) });
  });

  it('cover the view at its zoom and at the one below', () => {
    const tiles = tilesAhead(delta, size, zooms);
    expect([...new Set(tiles.map(({ z }) => z))]).toEqual([7, 6]);
    const { x, y } = toWorld(delta.lat, delta.lon);
    const half = { x: 960 / (512 * 2 ** 7.4), y: 540 / (512 * 2 ** 7.4) };
    for (const [dx, dy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const) {
      const at = { x: (x + dx * half.x) * 128, y: (y + dy * half.y) * 128 };
      expect(tiles).toContainEqual({ z: 7, x: Math.floor(at.x), y: Math.floor(at.y) });
    }
  });

  it('are no nearer than the archive goes', () => {
    expect(tilesAhead(delta, size, { ...zooms, max: 5 })[0]?.z).toBe(5);
  });

  it('are one zoom nearer where tiles are half as large', () => {
    expect(tilesAhead(delta, size, { ...zooms, size: 256 })[0]?.z).toBe(8);
  });

  it('are tiles that exist, each once, and not too many', () => {
    const camera = fc.record({
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      zoom: fc.double({ min: 0, max: 16, noNaN: true }),
    });
    const screen = fc.record({
      width: fc.integer({ min: 300, max: 7680 }),
      height: fc.integer({ min: 300, max: 4320 }),
    });
    fc.assert(
      fc.property(camera, screen, (at, window) => {
        const tiles = tilesAhead(at, window, zooms);
        expect(tiles.length).toBeLessThanOrEqual(mostTilesAhead);
        expect(new Set(tiles.map(({ z, x, y }) => `${z} ${x} ${y}`)).size).toBe(tiles.length);
        for (const { z, x, y } of tiles) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y)).toBeLessThan(2 ** z);
        }
      }),
    );
  });

  it('are asked for by their template, rows counted from either end', () => {
    const tile = { z: 3, x: 6, y: 2 };
    expect(tileUrl('https://a/{z}/{x}/{y}.mvt', tile, false)).toBe('https://a/3/6/2.mvt');
    expect(tileUrl('https://a/{z}/{x}/{y}.mvt', tile, true)).toBe('https://a/3/6/5.mvt');
  });
});
