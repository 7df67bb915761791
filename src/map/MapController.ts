/**
 * Ties MapLibre to the store and the view: creates the map once, draws what the view shows, tells
 * the store what is hovered and chosen. React only hands in views and languages.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Lang } from '../i18n/lang.ts';
import { messages } from '../i18n/messages.ts';
import type { Store } from '../state/store.ts';
import { isPending, markOnce, measurePainted, type InputKind } from '../state/timing.ts';
import type { View } from '../state/view.ts';
import { maxBounds, maxZoom } from './basemap/reach.ts';
import { openBasemap } from './basemap/source.ts';
import { basemapStyle } from './basemap/style.ts';
import { CameraDriver } from './camera/CameraDriver.ts';
import { LabelPainter } from './labels/LabelPainter.ts';
import { layoutFromWorker, shippedLayout } from './layout/loadLayout.ts';
import { zoomOfStepBelow } from './layout/table.ts';
import { useMapStatus } from './mapStatus.ts';
import { frameOf, metresPerPx, toScreen, type Frame } from './mercator.ts';
import { readPalette } from './palette.ts';
import { plantColours } from './plants/colour.ts';
import { PlantField } from './plants/PlantField.ts';
import { createPlantLayer, plantLayerId, type PlantLayer } from './plants/plantLayer.ts';
import { followPointer } from './pointer.ts';
import { publishProbe } from './probe.ts';

setWorkerUrl(workerUrl);

/** ms, as --quick and --calm of the tokens: emphasis; sizes, colours and camera. */
const durations = { quick: 150, calm: 220 } as const;

/** Device px: sharp on an 8K wall, or on 4K at twice the density. */
const largestCanvas: [number, number] = [7680, 4320];

