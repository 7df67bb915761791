// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type Camera, type CameraOrder, type Store } from '../../state/store.ts';
import { setSceneView, viewStateOf } from '../../state/talk.ts';
import { frameOf, fromWorld, toScreen, toWorld, worldSize } from '../mercator.ts';
import { CameraDriver } from './CameraDriver.ts';

const size = { width: 1440, height: 900 };
const places: Record<string, { x: number; y: number }> = {
  beijing: toWorld(39.9, 116.4),
  guangzhou: toWorld(23.1, 113.3),
};

interface Flight {
  readonly center: [number, number];
  readonly zoom: number;
  readonly duration: number;
}

/** A map that only knows where it is; motions end at once, but for flights. */
class FakeMap {
  camera: Camera = { lat: 33, lon: 110, zoom: 3.5 };
  motions: ('jump' | 'ease' | 'fly')[] = [];
  /** ms that flights were to take */
  times: number[] = [];
  /** flights stay in the air until they land */
  #aloft: Camera | null = null;
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
  isMoving = () => this.#aloft !== null;
  jumpTo = (to: { center: [number, number]; zoom: number }) => this.#move('jump', to);
  easeTo = (to: { center?: [number, number]; zoom: number }) => this.#move('ease', to);
  flyTo = ({ center: [lon, lat], zoom, duration }: Flight) => {
    this.stop();
    this.motions.push('fly');
    this.times.push(duration);
    this.#aloft = { lat, lon, zoom };
    this.fire('movestart');
  };
  /** Ends a flight where it is, as every other motion and a change of size do. */
  stop() {
    if (!this.#aloft) return;
    this.#aloft = null;
    this.fire('moveend');
  }
  lands() {
    this.camera = this.#aloft ?? this.camera;
    this.stop();
  }
  byHand(camera: Camera) {
    this.fire('movestart', { originalEvent: {} });
    this.camera = camera;
    this.fire('moveend', { originalEvent: {} });
  }
  #move(kind: 'jump' | 'ease', { center, zoom }: { center?: [number, number]; zoom: number }) {
    this.stop();
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
  let motion: number;
  let now: number;
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
      duration: () => motion,
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
    motion = 200;
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
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

  describe('going from scene to scene', () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const panels = { top: 200, right: 400, bottom: 200, left: 0 };
    const framedOn = (id: 'beijing' | 'guangzhou', zoom = 6): CameraOrder => {
      const { lat, lon } = fromWorld(places[id] ?? { x: 0, y: 0 });
      return { kind: 'framed', framing: { lat, lon, zoom }, flies: true };
    };
    const orders = (order: CameraOrder) => {
      store.getState().orderCamera(order);
      nextFrame();
    };

    it('flies, and lands with the place in the middle of what is free', () => {
      drive();
      store.getState().setInsets(panels);
      orders(framedOn('beijing'));
      expect(map.motions.at(-1)).toBe('fly');
      map.lands();
      expect(onScreen('beijing').x).toBeCloseTo(520, 3);
      expect(onScreen('beijing').y).toBeCloseTo(450, 3);
    });

    it('flies to all that is shown where a scene frames no place', () => {
      drive();
      shown = ['beijing'];
      orders({ kind: 'shown', flies: true });
      expect(map.motions.at(-1)).toBe('fly');
    });

    it('tells the framing that was ordered', () => {
      drive();
      store.getState().setInsets(panels);
      orders(framedOn('beijing'));
      map.lands();
      const { framing } = store.getState();
      expect(framing?.zoom).toBeCloseTo(6, 6);
      expect(framing?.lat).toBeCloseTo(39.9, 6);
    });

    it('tells another framing as panels leave other space', () => {
      drive();
      map.byHand({ lat: 30, lon: 120, zoom: 6 });
      store.getState().setInsets(panels);
      nextFrame();
      expect(store.getState().framing?.lon).toBeLessThan(120);
      expect(store.getState().camera?.lon).toBe(120);
    });

    it('lands at the last scene, however quickly it is reached', () => {
      drive();
      for (const id of ['beijing', 'guangzhou', 'beijing'] as const) {
        orders(framedOn(id, id === 'beijing' ? 7 : 5));
        now += 100;
      }
      map.lands();
      nextFrame();
      expect(onScreen('beijing').x).toBeCloseTo(720, 3);
      expect(map.camera.zoom).toBeCloseTo(7, 6);
    });

    it('arrives in time where panels shift its goal on the way', () => {
      drive();
      orders(framedOn('beijing'));
      const [whole = 0] = map.times;
      now = 300;
      store.getState().setInsets(panels);
      nextFrame();
      expect(map.times[1]).toBeCloseTo(whole - 300, 6);
      map.lands();
      expect(onScreen('beijing').x).toBeCloseTo(520, 3);
    });

    it('goes on where a change of size has stopped it', () => {
      drive();
      orders(framedOn('beijing'));
      map.stop();
      map.fire('resize');
      nextFrame();
      expect(map.motions.slice(-2)).toEqual(['fly', 'fly']);
    });

    it('is not begun anew by panels that leave its goal where it was', () => {
      drive();
      orders(framedOn('beijing'));
      store.getState().setInsets({ ...none });
      nextFrame();
      expect(map.motions.filter((kind) => kind === 'fly')).toHaveLength(1);
    });

    it('keeps the place framed without a flight once it has landed', () => {
      drive();
      orders(framedOn('beijing'));
      map.lands();
      now = 5000;
      store.getState().setInsets(panels);
      nextFrame();
      expect(map.motions.at(-1)).toBe('jump');
      expect(onScreen('beijing').x).toBeCloseTo(520, 3);
    });

    it('lets go of the place once the reader has moved the map', () => {
      drive();
      orders(framedOn('beijing'));
      map.lands();
      const camera = { lat: 30, lon: 120, zoom: 6 };
      map.byHand(camera);
      store.getState().setInsets(panels);
      nextFrame();
      expect(map.camera).toEqual(camera);
    });

    it('minds its framing more than the plant that the scene chooses', () => {
      drive();
      setSceneView(
        store,
        { ...viewStateOf(store.getState()), site: 'guangzhou' },
        framedOn('beijing', 8),
      );
      nextFrame();
      map.lands();
      expect(onScreen('beijing').x).toBeCloseTo(720, 3);
      expect(onScreen('guangzhou').y).toBeGreaterThan(900);
    });

    it('cuts where motion is not wanted', () => {
      drive();
      motion = 0;
      orders(framedOn('beijing'));
      expect(map.motions.at(-1)).toBe('jump');
      expect(onScreen('beijing').x).toBeCloseTo(720, 3);
    });

    it('opens at the scene that a link names, and flies from there on', () => {
      store.setState({ presenting: true });
      drive();
      orders(framedOn('beijing'));
      expect(map.motions.at(-1)).toBe('jump');
      orders(framedOn('guangzhou'));
      expect(map.motions.at(-1)).toBe('fly');
    });

    it('foretells where an order leads', () => {
      const driver = drive();
      store.getState().setInsets(panels);
      const order = framedOn('guangzhou');
      const foretold = driver.targetOf(order);
      orders(order);
      map.lands();
      expect(foretold).toEqual(map.camera);
    });
  });
});
