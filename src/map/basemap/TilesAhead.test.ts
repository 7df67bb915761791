// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type CameraOrder, type Store } from '../../state/store.ts';
import { mostTilesAhead } from './covering.ts';
import { TilesAhead } from './TilesAhead.ts';

const next: CameraOrder = { kind: 'framed', framing: { lat: 31, lon: 120, zoom: 7 }, flies: true };
const tiled = {
  type: 'vector',
  tiles: ['https://tiles.example/{z}/{x}/{y}.mvt'],
  minzoom: 0,
  maxzoom: 14,
  tileSize: 512,
  scheme: 'xyz',
};

/** A map at rest, whose ground is the embedded one and another. */
class FakeMap {
  readonly sources: Record<string, object> = { basemap: tiled, 'other-a': tiled };
  #atRest: (() => void) | null = null;
  on(_type: 'idle', listener: () => void) {
    this.#atRest = listener;
  }
  off() {
    this.#atRest = null;
  }
  rests() {
    this.#atRest?.();
  }
  loaded = () => true;
  isMoving = () => false;
  getStyle = () => ({ sources: this.sources });
  getSource = (id: string) => this.sources[id];
}

describe('the ground of the next scene', () => {
  let store: Store;
  let ahead: TilesAhead;
  let map: FakeMap;
  let asked: { url: string; signal: AbortSignal | null | undefined }[];
  const idle: (() => void)[] = [];
  const settle = async () => {
    for (const act of idle.splice(0)) act();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };

  beforeEach(() => {
    store = createStore();
    map = new FakeMap();
    asked = [];
    idle.length = 0;
    vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act));
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      asked.push({ url, signal: init?.signal });
      return Promise.resolve(new Response(''));
    });
    ahead = new TilesAhead(map as unknown as MapLibreMap, store, () => ({
      camera: { lat: 31, lon: 120, zoom: 7 },
      size: { width: 1920, height: 1080 },
    }));
    store.setState({ presenting: true });
  });

  it('is fetched while the slide before is on', async () => {
    store.getState().setNextOrder(next);
    await settle();
    expect(asked.map(({ url }) => url)).toContain('https://tiles.example/7/106/51.mvt');
  });

  it('is fetched once, however often the map comes to rest', async () => {
    store.getState().setNextOrder(next);
    await settle();
    const before = asked.length;
    map.rests();
    await settle();
    expect(asked).toHaveLength(before);
  });

  it('waits until the page has nothing better to do', () => {
    store.getState().setNextOrder(next);
    expect(asked).toEqual([]);
  });

  it('is no more than a few dozen tiles, whatever the sources', async () => {
    for (const id of ['other-b', 'other-c', 'other-d']) map.sources[id] = tiled;
    store.getState().setNextOrder(next);
    await settle();
    await settle();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(mostTilesAhead);
  });

  it('asks nothing for the embedded archive, which lies in memory', async () => {
    delete map.sources['other-a'];
    store.getState().setNextOrder(next);
    await settle();
    expect(asked).toEqual([]);
  });

  it('is not fetched in the reading room', async () => {
    store.setState({ aside: true });
    store.getState().setNextOrder(next);
    await settle();
    expect(asked).toEqual([]);
  });

  it('is let go once the next scene has come', async () => {
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
      asked.push({ url, signal: init?.signal });
      return new Promise(() => undefined);
    });
    store.getState().setNextOrder(next);
    await settle();
    store.getState().orderCamera(next);
    expect(asked.every(({ signal }) => signal?.aborted)).toBe(true);
  });

  it('is asked for no more once the map is gone', async () => {
    ahead.stop();
    store.getState().setNextOrder(next);
    map.rests();
    await settle();
    expect(asked).toEqual([]);
  });

  it('does without tiles that cannot be had', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    store.getState().setNextOrder(next);
    await expect(settle()).resolves.toBeUndefined();
  });
});
