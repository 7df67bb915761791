/**
 * Carries out the store's camera orders and reports where the map comes to rest. It never follows
 * the reported camera, so order and report cannot echo.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, CameraOrder, State, Store } from '../../state/store.ts';
import type { Size, WorldPoint } from '../mercator.ts';
import { centredCamera, fitCamera, isSameCamera, siteCamera, type Extent } from './decide.ts';

interface Surroundings {
  readonly size: () => Size;
  /** what is drawn at a zoom of all that the view shows */
  readonly extentAt: (zoom: number) => Extent | null;
  /** the zoom at or below another at which circles are moved the least */
  readonly zoomBelow: (zoom: number) => number;
  readonly whereIs: (
    site: string,
  ) => { readonly world: WorldPoint; readonly move: { x: number; y: number } } | null;
  readonly duration: () => number;
}

export class CameraDriver {
  readonly #map: MapLibreMap;
  readonly #store: Store;
  readonly #around: Surroundings;
  readonly #stop: (() => void)[] = [];
  /** all that is shown is kept in sight, as size and panels change, until the reader moves or chooses */
  #fits = false;
  /** where to jump, once */
  #to: Camera | null = null;
  /** the chosen plant is kept clear of panels until the reader moves the map */
  #keepsSite = false;
  #isNew = false;
  #isOrdered = false;
  #scheduled = 0;
  /** how often to look again once the map has come to rest */
  #looks = 0;

  constructor(map: MapLibreMap, store: Store, around: Surroundings) {
    this.#map = map;
    this.#store = store;
    this.#around = around;

    const listen = <T>(pick: (state: State) => T, act: (value: T) => void) =>
      this.#stop.push(store.subscribe(pick, act));
    listen((state) => state.cameraOrder, this.#take);
    listen((state) => state.insets, this.#schedule);
    listen((state) => state.site, this.#followChoice);
    map.on('moveend', this.#report);
    map.on('resize', this.#schedule);
    map.on('movestart', (event) => {
      if ('originalEvent' in event && event.originalEvent) this.#leaveToReader();
    });
    this.#stop.push(() => cancelAnimationFrame(this.#scheduled));

    // A link may choose a plant without saying from where to look: then from all that is shown.
    this.#fits = true;
    this.#keepsSite = true;
    this.#take(store.getState().cameraOrder);
    this.#settle(0);
  }

  /** Zooms by whole steps around the middle of the map, as the zoom buttons ask. */
  zoomBy(steps: number): void {
    this.#leaveToReader();
    const duration = this.#around.duration();
    this.#map.easeTo({ zoom: Math.round(this.#map.getZoom() + steps), duration, essential: true });
  }

  /** Flies to a place, as a reader asks who opens joined plants. */
  zoomTo(world: WorldPoint, zoom: number): void {
    this.#leaveToReader();
    const { insets } = this.#store.getState();
    const { lat, lon } = centredCamera(world, zoom, this.#around.size(), insets);
    const duration = this.#around.duration();
    this.#map.easeTo({ center: [lon, lat], zoom, duration, essential: true });
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
  }

  readonly #leaveToReader = () => {
    this.#fits = false;
    this.#keepsSite = false;
    this.#isOrdered = false;
  };

  readonly #take = (order: CameraOrder) => {
    if (order.kind === 'to') {
      this.#to = order.camera;
      this.#fits = false;
    } else if (order.kind === 'shown') {
      this.#fits = true;
    }
    this.#keepsSite = order.kind !== 'to';
    this.#isNew = true;
    this.#schedule();
  };

  /** From a choice on: the least motion that shows the plant, no more refitting. */
  readonly #followChoice = (site: string | null) => {
    this.#fits = false;
    this.#keepsSite = site !== null;
    this.#schedule();
  };

  /** Orders, panels and choices of one moment are answered by one motion. */
  readonly #schedule = () => {
    cancelAnimationFrame(this.#scheduled);
    this.#scheduled = requestAnimationFrame(() => this.#settle(this.#around.duration()));
  };

  #settle(duration: number): void {
    const { site } = this.#store.getState();
    const isNew = this.#isNew;
    this.#isNew = false;
    if (this.#to) {
      this.#go(this.#to, 0);
      this.#to = null;
      return;
    }
    const fitted = this.#fits ? this.#fitted() : null;
    const kept = site !== null && this.#keepsSite ? this.#kept(site, fitted) : null;
    const target = kept ?? fitted;
    if (kept && kept.zoom > (fitted ?? this.#camera()).zoom + 1e-6) this.#looks = 1;
    // A fit that stands follows panels without a flight; a new order, or a choice, flies.
    if (target) this.#go(target, isNew || kept ? duration : 0);
    else if (!this.#store.getState().camera) this.#report();
  }

  #fitted(): Camera | null {
    const zooms = {
      least: this.#map.getMinZoom(),
      most: this.#map.getMaxZoom(),
      below: this.#around.zoomBelow,
    };
    const { insets } = this.#store.getState();
    return fitCamera(this.#around.extentAt, this.#around.size(), insets, zooms);
  }

  #kept(site: string, from: Camera | null): Camera | null {
    const where = this.#around.whereIs(site);
    const { insets } = this.#store.getState();
    return (
      where &&
      siteCamera(from ?? this.#camera(), where.world, where.move, this.#around.size(), insets)
    );
  }

  #go(camera: Camera, duration: number): void {
    if (isSameCamera(camera, this.#camera()) && !this.#map.isMoving()) {
      if (!this.#store.getState().camera) this.#report();
      return;
    }
    this.#isOrdered = true;
    const { lat, lon, zoom } = camera;
    if (duration <= 0) this.#map.jumpTo({ center: [lon, lat], zoom });
    else this.#map.easeTo({ center: [lon, lat], zoom, duration, essential: true });
  }

  #camera(): Camera {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lon: lng, zoom: this.#map.getZoom() };
  }

  readonly #report = () => {
    this.#store.getState().reportCamera(this.#camera(), this.#camera(), this.#isOrdered ? 'order' : 'reader');
    // At its new zoom the circle may be drawn elsewhere, under a panel again: one more look.
    if (this.#looks > 0) {
      this.#looks -= 1;
      this.#schedule();
    }
  };
}
