/** What the map draws for each plant: sizes and style, before any easing. */
import type { SiteOutcome, StatusGroup } from '../../chronicle/types.ts';
import {
  discRadius,
  ringRadius,
  squareHalf,
  trueRadius,
  unstatedRadius,
  type PlantScale,
} from '../scale.ts';

/** How a plant looks. `halo` is a statement about many places, `square` a component plant. */
export type MarkStyle = 'ring' | 'lapsed' | 'unstated' | 'square' | 'halo';

export interface Mark {
  readonly style: MarkStyle;
  readonly status: StatusGroup;
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

/** Whether the ring is drawn larger than its area, because it would be too small to see. */
export function isClamped(outcome: SiteOutcome, scale: PlantScale): boolean {
  const { site, announced } = outcome;
  if (site.kind !== 'vehicles' || announced === null) return false;
  return trueRadius(announced, scale) < ringRadius(announced, scale) - 0.01;
}
