import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, toScreen, toWorld, worldSize } from '../mercator.ts';
import {
  fitCamera,
  framedCamera,
  framingOf,
  freeArea,
  isSameCamera,
  siteCamera,
} from './decide.ts';

const size = { width: 1440, height: 900 };
const insets = { top: 96, right: 408, bottom: 132, left: 324 };
const zooms = { least: 2, most: 12, below: (zoom: number) => zoom };
const camera = { lat: 32, lon: 112, zoom: 5 };
const still = { x: 0, y: 0 };

const beijing = toWorld(39.9, 116.4);
const guangzhou = toWorld(23.1, 113.3);
/** Circles of 20 px around places. */
const extentOf = (places: readonly { x: number; y: number }[]) => (zoom: number) => {
  const scale = worldSize(zoom);
  const xs = places.map(({ x }) => x * scale);
  const ys = places.map(({ y }) => y * scale);
  return {
    left: Math.min(...xs) - 20,
    right: Math.max(...xs) + 20,
    top: Math.min(...ys) - 20,
    bottom: Math.max(...ys) + 20,
  };
};
const place = fc
  .record({
    lat: fc.double({ min: 18, max: 50, noNaN: true }),
    lon: fc.double({ min: 80, max: 130, noNaN: true }),
  })
  .map(({ lat, lon }) => toWorld(lat, lon));

describe('fitting', () => {
  it('brings whole circles into the area that no panel covers', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (places) => {
        const fitted = fitCamera(extentOf(places), size, insets, zooms);
        const free = freeArea(size, insets);
        for (const world of places) {
          const { x, y } = toScreen(world, frameOf(fitted ?? camera, size));
          expect(x - 20).toBeGreaterThanOrEqual(free.left);
          expect(x + 20).toBeLessThanOrEqual(free.right);
          expect(y - 20).toBeGreaterThanOrEqual(free.top);
          expect(y + 20).toBeLessThanOrEqual(free.bottom);
        }
      }),
    );
  });

  it('goes as near as it can', () => {
    const fitted = fitCamera(extentOf([beijing, guangzhou]), size, insets, zooms);
    const { top = 0, bottom = 0 } = extentOf([beijing, guangzhou])(fitted?.zoom ?? 0);
    expect(bottom - top).toBeGreaterThan(900 - 96 - 132 - 32 - 8);
  });

  it('rests at the zoom below that it is told', () => {
    const stepped = { ...zooms, below: (zoom: number) => Math.floor(zoom * 4) / 4 };
    const zoom = fitCamera(extentOf([beijing, guangzhou]), size, insets, stepped)?.zoom ?? 0.1;
    expect(zoom * 4).toBe(Math.round(zoom * 4));
  });

  it('shows one plant with its surroundings', () => {
    expect(fitCamera(extentOf([beijing]), size, insets, zooms)?.zoom).toBe(7);
  });

  it('leaves the camera alone where there is nothing to fit', () => {
    expect(fitCamera(() => null, size, insets, zooms)).toBeNull();
  });

  it('survives panels that cover everything', () => {
    const all = { top: 900, right: 1440, bottom: 900, left: 1440 };
    const { zoom = Number.NaN } = fitCamera(extentOf([beijing]), size, all, zooms) ?? {};
    expect(zoom).toBeGreaterThanOrEqual(zooms.least);
    expect(zoom).toBeLessThanOrEqual(zooms.most);
  });
});

describe('showing a chosen plant', () => {
  const at = (x: number, y: number) => {
    const { scale, shiftX, shiftY } = frameOf(camera, size);
    return { x: (x - shiftX) / scale, y: (y - shiftY) / scale };
  };

  it('does not move for a plant in sight', () => {
    expect(siteCamera(camera, at(700, 400), still, size, insets)).toBeNull();
  });

  it('brings a plant out from under a panel by the least motion', () => {
    const hidden = at(1200, 400);
    const moved = siteCamera(camera, hidden, still, size, insets);
    const { x, y } = toScreen(hidden, frameOf(moved ?? camera, size));
    expect(x).toBeCloseTo(1440 - 408 - 56, 6);
    expect(y).toBeCloseTo(400, 6);
  });

  it('centres a plant that is far off', () => {
    const far = at(3000, 400);
    const moved = siteCamera(camera, far, still, size, insets);
    expect(toScreen(far, frameOf(moved ?? camera, size)).x).toBeCloseTo((324 + 1032) / 2, 6);
  });

  it('minds where the circle is drawn rather than its true place', () => {
    const edge = at(1000, 400);
    expect(siteCamera(camera, edge, { x: -40, y: 0 }, size, insets)).toBeNull();
  });

  it('keeps the zoom', () => {
    expect(siteCamera(camera, at(1200, 400), still, size, insets)?.zoom).toBe(camera.zoom);
  });

  it('goes nearer where the map would have to show what is beyond its reach', () => {
    // A tall screen with a sheet over its lower part, its edge at the edge of what is held.
    const tall = { width: 1080, height: 1920 };
    const sheet = { top: 12, right: 12, bottom: 1200, left: 12 };
    const south = { lat: 25, lon: 112, zoom: 4 };
    const moved = siteCamera(south, guangzhou, still, tall, sheet) ?? south;
    const frame = frameOf(moved, tall);
    expect(toScreen(guangzhou, frame).y).toBeLessThan(1920 - 1200);
    expect(moved.zoom).toBeGreaterThan(4);
    expect(toScreen(toWorld(-3, 112), frame).y).toBeGreaterThanOrEqual(1920 - 0.01);
  });
});

