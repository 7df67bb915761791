/**
 * The one scale of capacity to size on screen, used by the map, the layout and the legend, so that
 * areas compare everywhere: radius = k·√capacity.
 */

/** Radius in px of the largest plant ever announced, at a window 1440 px wide. */
export const largestRadius = 33;
/** Radius in px that joined plants are drawn with at most, at 1440 px. */
export const largestJoinedRadius = 48;
/** No ring is smaller than this, px. */
export const smallestRadius = 4.5;
/** Radius of the mark of a plant whose capacity no source states, at 1440 px. */
export const unstatedRadius = 7;
/** Half the side of a component plant's square, at 1440 px. */
export const squareHalf = 4.5;

const referenceWidth = 1440;
/** Up to a wall of 3840 CSS px, so that a slide is the same picture on every screen. */
const factorRange = { least: 0.8, most: 3840 / referenceWidth } as const;

export interface PlantScale {
  /** px per √(capacity unit) at a window 1440 px wide */
  readonly k: number;
  /** growth with the screen, 0.8 to 2.67 */
  readonly factor: number;
}

/** How much larger than at 1440 px things are drawn in a window of `width` CSS px. */
export function screenFactor(width: number): number {
  return Math.min(factorRange.most, Math.max(factorRange.least, width / referenceWidth));
}

/** The scale for a dataset whose largest plant ever announced `largest` vehicles a year. */
export function plantScale(largest: number, width: number): PlantScale {
  return { k: largest > 0 ? largestRadius / Math.sqrt(largest) : 0, factor: screenFactor(width) };
}

/** Radius in px by area, unclamped. */
export function trueRadius(capacity: number, { k, factor }: PlantScale): number {
  return k * factor * Math.sqrt(capacity);
}

/** Radius in px of the ring; never below `smallestRadius`. Null stands for not stated. */
export function ringRadius(announced: number | null, scale: PlantScale): number {
  return announced === null
    ? unstatedRadius * scale.factor
    : Math.max(smallestRadius, trueRadius(announced, scale));
}

/** Radius in px of the disc: by area inside its ring, so a clamped ring keeps the true share. */
export function discRadius(operating: number, announced: number | null, scale: PlantScale): number {
  if (operating <= 0) return 0;
  if (announced === null || announced <= 0) return trueRadius(operating, scale);
  return ringRadius(announced, scale) * Math.sqrt(Math.min(1, operating / announced));
}

/** Radius that the layout keeps free for a plant, at factor 1; holds for every factor. */
export function layoutRadius(largest: number | null, everUnstated: boolean, k: number): number {
  const stated =
    largest === null ? 0 : Math.max(smallestRadius / factorRange.least, k * Math.sqrt(largest));
  return Math.max(stated, everUnstated ? unstatedRadius : 0);
}

/** From the ring of joined plants to the line around it, px at any size. */
export const joinedRim = 3;
/** Room for the count that joined plants carry, px. */
const countRadius = 11;

/** Radius that the layout keeps free for joined plants of together `largest`, at factor 1. */
export function joinedLayoutRadius(largest: number, k: number): number {
  const ring = Math.min(largestJoinedRadius, layoutRadius(largest, true, k));
  // Its last member left by the filters stands in its place, and is never larger.
  return Math.max(countRadius, ring) + joinedRim / factorRange.least;
}

const roundSteps = [1, 2, 5] as const;

/**
 * Three round capacities for the legend, largest first: about 45 %, 18 % and 5 % of the largest
 * ever, each the nearest 1, 2 or 5 times a power of ten, all different.
 */
export function legendValues(largest: number): readonly number[] {
  if (largest <= 0) return [];
  const candidates = [-3, -2, -1, 0].flatMap((below) =>
    roundSteps.map((step) => step * 10 ** (Math.floor(Math.log10(largest)) + below)),
  );
  const nearest = (wanted: number) =>
    candidates.reduce((best, value) =>
      Math.abs(Math.log(value / wanted)) < Math.abs(Math.log(best / wanted)) ? value : best,
    );
  return [...new Set([0.45, 0.18, 0.05].map((share) => nearest(share * largest)))];
}
