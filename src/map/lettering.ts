/** How large the map is lettered for the last row of a room, and how few it names there. Pure. */
import type { Size } from './mercator.ts';
import { screenFactor } from './scale.ts';

/** What a slide is measured in: a screen of this size shows one unit as one CSS px. */
const slideScreen = { width: 1920, height: 1080 } as const;
/** Type on a slide in those units; MapView.module.css says the same in CSS. */
const slideType = 24;
/** Type beside a plant in the reading room, CSS px at the usual text size: `--text-s`. */
const readingType = 13.5;

export interface Lettering {
  /** for the last row of a room */
  readonly isOnSlide: boolean;
  /** how many times larger than in the reading room names are written */
  readonly type: number;
  /** how many times heavier the lines and signs of circles are drawn */
  readonly weight: number;
}

/** As in the reading room. */
export const readingLettering: Lettering = { isOnSlide: false, type: 1, weight: 1 };

/** @param rem CSS px of the reader's text size, which no slide goes below */
export function slideLettering({ width, height }: Size, rem = 16): Lettering {
  const unit = Math.min(width / slideScreen.width, height / slideScreen.height);
  return {
    isOnSlide: true,
    type: Math.max(rem, slideType * unit) / readingType,
    // Circles grow with the screen, and their lines with them.
    weight: Math.max(1, screenFactor(width)),
  };
}

export const isSameLettering = (a: Lettering, b: Lettering): boolean =>
  a.isOnSlide === b.isOnSlide && a.type === b.type && a.weight === b.weight;