describe('framing', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const all = { least: -10, most: 24 };
  const framing = { lat: 31.2, lon: 121.5, zoom: 6.5 };
  const inset = fc.integer({ min: 0, max: 900 });
  const anyInsets = fc.record({ top: inset, right: inset, bottom: inset, left: inset });
  const anySize = fc.record({
    width: fc.integer({ min: 320, max: 7680 }),
    height: fc.integer({ min: 320, max: 4320 }),
  });

  it('is the camera itself where nothing covers a map of 1440 by 900 px', () => {
    const told = framingOf(camera, size, none);
    expect(isSameCamera(told, camera)).toBe(true);
  });

  it('comes back from any screen as it was told', () => {
    const anyFraming = fc.record({
      lat: fc.double({ min: 5, max: 52, noNaN: true }),
      lon: fc.double({ min: 70, max: 140, noNaN: true }),
      zoom: fc.double({ min: 3, max: 14, noNaN: true }),
    });
    fc.assert(
      fc.property(anyFraming, anySize, anyInsets, (told, screen, panels) => {
        const shown = framedCamera(told, screen, panels, all);
        // Panels may leave so little that the middle of the screen lies beyond the poles.
        fc.pre(Math.abs(shown.lat) < 85);
        const again = framingOf(shown, screen, panels);
        expect(isSameCamera(again, told)).toBe(true);
      }),
    );
  });

  it('puts the place into the middle of what no panel covers', () => {
    fc.assert(
      fc.property(anySize, anyInsets, (screen, panels) => {
        const shown = framedCamera(framing, screen, panels, all);
        const { x, y } = toScreen(toWorld(framing.lat, framing.lon), frameOf(shown, screen));
        const free = freeArea(screen, panels);
        expect(x).toBeCloseTo((free.left + free.right) / 2, 4);
        expect(y).toBeCloseTo((free.top + free.bottom) / 2, 4);
      }),
    );
  });

  it('shows what was framed on narrower screens too, and no more than that across', () => {
    fc.assert(
      fc.property(anySize, anyInsets, (screen, panels) => {
        const { zoom } = framedCamera(framing, screen, panels, all);
        const free = freeArea(screen, panels);
        // Share of the world across the free area, against that across 1440 by 900 px.
        const across = (free.right - free.left) / worldSize(zoom);
        const down = (free.bottom - free.top) / worldSize(zoom);
        const wanted = { across: 1440 / worldSize(6.5), down: 900 / worldSize(6.5) };
        expect(Math.min(across / wanted.across, down / wanted.down)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('keeps the place in the middle where the map goes no nearer', () => {
    const shown = framedCamera({ ...framing, zoom: 14 }, size, insets, { least: 2, most: 12 });
    expect(shown.zoom).toBe(12);
    const free = freeArea(size, insets);
    const { x } = toScreen(toWorld(framing.lat, framing.lon), frameOf(shown, size));
    expect(x).toBeCloseTo((free.left + free.right) / 2, 4);
  });
});

describe('comparing cameras', () => {
  it('takes a tenth of a px for the same', () => {
    const pxOfLongitude = 360 / worldSize(camera.zoom);
    expect(isSameCamera(camera, { ...camera, lon: camera.lon + 0.1 * pxOfLongitude })).toBe(true);
    expect(isSameCamera(camera, { ...camera, lon: camera.lon + pxOfLongitude })).toBe(false);
  });
});

describe('the free area', () => {
  it('is what no panel covers', () => {
    const free = freeArea(
      { width: 1440, height: 900 },
      { left: 300, right: 400, top: 90, bottom: 150 },
    );
    expect(free).toEqual({ left: 300, right: 1040, top: 90, bottom: 750 });
  });

  it('stays large enough to show something where panels leave nothing', () => {
    const free = freeArea(
      { width: 1440, height: 900 },
      { left: 700, right: 760, top: 500, bottom: 420 },
    );
    expect(free.right - free.left).toBe(160);
    expect(free.bottom - free.top).toBe(160);
  });
});
