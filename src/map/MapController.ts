/**
 * Ties MapLibre to the store and the view: creates the map once, draws what the view shows, tells
 * the store what is hovered and chosen. React only hands in views and languages.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Lang } from '../i18n/lang.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { isOnSlide } from '../state/talk.ts';
import { isPending, markInput, markOnce, measurePainted, type InputKind } from '../state/timing.ts';
import type { View } from '../state/view.ts';
import { TilesAhead } from './basemap/TilesAhead.ts';
import { GroundKeeper } from './basemap/GroundKeeper.ts';
import { coveredBy } from './basemap/keepClear.ts';
import { CameraDriver } from './camera/CameraDriver.ts';
import { freeArea } from './camera/decide.ts';
import { createMap } from './createMap.ts';
import { holdMap } from './hold.ts';
import { LabelPainter, textOf } from './labels/LabelPainter.ts';
import { shippedLayout } from './layout/shipped.ts';
import { workerSolver } from './layout/solver.ts';
import { zoomOfStepBelow } from './layout/table.ts';
import { isSameLettering, readingLettering, slideLettering, type Lettering } from './lettering.ts';
import { restingStatus, tellStatus, useMapStatus } from './mapStatus.ts';
import { frameOf, metresPerPx, toScreen, type Frame } from './mercator.ts';
import { readPalette } from './palette.ts';
import { plantColours } from './plants/colour.ts';
import { isJoinedId } from './plants/drawn.ts';
import { isSameLook, lookOf } from './plants/look.ts';
import { PlantField, type FieldLook } from './plants/PlantField.ts';
import { createPlantLayer, plantLayerId, type PlantLayer } from './plants/plantLayer.ts';
import { followKeys, followPointer } from './pointer.ts';
import { publishProbe } from './probe.ts';
import { followTheme } from './theme.ts';

/** ms, as --quick and --calm of the tokens: emphasis; sizes, colours and camera. */
const durations = { quick: 150, calm: 220 } as const;

/** Among more circles than this names are not read anyway. */
const mostNamesClear = 400;

export interface MapElements {
  /** what MapLibre fills */
  readonly canvas: HTMLElement;
  readonly labels: HTMLElement;
  /** the whole map with its furniture; elements marked `data-map-obstacle` keep labels off */
  readonly root: HTMLElement;
}

export class MapController {
  readonly #elements: MapElements;
  readonly #store: Store;
  readonly #map: MapLibreMap;
  readonly #layer: PlantLayer;
  readonly #camera: CameraDriver;
  readonly #labels: LabelPainter;
  readonly #ground: GroundKeeper;
  readonly #stop: (() => void)[] = [];
  readonly #stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  readonly #unpainted = new Set<InputKind>();
  #field: PlantField;
  #view: View;
  #lang: Lang;
  #lettering: Lettering;
  #isOnSlide: boolean;
  /** the joined plants that are pointed at; a plant is in the store */
  #pointedAt: string | null = null;
  #wasEasing = false;
  #isEasing = false;

