/**
 * What the map stands on: the embedded basemap, or another one that the reader or whoever hosts the
 * page has named. Falls back to the embedded one whenever the other cannot be had.
 */
import type {
  ErrorEvent,
  GeoJSONSource,
  Map as MapLibreMap,
  StyleSpecification,
} from 'maplibre-gl';
import type { Lang } from '../../i18n/lang.ts';
import type { Store } from '../../state/store.ts';
import type { Lettering } from '../lettering.ts';
import type { Palette } from '../palette.ts';
import { useBasemapStatus } from './basemapStatus.ts';
import { asset, embeddedArchive } from './embedded.ts';
import { blankImage, clearId, clearPoints, squaresOf, type Covered } from './keepClear.ts';
import type { OtherBasemap } from './other/openOther.ts';
import { detailedMaxZoom, maxZoom } from './reach.ts';
import { makeKnown, openBasemap } from './source.ts';
import { basemapStyle } from './style.ts';

/** ms in which a tile of another basemap must have come. */
const tilePatience = 10_000;

export interface GroundKeeperOptions {
  readonly store: Store;
  readonly palette: () => Palette;
  readonly lang: () => Lang;
  readonly lettering: () => Lettering;
}

export class GroundKeeper {
  readonly #options: GroundKeeperOptions;
  #map: MapLibreMap | null = null;
  #embeddedUrl: string | null = null;
  #other: OtherBasemap | null = null;
  /** address of `#other` */
  #address: string | null = null;
  /** counts choices, so that an answer to an older one is not taken */
  #choice = 0;
  #isSettled = false;
  #isOpening = false;
  /** what MapLibre finds wrong with a style while it is being set */
  #faults: string[] | null = null;
  #hasTile = false;
  #clear = clearPoints([], () => [0, 0]);
  #clearKey = '';
  #deadline: ReturnType<typeof setTimeout> | undefined;
  readonly #stop: (() => void)[] = [];

  constructor(options: GroundKeeperOptions) {
    this.#options = options;
  }

  /** the basemap that was asked for has come, or will not */
  get isSettled(): boolean {
    return this.#isSettled && !this.#isOpening;
  }

  /** The map's style now. */
  style(): StyleSpecification {
    const { palette, lang, lettering } = this.#options;
    const colours = palette();
    return basemapStyle({
      palette: colours,
      lang: lang(),
      lettering: lettering(),
      sourceUrl: this.#embeddedUrl,
      fontUrl: (file) => asset(`fonts/${file}`),
      other: this.#other?.parts(colours, lang()) ?? null,
      clear: this.#clear,
    });
  }

  /** Palette, language or lettering have changed. */
  restyle(): void {
    this.#map?.setStyle(this.style());
  }

  /**
   * Keeps names out of what is drawn above them. Called while the map rests, with what only changes
   * as circles or the camera do in `key`: pointing at a plant moves no name.
   */
  keepClear(key: string, covered: () => readonly Covered[]): void {
    const map = this.#map;
    const source = map?.getSource<GeoJSONSource>(clearId);
    if (!map || !source || key === this.#clearKey) return;
    this.#clearKey = key;
    this.#clear = clearPoints(covered().flatMap(squaresOf), (x, y) => {
      const { lng, lat } = map.unproject([x, y]);
      return [lng, lat];
    });
    void source.setData(this.#clear);
  }

