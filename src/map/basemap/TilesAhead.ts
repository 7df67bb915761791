/**
 * Fetches what the ground of the next scene is made of while the present one is told, so that a
 * flight lands on a map and not on bare paper. MapLibre has no way to be told of a view to come; its
 * bytes can be: from another archive they end up in the browser's cache. The embedded archive lies in
 * memory as a whole, and needs nothing.
 */
import type { Map as MapLibreMap, RasterTileSource, VectorTileSource } from 'maplibre-gl';
import type { Camera, CameraOrder, Store } from '../../state/store.ts';
import { isOnSlide } from '../../state/talk.ts';
import type { Size } from '../mercator.ts';
import { source as embedded } from './ground.ts';
import { fetchTile } from './source.ts';
import { mostTilesAhead, tilesAhead, tileUrl } from './covering.ts';

interface Outlook {
  readonly camera: Camera;
  readonly size: Size;
}

/** Fetched at a time: what is on screen comes first. */
const abreast = 4;
/** ms after which a page that is never idle is taken to be as idle as it gets. */
const patience = 2000;

export class TilesAhead {
  readonly #map: MapLibreMap;
  readonly #store: Store;
  readonly #outlook: (order: CameraOrder) => Outlook | null;
  readonly #stop: (() => void)[];
  #fetching: AbortController | null = null;
  /** the order whose tiles are fetched already, or are being fetched */
  #done: CameraOrder | null = null;

  constructor(map: MapLibreMap, store: Store, outlook: (order: CameraOrder) => Outlook | null) {
    this.#map = map;
    this.#store = store;
    this.#outlook = outlook;
    map.on('idle', this.#prepare);
    this.#stop = [
      () => map.off('idle', this.#prepare),
      store.subscribe((state) => state.nextOrder, this.#begin),
      store.subscribe((state) => state.cameraOrder, this.#cancel),
    ];
  }

  stop(): void {
    this.#cancel();
    for (const stop of this.#stop) stop();
  }

  readonly #begin = () => {
    this.#cancel();
    if (this.#map.loaded() && !this.#map.isMoving()) this.#prepare();
  };

  readonly #cancel = () => {
    this.#fetching?.abort();
    this.#fetching = null;
    this.#done = null;
  };

  /** Once the map has come to rest on a slide, and the page has nothing better to do. */
  readonly #prepare = () => {
    const state = this.#store.getState();
    const { nextOrder } = state;
    if (!nextOrder || nextOrder === this.#done || !isOnSlide(state)) return;
    const outlook = this.#outlook(nextOrder);
    if (!outlook) return;
    this.#done = nextOrder;
    const fetching = new AbortController();
    this.#fetching = fetching;
    whenIdle(() => void this.#fetch(outlook, fetching.signal));
  };

  async #fetch({ camera, size }: Outlook, signal: AbortSignal): Promise<void> {
    const waiting = this.#sources()
      .flatMap(({ tiles, minzoom, maxzoom, tileSize, scheme }) =>
        tilesAhead(camera, size, { min: minzoom, max: maxzoom, size: tileSize }).map((tile) =>
          tileUrl(tiles[0] ?? '', tile, scheme === 'tms'),
        ),
      )
      // Templates with other parts are MapLibre's to fill.
      .filter((url) => !url.includes('{'))
      .slice(0, mostTilesAhead);
    const work = async () => {
      for (let url = waiting.shift(); url !== undefined && !signal.aborted; url = waiting.shift()) {
        // A tile that cannot be had now will be asked for again when it is needed.
        await fetchTile(url, signal).catch(() => undefined); // oxlint-disable-line no-await-in-loop
      }
    };
    await Promise.all(Array.from({ length: abreast }, work));
  }

  /** The sources of tiles that do not lie in memory. */
  #sources(): (VectorTileSource | RasterTileSource)[] {
    return Object.keys(this.#map.getStyle().sources).flatMap((id) => {
      if (id === embedded) return [];
      const source = this.#map.getSource(id);
      const isTiled = source?.type === 'vector' || source?.type === 'raster';
      const tiled = isTiled ? (source as VectorTileSource | RasterTileSource) : null;
      return tiled && tiled.tiles?.length > 0 ? [tiled] : [];
    });
  }
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: patience });
  else setTimeout(act, 200);
}
