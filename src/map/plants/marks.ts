/** What the map draws for each plant: sizes and style, before any easing. */
import type { SiteOutcome, StatusGroup } from '../../chronicle/types.ts';
import type { JoinedSum } from '../join/Cast.ts';
import {
  discRadius,
  largestJoinedRadius,
  ringRadius,
  squareHalf,
  trueRadius,
  unstatedRadius,
  type PlantScale,
} from '../scale.ts';

/**
 * How a plant looks. `halo` is a statement about many places, `square` a component plant, `joined`
 * several near plants drawn as one.
 */
export type MarkStyle = 'ring' | 'lapsed' | 'unstated' | 'square' | 'halo' | 'joined';

export interface Mark {
  readonly style: MarkStyle;
  /** null for joined plants, which may differ */
  readonly status: StatusGroup | null;
  /** px; half the side for a square */
  readonly ring: number;
  /** px; 0 where nothing operates */
  readonly disc: number;
}

/** The mark of a plant at a standpoint. */
export function markOf(outcome: SiteOutcome, scale: PlantScale): Mark {
  const { site, status, announced, operating } = outcome;
  if (site.kind === 'network') {
    return { style: 'halo', status, ring: 2 * unstatedRadius * scale.factor, disc: 0 };
  }
  if (site.kind === 'components') {
    const half = squareHalf * scale.factor;
    return { style: 'square', status, ring: half, disc: 0 };
  }
  return {
    style: announced === null ? 'unstated' : status === 'lapsed' ? 'lapsed' : 'ring',
    status,
    ring: ringRadius(announced, scale),
    disc: discRadius(operating, announced, scale),
  };
}

/** The mark of plants drawn as one: their sums, on the scale of all, up to a largest size. */
export function joinedMark(
  { announced, notStated, plants, operating }: JoinedSum,
  scale: PlantScale,
): Mark {
  const ring =
    notStated === plants
      ? ringRadius(null, scale)
      : Math.min(largestJoinedRadius * scale.factor, ringRadius(announced, scale));
  const share = announced > 0 ? Math.min(1, operating / announced) : 0;
  return { style: 'joined', status: null, ring, disc: ring * Math.sqrt(share) };
}

/** Whether joined plants are drawn smaller than their sum, because their circle would hide others. */
export const isCapped = ({ announced }: JoinedSum, scale: PlantScale): boolean =>
  trueRadius(announced, scale) > largestJoinedRadius * scale.factor + 0.01;

/** Whether the ring is drawn larger than its area, because it would be too small to see. */
export function isClamped(outcome: SiteOutcome, scale: PlantScale): boolean {
  const { site, announced } = outcome;
  if (site.kind !== 'vehicles' || announced === null) return false;
  return trueRadius(announced, scale) < ringRadius(announced, scale) - 0.01;
}