  /** Loads what the map shall stand on, and follows the choices from then on. */
  async start(map: MapLibreMap): Promise<void> {
    this.#map = map;
    const { store } = this.#options;
    map.on('error', this.#onError);
    map.on('style.load', () => {
      if (!map.hasImage(clearId)) map.addImage(clearId, blankImage());
    });
    map.on('sourcedata', this.#onTile);
    const result = await openBasemap(embeddedArchive());
    if (!this.#map) return;
    if (result.ok) {
      this.#embeddedUrl = result.sourceUrl;
      this.restyle();
    } else {
      store.getState().notify({ kind: 'basemap-missing', reason: result.failure.reason });
    }
    this.#stop.push(
      store.subscribe(({ basemap }) => basemap, () => void this.#choose()),
      store.subscribe(({ hosts }) => hosts, () => void this.#choose()),
    ); // prettier-ignore
    const opening = this.#choose();
    this.#isSettled = true;
    await opening;
    await this.#readSettings();
  }

  stop(): void {
    for (const stop of this.#stop) stop();
    clearTimeout(this.#deadline);
    this.#choice += 1;
    this.#map = null;
    useBasemapStatus.setState({ host: null, attributions: [] });
  }

  /** What whoever hosts the page has set; after everything else, for most have set nothing. */
  async #readSettings(): Promise<void> {
    if (!document.baseURI.startsWith('http')) return;
    const { readSettings } = await import('./settings.ts');
    const settings = await readSettings(document.baseURI, (...call) => globalThis.fetch(...call));
    if (!this.#map) return;
    if (!settings.ok) this.#options.store.getState().notify({ kind: 'settings-faulty' });
    else if (settings.basemap !== null) {
      useBasemapStatus.setState({ fromHost: settings.basemap });
      await this.#choose();
    }
  }

  /** Opens the basemap that is wanted now, as far as the reader has allowed its hosts. */
  async #choose(): Promise<void> {
    const { store } = this.#options;
    const { basemap, hosts, notify } = store.getState();
    this.#choice += 1;
    const choice = this.#choice;
    const wanted = basemap ?? useBasemapStatus.getState().fromHost;
    if (wanted === null || wanted === embeddedArchive()) return this.#take(null, null);
    this.#isOpening = true;
    const { otherBasemaps } = await import('./other/shared.ts');
    const opening = await otherBasemaps.open(wanted, { page: document.baseURI, hosts });
    if (choice !== this.#choice || !this.#map) return undefined;
    this.#isOpening = false;
    if (opening.kind === 'ready') return this.#take(opening.basemap, wanted);
    this.#take(null, null);
    if (opening.kind === 'asks') notify({ kind: 'basemap-asks', hosts: opening.hosts });
    else notify({ kind: 'basemap-refused', host: opening.host, reason: opening.reason });
    return undefined;
  }

  #take(other: OtherBasemap | null, address: string | null): void {
    this.#isOpening = false;
    const map = this.#map;
    if (!map || address === this.#address) return;
    clearTimeout(this.#deadline);
    this.#other = other;
    this.#address = address;
    this.#hasTile = false;
    for (const archive of other?.archives ?? []) makeKnown(archive);
    this.#faults = [];
    this.restyle();
    const faults = this.#faults;
    this.#faults = null;
    if (other && faults.length > 0) {
      this.#refuse('damaged');
      return;
    }
    const { dismiss } = this.#options.store.getState();
    if (other) dismiss({ kind: 'basemap-asks', hosts: [] });
    map.setMaxZoom(other ? detailedMaxZoom : maxZoom);
    useBasemapStatus.setState({
      host: other?.host ?? null,
      attributions: other?.attributions ?? [],
    });
    if (other) this.#deadline = setTimeout(() => this.#judgeTiles(), tilePatience);
  }

  #refuse(reason: string): void {
    const host = this.#other?.host ?? '';
    this.#take(null, null);
    this.#options.store.getState().notify({ kind: 'basemap-refused', host, reason });
  }

  /** A basemap none of whose tiles come is no ground; one that is drawn without tiles is. */
  #judgeTiles(): void {
    const sources = Object.entries(this.style().sources);
    const hasTiles = sources.some(([id, { type }]) => isOthers(id) && type !== 'geojson');
    if (this.#other && hasTiles && !this.#hasTile) this.#refuse('no-tiles');
  }

  readonly #onTile = ({ sourceId, tile }: { sourceId: string; tile?: LoadedTile }) => {
    if (tile && isOthers(sourceId) && isFilled(tile)) this.#hasTile = true;
  };

  readonly #onError = (event: ErrorEvent & { sourceId?: string }) => {
    const { error, sourceId } = event;
    if (this.#faults) {
      this.#faults.push(error.message);
      return;
    }
    if (sourceId !== undefined && isOthers(sourceId)) {
      // Servers answer so for tiles that are empty; whether all are, the deadline tells.
      const isEmpty = 'status' in error && (error.status === 404 || error.status === 204);
      if (!isEmpty && !this.#hasTile) this.#refuse('no-tiles');
      return;
    }
    // A sprite or glyph of the other basemap that is missing leaves the rest as it is.
    if (this.#other && sourceId === undefined) return;
    // Tiles that fail leave the ground plain; the plants go on.
    this.#options.store.getState().notify({ kind: 'basemap-missing', reason: 'damaged' });
  };
}

/** What MapLibre hangs on a tile that has come; one that the server has not is loaded empty. */
interface LoadedTile {
  readonly latestFeatureIndex?: unknown;
  readonly texture?: unknown;
  readonly dem?: unknown;
}
const isFilled = ({ latestFeatureIndex, texture, dem }: LoadedTile) =>
  Boolean(latestFeatureIndex ?? texture ?? dem);

const isOthers = (id: string) => id.startsWith('other-');
