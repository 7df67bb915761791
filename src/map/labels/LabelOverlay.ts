/**
 * Labels as HTML over the map: real text, in the page's fonts, moved by transforms. Hidden from
 * assistive technology, which finds the same names in the list.
 */
import type { ScreenPoint } from '../mercator.ts';
import {
  placeLabels,
  type Box,
  type LabelWish,
  type Obstacles,
  type PlacedLabel,
  type Side,
} from './place.ts';

export interface LabelText {
  readonly name: string;
  /** the second line of the chosen and the hovered */
  readonly detail: string | null;
}

export interface LabelRequest extends ScreenPoint {
  readonly id: string;
  readonly r: number;
  readonly isRequired: boolean;
}

interface Label {
  readonly element: HTMLElement;
  readonly key: string;
  width: number;
  height: number;
  side: Side | null;
  isShown: boolean;
}

export interface LabelClasses {
  readonly label: string;
  readonly name: string;
  readonly detail: string;
  /** for a label that must cover something */
  readonly plate: string;
}

export class LabelOverlay {
  readonly #holder: HTMLElement;
  readonly #classes: LabelClasses;
  readonly #labels = new Map<string, Label>();
  #placed: Box[] = [];

  constructor(holder: HTMLElement, classes: LabelClasses) {
    this.#holder = holder;
    this.#classes = classes;
  }

  /** Forgets all texts and sizes: after a change of language, dataset or fonts. */
  clear(): void {
    for (const { element } of this.#labels.values()) element.remove();
    this.#labels.clear();
  }

  /** Shows the labels that find room; `requests` in order of importance. */
  update(
    requests: readonly LabelRequest[],
    textOf: (id: string, isRequired: boolean) => LabelText,
    obstacles: Obstacles,
    most: number,
  ): void {
    const wishes = requests.map<LabelWish>((request) => {
      const { width, height, side } = this.#label(
        request.id,
        textOf(request.id, request.isRequired),
      );
      return { ...request, width, height, side };
    });
    this.#show(placeLabels(wishes, obstacles, most));
  }

  /** Where the labels shown now stand, CSS px from the holder's top left corner. */
  boxes(): Box[] {
    return this.#placed;
  }

  #show(placed: readonly PlacedLabel[]): void {
    const ids = new Set(placed.map(({ id }) => id));
    this.#placed = placed.flatMap(({ id, left, top }) => {
      const label = this.#labels.get(id);
      return label ? [{ left, top, right: left + label.width, bottom: top + label.height }] : [];
    });
    for (const [id, label] of this.#labels) {
      if (ids.has(id)) continue;
      label.side = null;
      if (label.isShown) label.element.style.visibility = 'hidden';
      label.isShown = false;
    }
    for (const { id, side, left, top, isClear } of placed) {
      const label = this.#labels.get(id);
      if (!label) continue;
      label.side = side;
      label.element.classList.toggle(this.#classes.plate, !isClear);
      // Whole px keep the text crisp.
      label.element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
      if (!label.isShown) label.element.style.visibility = 'visible';
      label.isShown = true;
    }
  }

  #label(id: string, { name, detail }: LabelText): Label {
    const key = `${name}\n${detail ?? ''}`;
    const known = this.#labels.get(id);
    if (known?.key === key) return known;
    known?.element.remove();
    const document = this.#holder.ownerDocument;
    const element = document.createElement('div');
    element.className = this.#classes.label;
    element.dataset['mapLabel'] = '';
    element.style.visibility = 'hidden';
    const line = (text: string, className: string) => {
      const part = document.createElement('div');
      part.className = className;
      part.textContent = text;
      element.append(part);
    };
    line(name, this.#classes.name);
    if (detail !== null) line(detail, this.#classes.detail);
    this.#holder.append(element);
    const label: Label = {
      element,
      key,
      width: element.offsetWidth,
      height: element.offsetHeight,
      side: known?.side ?? null,
      isShown: false,
    };
    this.#labels.set(id, label);
    return label;
  }
}
