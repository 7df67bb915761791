/** Chooses which plants would like a label and in what words, frame by frame. */
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { siteName } from '../../i18n/siteName.ts';
import type { Store } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { freeArea } from '../camera/decide.ts';
import type { Frame } from '../mercator.ts';
import type { DrawnPlant, PlantField } from '../plants/PlantField.ts';
import { LabelOverlay, type LabelText } from './LabelOverlay.ts';
import styles from './Labels.module.css';
import { labelBudget, type Box } from './place.ts';

/** Beyond this many plants on screen the smallest ask for no label: cost grows with their number. */
const mostWishes = 150;

export class LabelPainter {
  readonly #root: HTMLElement;
  readonly #store: Store;
  readonly #overlay: LabelOverlay;
  #boxes: readonly Box[] | null = null;
  #painted = '';

  constructor({ labels, root }: { labels: HTMLElement; root: HTMLElement }, store: Store) {
    this.#root = root;
    this.#store = store;
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

  paint(field: PlantField, view: View, frame: Frame, lang: Lang): void {
    const { hovered, site: chosen, insets } = this.#store.getState();
    const key = `${frame.scale} ${frame.shiftX} ${frame.shiftY} ${frame.width} ${frame.height}`;
    if (key === this.#painted) return;
    this.#painted = key;
    this.#boxes ??= this.#measureObstacles();

    const outcomes = new Map(view.shown.map((outcome) => [outcome.site.id, outcome]));
    const seen = field.drawn(frame).filter((plant) => isSeen(plant, frame));
    const isRequired = (id: string) => id === hovered || id === chosen;
    const requests = seen
      .toSorted((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
      .filter(({ id }, index) => index < mostWishes || isRequired(id))
      .map(({ id, x, y, ring, style }) => ({
        id,
        x,
        y,
        r: style === 'halo' ? 4 : ring + (id === chosen ? 5 : 0),
        isRequired: isRequired(id),
      }));
    const free = freeArea(frame, insets);
    const textOf = (id: string, withDetail: boolean): LabelText => {
      const outcome = outcomes.get(id);
      if (!outcome) return { name: '', detail: null };
      const { company, place } = siteName(outcome.site, view.chronicle.companies, lang);
      const m = messages[lang].map;
      return {
        name: m.label(company, place),
        detail: withDetail && outcome.site.kind === 'vehicles' ? m.labelDetail(outcome) : null,
      };
    };
    const circles = seen
      .filter(({ style }) => style !== 'halo')
      .map(({ id, x, y, ring }) => ({ id, x, y, r: ring }));
    this.#overlay.update(
      requests,
      textOf,
      { free, boxes: this.#boxes, circles },
      labelBudget(free),
    );
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

/** The larger first; what is no car plant last. */
const rank = ({ ring, style }: DrawnPlant) => (style === 'halo' || style === 'square' ? 0 : ring);

const isSeen = ({ x, y, ring }: DrawnPlant, { width, height }: Frame) =>
  x > -ring && y > -ring && x < width + ring && y < height + ring;
