/**
 * The layout of a dataset: for each zoom step, how far each circle is moved. It depends on places
 * and on the largest ring that each plant ever has, never on year or filters, so nothing jumps while
 * the year plays.
 */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { outcomesAt } from '../../chronicle/outcome.ts';
import { standpointOf, yearsOf } from '../../chronicle/years.ts';
import type { Site } from '../../dataset/schema.ts';
import { toWorld, worldSize } from '../mercator.ts';
import { layoutRadius, plantScale, squareHalf } from '../scale.ts';
import { fingerprint } from './fingerprint.ts';
import { partCircles, type Move } from './part.ts';

/** Fine steps, since between two of them a layout is up to 9 % wider than it needs to be. */
export const zoomSteps = { first: 2.5, step: 0.125, count: 77 } as const;

export interface LayoutTable {
  /** of the dataset that it was computed for */
  readonly fingerprint: string;
  /** the largest capacity that any car plant is ever announced with */
  readonly largest: number;
  /** site ids, in the order of `moves` */
  readonly sites: readonly string[];
  /** by zoom step: dx, dy for each site in tenths of a px, at a window 1440 px wide */
  readonly moves: readonly (readonly number[])[];
}

interface Extent {
  largest: number | null;
  everUnstated: boolean;
}

/** The largest capacity that each site ever shows, at the end of any year, with or without hindsight. */
export function extentsOf(chronicle: Chronicle): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  const { first, last } = yearsOf(chronicle);
  for (const hindsight of [true, false]) {
    for (let year = first; year <= last; year += 1) {
      for (const outcome of outcomesAt(chronicle, standpointOf(chronicle, year, hindsight))) {
        const extent = extents.get(outcome.site.id) ?? { largest: null, everUnstated: false };
        extents.set(outcome.site.id, extent);
        if (outcome.announced === null) extent.everUnstated = true;
        else extent.largest = Math.max(extent.largest ?? 0, outcome.announced);
      }
    }
  }
  return extents;
}

/** Radius of the circle that the layout keeps free; null for what floats over others (networks). */
function footprint(site: Site, extent: Extent | undefined, k: number): number | null {
  if (site.kind === 'network') return null;
  if (site.kind === 'components') return squareHalf * Math.SQRT2;
  return layoutRadius(extent?.largest ?? null, extent?.everUnstated ?? true, k);
}

/** Computes the layout. A few seconds for a hundred sites: at build time, or in the worker. */
export function computeLayout(chronicle: Chronicle): LayoutTable {
  const { sites } = chronicle.dataset;
  const extents = extentsOf(chronicle);
  const largest = sites.reduce(
    (most, { id, kind }) =>
      kind === 'vehicles' ? Math.max(most, extents.get(id)?.largest ?? 0) : most,
    0,
  );
  const { k } = plantScale(largest, 1440);
  let near: ReadonlyMap<string, Move> = new Map();
  // From the nearest view outwards: each layout starts from the one that a reader comes from.
  const moves = Array.from({ length: zoomSteps.count }, (_, index) => {
    const zoom = zoomSteps.first + (zoomSteps.count - 1 - index) * zoomSteps.step;
    const size = worldSize(zoom);
    const circles = sites.flatMap((site) => {
      const r = footprint(site, extents.get(site.id), k);
      const { x, y } = toWorld(site.location.lat, site.location.lon);
      return r === null ? [] : [{ id: site.id, x: x * size, y: y * size, r }];
    });
    near = partCircles(circles, near);
    return sites.flatMap(({ id }) => {
      const { dx, dy } = near.get(id) ?? { dx: 0, dy: 0 };
      // `+ 0` turns a rounded -0 into 0.
      return [Math.round(dx * 10) + 0, Math.round(dy * 10) + 0];
    });
  }).toReversed();
  return {
    fingerprint: fingerprint(chronicle.dataset),
    largest,
    sites: sites.map(({ id }) => id),
    moves,
  };
}

/** The zoom at or below `zoom` at which a layout is exact, so that circles are moved the least. */
export function zoomOfStepBelow(zoom: number, factor: number): number {
  const first = zoomSteps.first + Math.log2(factor);
  return first + Math.floor((zoom - first) / zoomSteps.step + 1e-9) * zoomSteps.step;
}

/** The zoom step that holds at `zoom` on a screen drawn `factor` times larger. */
export function stepAt(zoom: number, factor: number): number {
  const position = (zoom - Math.log2(factor) - zoomSteps.first) / zoomSteps.step;
  return Math.min(zoomSteps.count - 1, Math.max(0, Math.floor(position + 1e-9)));
}

/**
 * How many times larger than in the layout of its step circles are moved at `zoom`. On a screen drawn
 * `factor` times larger the picture is that of a lower zoom, enlarged. From its step to the next a
 * layout grows with the map as a whole, so that what was parted stays parted; before the first and
 * after the last step it stays as it is.
 */
export function growthAt(zoom: number, factor: number): number {
  const step = stepAt(zoom, factor);
  const beyond = zoom - Math.log2(factor) - (zoomSteps.first + step * zoomSteps.step);
  return step === zoomSteps.count - 1 ? factor : factor * 2 ** Math.max(0, beyond);
}
