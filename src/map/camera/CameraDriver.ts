/**
 * Carries out the store's camera orders and reports where the map comes to rest. It never follows
 * the reported camera, so order and report cannot echo.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, CameraOrder, Framing, State, Store } from '../../state/store.ts';
import { isOnSlide } from '../../state/talk.ts';
import type { Size, WorldPoint } from '../mercator.ts';
import { constrained } from './constrain.ts';
import {
  centredCamera,
  fitCamera,
  framedCamera,
  framingOf,
  isSameCamera,
  siteCamera,
  type Extent,
} from './decide.ts';
import { flightCurve, flightTime } from './flight.ts';

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

/** What is kept in sight, as size and panels change, until the reader moves or chooses. */
type Standing = { readonly kind: 'shown' } | { readonly kind: 'framed'; readonly framing: Framing };

interface Flight {
  readonly to: Camera;
  /** by the clock of `performance.now()`, ms */
  readonly ends: number;
}

export class CameraDriver {
  readonly #map: MapLibreMap;
  readonly #store: Store;
  readonly #around: Surroundings;
  readonly #stop: (() => void)[] = [];
  #standing: Standing | null = null;
  /** where to jump, once */
  #to: Camera | null = null;
  /** the chosen plant is kept clear of panels until the reader moves the map */
  #keepsSite = false;
  #isNew = false;
  /** the newest order asks for a flight */
  #flies = false;
  /** the newest order is that of the scene that a link opens */
  #cuts = false;
  /** the flight begun last */
  #flight: Flight | null = null;
  /** a link straight into a scene opens there: no scene has given its order yet */
  #opensOnSlide: boolean;
  /** the state that the newest order came with: what else changed then is the order's business */
  #orderedIn: State | null = null;
  #isOrdered = false;
  #scheduled = 0;
  /** how often to look again once the map has come to rest */
  #looks = 0;

  constructor(map: MapLibreMap, store: Store, around: Surroundings) {
    this.#map = map;
    this.#store = store;
    this.#around = around;
    this.#opensOnSlide = isOnSlide(store.getState());

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
    this.#standing = { kind: 'shown' };
    this.#take(store.getState().cameraOrder);
    this.#settle(0);
  }

  /** A flight that an order asked for is on its way. */
  get isFlying(): boolean {
    return this.#isAloft && this.#map.isMoving();
  }

  /** Nothing that was asked of it is left to be done, but for what the map is doing. */
  get isSettled(): boolean {
    return this.#scheduled === 0;
  }

  /** Where an order would lead from here; null where that is unknown. */
  targetOf(order: CameraOrder): Camera | null {
    if (order.kind === 'to') return order.camera;
    return order.kind === 'site' ? null : this.#targetOf(order);
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
    this.#standing = null;
    this.#keepsSite = false;
    this.#isOrdered = false;
    this.#flight = null;
  };

  readonly #take = (order: CameraOrder) => {
    this.#orderedIn = this.#store.getState();
    this.#to = order.kind === 'to' ? order.camera : null;
    if (order.kind === 'to') this.#standing = null;
    else if (order.kind !== 'site') this.#standing = order;
    else if (this.#standing?.kind === 'framed') this.#standing = null;
    const isOfScene = 'flies' in order;
    this.#keepsSite = order.kind === 'site' || (order.kind === 'shown' && !isOfScene);
    this.#flies = isOfScene && !this.#opensOnSlide;
    this.#cuts = isOfScene && this.#opensOnSlide;
    if (isOfScene) this.#opensOnSlide = false;
    this.#flight = null;
    this.#isNew = true;
    this.#schedule();
  };

  /** From a choice on: the least motion that shows the plant, no more refitting. */
  readonly #followChoice = (site: string | null) => {
    // A scene orders its view and its camera at one stroke, and so does the way back from it.
    const state = this.#store.getState();
    if (state === this.#orderedIn && state.cameraOrder.kind !== 'site') return;
    this.#standing = null;
    this.#flight = null;
    this.#keepsSite = site !== null;
    this.#schedule();
  };

