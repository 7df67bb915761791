/** Chooses which plants would like a label and in what words, frame by frame. */
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { siteName } from '../../i18n/siteName.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { freeArea } from '../camera/decide.ts';
import type { Lettering } from '../lettering.ts';
import type { Frame } from '../mercator.ts';
import { isJoinedId, type DrawnPlant } from '../plants/drawn.ts';
import type { PlantField } from '../plants/PlantField.ts';
import { CountOverlay } from './CountOverlay.ts';
import { LabelOverlay, type LabelText } from './LabelOverlay.ts';
import styles from './Labels.module.css';
import { labelBudget, slideBudget, type Box } from './place.ts';

/** Beyond this many plants on screen the smallest ask for no label: cost grows with their number. */
const mostWishes = 150;
/** Among more circles on screen than this, only what is pointed at or chosen is named. */
const mostCircles = 1500;

export interface LabelLook {
  /** the plant or the joined plants that the pointer or the keyboard points at */
  readonly hovered: string | null;
  readonly lettering: Lettering;
  /** the camera is on its way to a scene */
  readonly isFlying: boolean;
}

export class LabelPainter {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #overlay: LabelOverlay;
  readonly #counts: CountOverlay;
  #boxes: readonly Box[] | null = null;
  #painted = '';

  constructor({ labels, root }: { labels: HTMLElement; root: HTMLElement }, store: Store) {
    this.#root = root;
    this.#store = store;
    this.#counts = new CountOverlay(labels, styles['count'] ?? '');
    this.#overlay = new LabelOverlay(labels, {
      label: styles['label'] ?? '',
      name: styles['name'] ?? '',
      detail: styles['detail'] ?? '',
      plate: styles['plate'] ?? '',
    });
  }

  /** Forgets all texts: another language, dataset or font. */
  clear(): void {
    this.#overlay.clear();
    this.expire();
  }

  /** The next frame places labels anew, though the camera has not moved. */
  expire(): void {
    this.#painted = '';
    this.#boxes = null;
  }

  /** The next frame places labels anew around circles that have moved; the panels have not. */
  follow(): void {
    this.#painted = '';
  }

  paint(field: PlantField, view: View, frame: Frame, lang: Lang, look: LabelLook): void {
    const { site: chosen, pins, insets } = this.#store.getState();
    const { hovered, lettering, isFlying } = look;
    const { isOnSlide, type, weight } = lettering;
    const key = `${frame.scale} ${frame.shiftX} ${frame.shiftY} ${frame.width} ${frame.height}`;
    if (key === this.#painted) return;
    this.#painted = key;
    this.#boxes ??= this.#measureObstacles();

    const seen = field.seen(frame, mostCircles);
    this.#counts.show(seen, lang, weight);
    const required = new Map<string, DrawnPlant>();
    // A slide names what it is about.
    for (const id of isOnSlide ? [chosen, ...pins, hovered] : [chosen, hovered]) {
      const drawn = id === null ? null : field.drawnAs(id, frame);
      if (id !== null && drawn) required.set(id, drawn);
    }
    const isCrowded = seen.length >= mostCircles;
    // What a flight only passes by is not named: names would come and go.
    const others =
      isCrowded || isFlying
        ? []
        : seen.filter(({ id, joined }) => !joined && !required.has(id)).toSorted(byRank);
    const wish = (id: string, { x, y, ring, style }: DrawnPlant, isRequired: boolean) => ({
      id,
      x,
      y,
      r:
        style === 'halo'
          ? 4
          : ring + weight * ((id === chosen ? 5 : 0) + (style === 'joined' ? 3 : 0)),
      isRequired,
    });
    const requests = [
      ...[...required].map(([id, drawn]) => wish(id, drawn, true)),
      ...others.slice(0, mostWishes).map((plant) => wish(plant.id, plant, false)),
    ];
    const free = freeArea(frame, insets);
    const circles = isCrowded
      ? []
      : seen
          .filter(({ style }) => style !== 'halo')
          .map(({ id, x, y, ring }) => ({ id, x, y, r: ring }));
    this.#overlay.update(
      requests,
      (id, isRequired) => textOf(id, isRequired, required.get(id) ?? null, view, lang),
      { free, boxes: this.#boxes, circles, type },
      isOnSlide ? slideBudget(free, type) : labelBudget(free),
    );
  }

  /** Where labels and panels stand now, CSS px from the map's top left corner. */
  boxes(): Box[] {
    return [...this.#overlay.boxes(), ...(this.#boxes ?? [])];
  }

  #measureObstacles(): Box[] {
    const own = this.#root.getBoundingClientRect();
    return [...document.querySelectorAll('[data-map-obstacle]')].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return {
        left: left - own.left,
        top: top - own.top,
        right: right - own.left,
        bottom: bottom - own.top,
      };
    });
  }
}

/** What is written beside a plant, or beside the joined plants that are pointed at. */
export function textOf(
  id: string,
  withDetail: boolean,
  drawn: Pick<DrawnPlant, 'joined'> | null,
  view: View,
  lang: Lang,
): LabelText {
  const m = messages[lang].map;
  const joined = drawn?.joined ?? null;
  const detailOfJoined = joined && m.joined.detail(joined);
  if (isJoinedId(id)) return { name: m.joined.plants(joined?.plants ?? 0), detail: detailOfJoined };
  const site = view.chronicle.sites.get(id);
  if (!site) return { name: '', detail: null };
  const { company, place } = siteName(site, view.chronicle.companies, lang);
  const name = m.label(company, place);
  if (!withDetail || site.kind !== 'vehicles') return { name, detail: null };
  // A plant pointed at in the list, while the map draws it joined.
  if (joined) return { name, detail: m.joined.among(joined.plants) };
  const outcome = view.shown.find((other) => other.site.id === id);
  return { name, detail: outcome ? m.labelDetail(outcome) : null };
}

/** The larger first; what is no car plant last. */
const rank = ({ ring, style }: DrawnPlant) => (style === 'halo' || style === 'square' ? 0 : ring);
const byRank = (a: DrawnPlant, b: DrawnPlant) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1);