const asset = (path: string) =>
  new URL(`${import.meta.env.BASE_URL}basemap/${path}`, document.baseURI).href;

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
  readonly #stop: (() => void)[] = [];
  readonly #stillness = window.matchMedia('(prefers-reduced-motion: reduce)');
  readonly #unpainted = new Set<InputKind>();
  #field: PlantField;
  #view: View;
  #lang: Lang;
  #basemapUrl: string | null = null;
  #dropLayout: () => void = () => {};
  #wasEasing = false;
  #isEasing = false;
  /** the basemap has come, or will not */
  #isSettled = false;

  constructor(elements: MapElements, store: Store, view: View, lang: Lang) {
    this.#elements = elements;
    this.#store = store;
    this.#view = view;
    this.#lang = lang;
    this.#field = this.#createField();
    this.#map = this.#createMap();
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
    this.#listen();
    void this.#loadBasemap();
  }

  /** Shows another view; of another dataset too. */
  setView(view: View): void {
    if (view === this.#view) return;
    const isOther = view.chronicle !== this.#view.chronicle;
    this.#view = view;
    if (isOther) {
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
    this.#restyle();
    this.#nameCanvas();
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  destroy(): void {
    for (const stop of this.#stop) stop();
    this.#dropLayout();
    this.#camera.destroy();
    this.#labels.clear();
    this.#map.remove();
    useMapStatus.setState({ scale: null, isParted: false, metresPerPx: 0 });
  }

  #createMap(): MapLibreMap {
    const map = new MapLibreMap({
      container: this.#elements.canvas,
      style: this.#style(),
      center: [110, 33],
      zoom: 3.5,
      maxBounds,
      maxZoom,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
      maxCanvasSize: largestCanvas,
      locale: { 'Map.Title': messages[this.#lang].map.name },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  }

  #createField(): PlantField {
    this.#dropLayout();
    const { root } = this.#elements;
    const colours = plantColours(readPalette(root));
    const field = new PlantField(this.#view, colours, this.#size().width);
    const { dataset } = this.#view.chronicle;
    const shipped = shippedLayout(dataset);
    if (shipped) field.setLayout(shipped, performance.now(), 0);
    else {
      this.#dropLayout = layoutFromWorker(dataset, (layout) => {
        field.setLayout(layout, performance.now(), this.#duration('calm'));
        this.#map.triggerRepaint();
      });
    }
    return field;
  }

  #listen(): void {
    const map = this.#map;
    const store = this.#store;
    map.on('style.load', this.#raisePlants);
    map.on('render', this.#afterFrame);
    map.on('resize', () => {
      this.#field.setWidth(this.#size().width, performance.now(), 0);
      this.#labels.expire();
    });
    // Tiles that fail leave the ground plain; the plants go on.
    map.on('error', () => store.getState().notify({ kind: 'basemap-missing', reason: 'damaged' }));

    this.#stop.push(
      followPointer(map, store, () => this.#field.drawn(this.#frame())),
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
      publishProbe(window, {
        queryPlantsDrawn: () => this.#field.drawn(this.#frame()),
        project: (site) => {
          const where = this.#field.whereIs(site);
          return where && toScreen(where.world, this.#frame());
        },
        isIdle: () => this.#isSettled && !this.#isEasing && !map.isMoving() && map.areTilesLoaded(),
      }),
      this.#followTheme(),
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
    this.#field.setEmphasis(hovered, site, performance.now(), duration);
    this.#labels.expire();
    this.#map.triggerRepaint();
  }

  #followTheme(): () => void {
    const repaint = () => {
      const colours = plantColours(readPalette(this.#elements.root));
      this.#field.setColours(colours, performance.now());
      this.#restyle();
    };
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const page = new MutationObserver(repaint);
    page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    system.addEventListener('change', repaint);
    return () => {
      page.disconnect();
      system.removeEventListener('change', repaint);
    };
  }

  #style() {
    return basemapStyle({
      palette: readPalette(this.#elements.root),
      lang: this.#lang,
      sourceUrl: this.#basemapUrl,
      fontUrl: (file) => asset(`fonts/${file}`),
    });
  }

  #restyle(): void {
    this.#map.setStyle(this.#style());
  }

  async #loadBasemap(): Promise<void> {
    const result = await openBasemap(asset('groundbreak.pmtiles'));
    this.#isSettled = true;
    if (result.ok) {
      this.#basemapUrl = result.sourceUrl;
      this.#restyle();
    } else {
      this.#store.getState().notify({ kind: 'basemap-missing', reason: result.failure.reason });
    }
  }

  /** Puts the plants above whatever the style has just brought. */
  readonly #raisePlants = () => {
    if (this.#map.getLayer(plantLayerId)) this.#map.moveLayer(plantLayerId);
    else this.#map.addLayer(this.#layer);
  };

  #nameCanvas(): void {
    this.#map.getCanvas().setAttribute('aria-label', messages[this.#lang].map.name);
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
    return scene;
  }

  readonly #afterFrame = () => {
    if (!this.#map.getLayer(plantLayerId)) return;
    const frame = this.#frame();
    // Circles also move while the camera rests, and once more in the frame that ends the motion.
    if (this.#isEasing || this.#wasEasing) this.#labels.follow();
    this.#wasEasing = this.#isEasing;
    this.#labels.paint(this.#field, this.#view, frame, this.#lang);
    this.#publish(frame);
    const painted = [...this.#unpainted];
    this.#unpainted.clear();
    // A task of its own comes after the frame has gone to the screen.
    setTimeout(() => {
      markOnce('plants-painted');
      for (const kind of painted) measurePainted(kind);
    });
  };

  #publish(frame: Frame): void {
    const status = useMapStatus.getState();
    const { scale, largest } = this.#field;
    const isParted = this.#field.isPartedIn(frame);
    const { lat } = this.#map.getCenter();
    const metres = metresPerPx(lat, frame.scale);
    const isOtherLegend =
      status.scale !== scale || status.isParted !== isParted || status.largest !== largest;
    if (!isOtherLegend && status.metresPerPx === metres) return;
    useMapStatus.setState({ scale, largest, isParted, metresPerPx: metres });
    // Once React has drawn the legend, labels make way for it.
    if (isOtherLegend) requestAnimationFrame(this.#makeWay);
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