  /** Orders, panels and choices of one moment are answered by one motion. */
  readonly #schedule = () => {
    cancelAnimationFrame(this.#scheduled);
    this.#scheduled = requestAnimationFrame(() => {
      this.#scheduled = 0;
      this.#settle(this.#around.duration());
    });
  };

  /** @param duration ms that a motion takes; 0 where none is wanted at all */
  #settle(duration: number): void {
    const { site } = this.#store.getState();
    const isNew = this.#isNew;
    this.#isNew = false;
    if (this.#to) {
      this.#go(this.#to, 0);
      this.#to = null;
      return;
    }
    const stood = this.#standing && this.#targetOf(this.#standing);
    const kept = site !== null && this.#keepsSite ? this.#kept(site, stood) : null;
    const target = kept ?? stood;
    if (kept && kept.zoom > (stood ?? this.#camera()).zoom + 1e-6) this.#looks = 1;
    if (!target) this.#tell();
    else if (duration > 0 && this.#flies && (isNew || this.#isAloft)) this.#fly(target, isNew);
    // What stands follows panels without a motion; a new order, or a choice, moves there.
    else this.#go(target, (isNew && !this.#cuts) || kept ? duration : 0);
  }

  /** A flight has not had its time yet. */
  get #isAloft(): boolean {
    return this.#flight !== null && performance.now() < this.#flight.ends;
  }

  #targetOf(standing: Standing): Camera | null {
    const size = this.#around.size();
    const { insets } = this.#store.getState();
    const [least, most] = [this.#map.getMinZoom(), this.#map.getMaxZoom()];
    if (standing.kind === 'shown') {
      const zooms = { least, most, below: this.#around.zoomBelow };
      return fitCamera(this.#around.extentAt, size, insets, zooms);
    }
    return constrained(framedCamera(standing.framing, size, insets, { least, most }), size);
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
    this.#flight = null;
    if (isSameCamera(camera, this.#camera()) && !this.#map.isMoving()) {
      this.#tell();
      return;
    }
    this.#isOrdered = true;
    const { lat, lon, zoom } = camera;
    if (duration <= 0) this.#map.jumpTo({ center: [lon, lat], zoom });
    else this.#map.easeTo({ center: [lon, lat], zoom, duration, essential: true });
  }

  /** Flies to a scene; a flight whose goal shifts on the way arrives when it was to arrive. */
  #fly(to: Camera, isNew: boolean): void {
    const from = this.#camera();
    const now = performance.now();
    const before = this.#flight;
    if (before && isSameCamera(to, before.to) && this.#map.isMoving()) return;
    if (isSameCamera(to, from) && !this.#map.isMoving()) {
      this.#tell();
      return;
    }
    const ends = isNew || !before ? now + flightTime(from, to, this.#around.size()) : before.ends;
    this.#flight = { to, ends };
    this.#isOrdered = true;
    this.#map.flyTo({
      center: [to.lon, to.lat],
      zoom: to.zoom,
      curve: flightCurve,
      duration: ends - now,
      essential: true,
    });
  }

  #camera(): Camera {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lon: lng, zoom: this.#map.getZoom() };
  }

  #framing(): Framing {
    return framingOf(this.#camera(), this.#around.size(), this.#store.getState().insets);
  }

  /** Reports though the map has not moved: for the first time, or as panels leave it other space. */
  #tell(): void {
    const { camera, framing } = this.#store.getState();
    if (!camera || !framing || !isSameCamera(framing, this.#framing())) this.#report();
  }

  readonly #report = () => {
    const origin = this.#isOrdered ? 'order' : 'reader';
    this.#store.getState().reportCamera(this.#camera(), this.#framing(), origin);
    // At its new zoom the circle may be drawn elsewhere, under a panel again: one more look.
    if (this.#looks > 0) {
      this.#looks -= 1;
      this.#schedule();
    }
  };
}
