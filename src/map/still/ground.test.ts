import { describe, expect, it } from 'vitest';
import { frameOf, toScreen, toWorld, type Frame } from '../mercator.ts';
import { groundOf } from './ground.ts';

const size = { width: 1440, height: 810 };
const frame = frameOf({ lat: 33, lon: 112, zoom: 4.4 }, size);

type Place = readonly [x: number, y: number];

const rings = (path: string): Place[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace('z', '')
        .split('L')
        .map((pair): Place => {
          const [x = NaN, y = NaN] = pair.split(' ').map(Number);
          return [x, y];
        }),
    );

/** By the even-odd rule. */
function isLand(lat: number, lon: number, seen: Frame): boolean {
  const { x, y } = toScreen(toWorld(lat, lon), seen);
  let crossings = 0;
  for (const ring of rings(groundOf(seen).land)) {
    for (const [at, [toX, toY]] of ring.entries()) {
      const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY];
      if (fromY > y === toY > y) continue;
      if (x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) crossings += 1;
    }
  }
  return crossings % 2 === 1;
}

describe('the ground of a still picture', () => {
  it.each([
    ['Beijing', 39.9, 116.4, true],
    ['Chengdu', 30.6, 104.1, true],
    ['Guangzhou', 23.3, 113.4, true],
    ['Taipei', 25, 121.5, true],
    ['Seoul', 37.5, 127, true],
    ['the Bohai Sea', 38.7, 119.8, false],
    ['the East China Sea', 29, 125, false],
    ['Lake Qinghai', 36.9, 100.2, false],
  ])('has %s where it is', (_, lat, lon, expected) => {
    expect(isLand(lat, lon, frame)).toBe(expected);
  });

  it('holds the rest of the world too', () => {
    const europe = frameOf({ lat: 47, lon: 10, zoom: 4 }, size);
    expect(isLand(48.1, 11.6, europe)).toBe(true);
    expect(isLand(40, 5, europe)).toBe(false);
  });

  it('draws settled, unsettled and claimed borders apart, and China’s province lines', () => {
    const wide = groundOf(frameOf({ lat: 33, lon: 95, zoom: 3.6 }, size));
    expect(rings(wide.borders).length).toBeGreaterThan(10);
    expect(rings(wide.unsettled).length).toBeGreaterThan(2);
    expect(rings(wide.claims).length).toBeGreaterThan(0);
    expect(rings(wide.provinces).length).toBeGreaterThan(20);
  });

  it('cuts the land to the picture', () => {
    const [xs, ys] = [0, 1].map((axis) => rings(groundOf(frame).land).flatMap((ring) => ring.map((place) => place[axis] ?? NaN))); // prettier-ignore
    expect(Math.min(...(xs ?? []), ...(ys ?? []))).toBeGreaterThan(-13);
    expect(Math.max(...(xs ?? []))).toBeLessThan(size.width + 13);
    expect(Math.max(...(ys ?? []))).toBeLessThan(size.height + 13);
  });
});