  constructor(elements: MapElements, store: Store, view: View, lang: Lang) {
    this.#elements = elements;
    this.#store = store;
    this.#view = view;
    this.#lang = lang;
    this.#isOnSlide = isOnSlide(store.getState());
    this.#lettering = this.#letteringNow();
    this.#field = this.#createField();
    this.#ground = new GroundKeeper({
      store,
      palette: () => readPalette(elements.root),
      lang: () => this.#lang,
      lettering: () => this.#lettering,
    });
    this.#map = createMap(elements.canvas, this.#ground.style(), () => this.#size());
    this.#layer = createPlantLayer(() => this.#scene());
    this.#labels = new LabelPainter(elements, store);
    this.#camera = new CameraDriver(this.#map, store, {
      size: () => this.#size(),
      extentAt: (zoom) => this.#field.extentAt(zoom),
      zoomBelow: (zoom) => zoomOfStepBelow(zoom, this.#field.scale.factor),
      // A plant that the filters leave out is not drawn, so it needs no place in sight.
      whereIs: (site) => (this.#view.shownIds.has(site) ? this.#field.whereIs(site) : null),
      duration: () => this.#duration('calm'),
    });
    if (this.#isOnSlide) holdMap(this.#map, true);
    this.#listen();
    void this.#ground.start(this.#map);
  }

  /** Shows another view; of another dataset too. */
  setView(view: View): void {
    if (view === this.#view) return;
    const isOther = view.chronicle !== this.#view.chronicle;
    this.#view = view;
    if (isOther) {
      this.#field.stop();
      this.#field = this.#createField();
      this.#labels.clear();
      this.#emphasise(0);
    } else {
      this.#field.setView(view, performance.now(), this.#duration('calm'));
    }
    for (const kind of ['filter', 'year'] as const) if (isPending(kind)) this.#unpainted.add(kind);
    this.#labels.expire();
    this.#map.triggerRepaint();
  }

  setLang(lang: Lang): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#labels.clear();
    this.#ground.restyle();
    this.#nameCanvas();
  }

  /** A slide is on, or gone: the map holds still, and is lettered for the last row of a room. */
  setOnSlide(onSlide: boolean): void {
    if (onSlide === this.#isOnSlide) return;
    this.#isOnSlide = onSlide;
    holdMap(this.#map, onSlide);
    if (onSlide) useMapStatus.setState({ listed: [], pointedAt: '' });
    this.#nameCanvas();
    this.#letter();
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
    this.#field.stop();
    this.#camera.destroy();
    this.#labels.clear();
    this.#ground.stop();
    this.#map.remove();
    useMapStatus.setState(restingStatus);
  }

  #createField(): PlantField {
    return new PlantField({
      view: this.#view,
      colours: plantColours(readPalette(this.#elements.root)),
      width: this.#size().width,
      look: lookOf(this.#store.getState()),
      shipped: shippedLayout(this.#view.chronicle.dataset),
      solver: workerSolver(),
      onLayout: () => this.#map.triggerRepaint(),
    });
  }

  #listen(): void {
    const map = this.#map;
    const store = this.#store;
    map.on('style.load', this.#raisePlants);
    map.on('render', this.#afterFrame);
    map.on('resize', () => {
      this.#field.setWidth(this.#size().width, performance.now(), 0);
      this.#letter();
      this.#labels.expire();
    });
    const ahead = new TilesAhead(map, store, (order) => {
      const camera = this.#camera.targetOf(order);
      return camera && { camera, size: this.#size() };
    });
    this.#stop.push(
      followPointer(map, {
        at: (point, slop) => this.#field.at(point, this.#frame(), slop),
        point: this.#point,
        open: this.#open,
      }),
      followKeys(map, {
        nearest: () => this.#field.nearest(this.#middle(), this.#frame()),
        point: (id) => {
          this.#point(id);
          this.#say(id);
        },
        open: this.#open,
      }),
      store.subscribe(lookOf, this.#takeLook, { equalityFn: isSameLook }),
      store.subscribe(
        (state) => state.hovered,
        () => this.#emphasise(this.#duration('quick')),
      ),
      store.subscribe(
        (state) => state.site,
        () => {
          if (isPending('choose')) this.#unpainted.add('choose');
          this.#emphasise(this.#duration('quick'));
        },
      ),
      store.subscribe((state) => state.insets, this.#makeWay),
      store.subscribe((state) => state.pins, this.#makeWay),
      () => ahead.stop(),
      publishProbe(window, {
        queryPlantsDrawn: () => this.#field.drawn(this.#frame()),
        membersOf: (joined) => this.#field.membersOf(joined),
        project: (site) => {
          const where = this.#field.whereIs(site);
          return where && toScreen(where.world, this.#frame());
        },
        isIdle: () =>
          this.#ground.isSettled &&
          !this.#isEasing &&
          !map.isMoving() &&
          this.#camera.isSettled &&
          map.loaded() &&
          map.areTilesLoaded() &&
          this.#field.isLaidOut,
      }),
      followTheme(window, this.#repaint),
    );
    this.#emphasise(0);
    this.#nameCanvas();
    void this.#remeasureWithFonts();
  }

  /** Labels measured before the page's fonts came are measured again. */
  async #remeasureWithFonts(): Promise<void> {
    await document.fonts.ready;
    this.#labels.clear();
    this.#map.triggerRepaint();
  }

  #emphasise(duration: number): void {
    const { hovered, site } = this.#store.getState();
    this.#field.setEmphasis(this.#pointedAt ?? hovered, site, performance.now(), duration);
    this.#labels.expire();
    this.#map.triggerRepaint();
  }

  readonly #repaint = () => {
    const colours = plantColours(readPalette(this.#elements.root));
    this.#field.setColours(colours, performance.now());
    this.#ground.restyle();
  };

  readonly #takeLook = (look: FieldLook) => {
    this.#field.setLook(look, performance.now(), this.#duration('calm'));
    this.#makeWay();
  };

  readonly #point = (id: string | null) => {
    const site = id !== null && isJoinedId(id) ? null : id;
    const joined = id === site ? null : id;
    if (joined !== this.#pointedAt) {
      this.#pointedAt = joined;
      this.#emphasise(this.#duration('quick'));
    }
    const { hovered, hover } = this.#store.getState();
    if (hovered !== site) hover(site);
  };

  /** Chooses a plant; zooms in until joined plants part, and lists those that never do. */
  readonly #open = (id: string | null) => {
    const fromSlide = this.#isOnSlide;
    if (fromSlide) {
      if (id === null) return;
      // To look closer is to leave the slide, for the map to move and the panel to open.
      this.#store.getState().setAside(true);
    }
    useMapStatus.setState({ listed: [] });
    if (id !== null && isJoinedId(id)) {
      const parting = this.#field.partingOf(id);
      if (parting && parting.zoom <= this.#map.getMaxZoom())
        this.#camera.zoomTo(parting.world, parting.zoom);
      else useMapStatus.setState({ listed: this.#field.membersOf(id) });
      return;
    }
    const { site, choose, orderCamera } = this.#store.getState();
    if (id !== site) {
      markInput('choose');
      choose(id);
    } else if (fromSlide && id !== null) {
      // The scene has chosen it already: its panel opens, and the map makes way for that.
      orderCamera({ kind: 'site', site: id });
    }
  };

  #say(id: string | null): void {
    const drawn = id === null ? null : this.#field.drawnAs(id, this.#frame());
    const text = id === null ? null : textOf(id, true, drawn, this.#view, this.#lang);
    const pointedAt = text ? [text.name, text.detail].filter(Boolean).join(', ') : '';
    if (useMapStatus.getState().pointedAt !== pointedAt) useMapStatus.setState({ pointedAt });
  }

  #middle() {
    const { left, top, right, bottom } = freeArea(this.#size(), this.#store.getState().insets);
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** Puts the plants above whatever the style has just brought. */
  readonly #raisePlants = () => {
    if (this.#map.getLayer(plantLayerId)) this.#map.moveLayer(plantLayerId);
    else this.#map.addLayer(this.#layer);
  };

  #nameCanvas(): void {
    const { name, nameHeld } = messages[this.#lang].map;
    this.#map.getCanvas().setAttribute('aria-label', this.#isOnSlide ? nameHeld : name);
  }

  #letteringNow(): Lettering {
    if (!this.#isOnSlide) return readingLettering;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return slideLettering(this.#size(), rem || 16);
  }

  /** Names and lines as large as the room needs them. */
  #letter(): void {
    const lettering = this.#letteringNow();
    if (isSameLettering(lettering, this.#lettering)) return;
    this.#lettering = lettering;
    this.#labels.clear();
    this.#ground.restyle();
    this.#map.triggerRepaint();
  }

  #scene() {
    const { scene, isMoving } = this.#field.sceneAt(
      this.#frame(),
      this.#map.getPixelRatio(),
      performance.now(),
      this.#duration('calm'),
    );
    this.#isEasing = isMoving;
    if (isMoving) this.#map.triggerRepaint();
    return { ...scene, weight: this.#lettering.weight };
  }

  readonly #afterFrame = () => {
    if (!this.#map.getLayer(plantLayerId)) return;
    const frame = this.#frame();
    // Circles also move while the camera rests, and once more in the frame that ends the motion.
    if (this.#isEasing || this.#wasEasing) this.#labels.follow();
    this.#wasEasing = this.#isEasing;
    const hovered = this.#pointedAt ?? this.#store.getState().hovered;
    this.#labels.paint(this.#field, this.#view, frame, this.#lang, {
      hovered,
      lettering: this.#lettering,
      isFlying: this.#camera.isFlying,
    });
    this.#publish(frame);
    if (!this.#isEasing && !this.#map.isMoving()) this.#keepNamesClear(frame);
    const painted = [...this.#unpainted];
    this.#unpainted.clear();
    // A task of its own comes after the frame has gone to the screen.
    setTimeout(() => {
      markOnce('plants-painted');
      for (const kind of painted) measurePainted(kind);
    });
  };

  /** The ground's names make way for circles and for what is written beside them. */
  #keepNamesClear(frame: Frame): void {
    const plants = this.#field.seen(frame, mostNamesClear);
    const { key, covered } = coveredBy(plants, frame, this.#store.getState().insets);
    this.#ground.keepClear(key, () => [...covered, ...this.#labels.boxes()]);
  }

  #publish(frame: Frame): void {
    const { scale, largest, hasCrowds } = this.#field;
    const legend = { scale, largest, hasCrowds, ...this.#field.summary(frame) };
    const metres = metresPerPx(this.#map.getCenter().lat, frame.scale);
    // Once React has drawn the legend, labels make way for it.
    if (tellStatus(legend, metres)) requestAnimationFrame(this.#makeWay);
  }

  readonly #makeWay = () => {
    this.#labels.expire();
    this.#map.triggerRepaint();
  };

  #size() {
    const { clientWidth, clientHeight } = this.#elements.canvas;
    return { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
  }

  #frame(): Frame {
    const { lat, lng } = this.#map.getCenter();
    return frameOf({ lat, lon: lng, zoom: this.#map.getZoom() }, this.#size());
  }

  #duration(kind: keyof typeof durations): number {
    return this.#stillness.matches ? 0 : durations[kind];
  }
}
