/** What joined circles stand for, written into them: number and sum, as real text over the map. */
import { formatNumber, formatShort } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { DrawnPlant } from '../plants/drawn.ts';

/** Radius from which a circle holds its sum besides the number, px. */
const roomForSum = 17;

export class CountOverlay {
  readonly #holder: HTMLElement;
  readonly #className: string;
  readonly #elements = new Map<string, HTMLElement>();

  constructor(holder: HTMLElement, className: string) {
    this.#holder = holder;
    this.#className = className;
  }

  /** @param weight how many times larger than in the reading room marks are drawn */
  show(plants: readonly DrawnPlant[], lang: Lang, weight: number): void {
    this.#holder.style.setProperty('--weight', `${weight}`);
    const gone = new Set(this.#elements.keys());
    for (const { id, x, y, ring, joined } of plants) {
      if (!joined) continue;
      gone.delete(id);
      const element = this.#element(id);
      const [count, sum] = element.children;
      write(count, formatNumber(joined.plants, lang));
      const hasRoom = ring >= roomForSum * weight && joined.announced > 0;
      write(sum, hasRoom ? formatShort(joined.announced, lang) : '');
      element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(-50%, -50%)`;
    }
    for (const id of gone) {
      this.#elements.get(id)?.remove();
      this.#elements.delete(id);
    }
  }

  #element(id: string): HTMLElement {
    const known = this.#elements.get(id);
    if (known) return known;
    const document = this.#holder.ownerDocument;
    const element = document.createElement('div');
    element.className = this.#className;
    element.dataset['mapCount'] = '';
    element.append(document.createElement('div'), document.createElement('div'));
    this.#holder.append(element);
    this.#elements.set(id, element);
    return element;
  }
}

function write(element: Element | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
