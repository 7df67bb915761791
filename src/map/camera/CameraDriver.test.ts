// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type Camera, type Store } from '../../state/store.ts';
import { frameOf, toScreen, toWorld, worldSize } from '../mercator.ts';
import { CameraDriver } from './CameraDriver.ts';

const size = { width: 1440, height: 900 };
const places: Record<string, { x: number; y: number }> = {
  beijing: toWorld(39.9, 116.4),
  guangzhou: toWorld(23.1, 113.3),
};

/** A map that only knows where it is; motions end at once. */
class FakeMap {
  camera: Camera = { lat: 33, lon: 110, zoom: 3.5 };
  motions: ('jump' | 'ease')[] = [];
  readonly #listeners = new Map<string, ((event: object) => void)[]>();

  on(type: string, listener: (event: object) => void) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }
  fire(type: string, event: object = {}) {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }
  getCenter = () => ({ lat: this.camera.lat, lng: this.camera.lon });
  getZoom = () => this.camera.zoom;
  getMinZoom = () => 2;
  getMaxZoom = () => 12;
  isMoving = () => false;
  jumpTo = (to: { center: [number, number]; zoom: number }) => this.#move('jump', to);
  easeTo = (to: { center?: [number, number]; zoom: number }) => this.#move('ease', to);
  byHand(camera: Camera) {
    this.fire('movestart', { originalEvent: {} });
    this.camera = camera;
    this.fire('moveend', { originalEvent: {} });
  }
  #move(kind: 'jump' | 'ease', { center, zoom }: { center?: [number, number]; zoom: number }) {
    this.motions.push(kind);
    this.fire('movestart');
    const [lon, lat] = center ?? [this.camera.lon, this.camera.lat];
    this.camera = { lat, lon, zoom };
    this.fire('moveend');
  }
}

describe('the camera', () => {
  let map: FakeMap;
  let store: Store;
  let shown: readonly string[];
  const frames: FrameRequestCallback[] = [];
  const nextFrame = () => {
    for (const frame of frames.splice(0)) frame(0);
  };
  const drive = () => {
    const driver = new CameraDriver(map as unknown as MapLibreMap, store, {
      size: () => size,
      extentAt: (zoom) => {
        const scale = worldSize(zoom);
        const all = shown.flatMap((id) => places[id] ?? []);
        const xs = all.map(({ x }) => x * scale);
        const ys = all.map(({ y }) => y * scale);
        if (all.length === 0) return null;
        return {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        };
      },
      whereIs: (id) => {
        const world = places[id];
        return world ? { world, move: { x: 0, y: 0 } } : null;
      },
      zoomBelow: (zoom) => zoom,
      duration: () => 200,
    });
    nextFrame();
    return driver;
  };
  const onScreen = (id: string) =>
    toScreen(places[id] ?? { x: 0, y: 0 }, frameOf(map.camera, size));

  beforeEach(() => {
    map = new FakeMap();
    store = createStore();
    shown = Object.keys(places);
    frames.length = 0;
    vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
    vi.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation(() => (frames.length = 0));
  });

  it('starts at home without a flight and says where it is', () => {
    drive();
    expect(map.motions).toEqual(['jump']);
    expect(store.getState().camera).toEqual(map.camera);
  });

  it('says that an order moved it, not the reader', () => {
    drive();
    expect(store.getState().cameraMoved).toBe(false);
    map.byHand({ lat: 30, lon: 120, zoom: 6 });
    expect(store.getState().cameraMoved).toBe(true);
  });

  it('does not answer its own report', () => {
    drive();
    map.byHand({ lat: 30, lon: 120, zoom: 6 });
    nextFrame();
    expect(map.camera).toEqual({ lat: 30, lon: 120, zoom: 6 });
  });

  it('flies to what a filter leaves', () => {
    drive();
    shown = ['beijing'];
    store.getState().orderCamera({ kind: 'shown' });
    nextFrame();
    expect(map.motions.at(-1)).toBe('ease');
    expect(onScreen('beijing').x).toBeCloseTo(720, 3);
  });

  it('jumps where a link says', () => {
    drive();
    const camera = { lat: 31, lon: 121, zoom: 8 };
    store.getState().orderCamera({ kind: 'to', camera });
    nextFrame();
    expect(map.motions.at(-1)).toBe('jump');
    expect(map.camera).toEqual(camera);
  });

  it('keeps what it fits clear of panels that open later', () => {
    drive();
    store.getState().setInsets({ top: 100, right: 0, bottom: 100, left: 700 });
    nextFrame();
    for (const id of Object.keys(places)) expect(onScreen(id).x).toBeGreaterThan(700);
  });

  it('no longer refits once the reader has moved the map', () => {
    drive();
    const camera = { lat: 30, lon: 120, zoom: 6 };
    map.byHand(camera);
    store.getState().setInsets({ top: 100, right: 0, bottom: 100, left: 700 });
    nextFrame();
    expect(map.camera).toEqual(camera);
  });

  it('brings a chosen plant out from under the panel that opens for it', () => {
    drive();
    map.byHand({ lat: 33, lon: 105, zoom: 4.4 });
    store.getState().choose('beijing');
    store.getState().setInsets({ top: 0, right: 700, bottom: 0, left: 0 });
    nextFrame();
    expect(onScreen('beijing').x).toBeLessThan(740);
  });

  it('stays where it is when the panel closes', () => {
    drive();
    store.getState().choose('beijing');
    nextFrame();
    const { camera } = map;
    store.getState().choose(null);
    store.getState().setInsets({ top: 0, right: 0, bottom: 0, left: 500 });
    nextFrame();
    expect(map.camera).toEqual(camera);
  });

  it('zooms by whole steps, as by the reader’s hand', () => {
    const driver = drive();
    driver.zoomBy(1);
    expect(Number.isInteger(map.camera.zoom)).toBe(true);
    expect(store.getState().cameraMoved).toBe(true);
  });
});
