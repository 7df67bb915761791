/**
 * Where ink lies: in units from the middle of the slide. A unit is what a CSS px is on a screen of
 * 1920 × 1080, so that a drawing keeps its place and size against the slide on every screen.
 */

/** The slide that one unit is a px of; also the SVG's view box, which fits it in by itself. */
export const slideSize = { width: 1920, height: 1080 } as const;

/** The slide on screen, CSS px. */
export interface SlideBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** CSS px of one unit. */
export const unitOf = ({ width, height }: SlideBox): number =>
  Math.min(width / slideSize.width, height / slideSize.height);

/** From a place in the window, CSS px, to units. */
export function toInk({ x, y }: Place, box: SlideBox): Place {
  const unit = unitOf(box) || 1;
  return {
    x: (x - box.left - box.width / 2) / unit,
    y: (y - box.top - box.height / 2) / unit,
  };
}

/** From units to a place in the window, CSS px: `toInk` the other way round. */
export function fromInk({ x, y }: Place, box: SlideBox): Place {
  const unit = unitOf(box) || 1;
  return {
    x: x * unit + box.left + box.width / 2,
    y: y * unit + box.top + box.height / 2,
  };
}
