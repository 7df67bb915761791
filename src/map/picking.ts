/** Which plant lies under a point. Pure. */
import type { ScreenPoint } from './mercator.ts';

/** A plant as it lies on screen, px. */
export interface Target extends ScreenPoint {
  readonly id: string;
  readonly r: number;
  /** soft areas give way to every circle */
  readonly isSoft: boolean;
}

/**
 * The plant at `point`: of the circles that hold it the one whose centre is nearest in terms of its
 * own radius, so that a small circle on a large one can be picked; soft areas only where no circle
 * is. `slop` widens every circle to at least that radius, for fingers.
 */
export function pick(targets: Iterable<Target>, point: ScreenPoint, slop = 0): string | null {
  let best: { id: string; rank: number } | null = null;
  for (const { id, x, y, r, isSoft } of targets) {
    const distance = Math.hypot(point.x - x, point.y - y);
    const reach = Math.max(r, slop);
    if (distance > reach) continue;
    // Inside the circle proper 0 to 1; in the slop beyond it 1 to 2; soft areas after both.
    const rank =
      (isSoft ? 2 : 0) +
      (distance <= r ? distance / r : 1 + (distance - r) / Math.max(reach - r, 1e-9));
    if (!best || rank < best.rank) best = { id, rank };
  }
  return best?.id ?? null;
}
