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
 * The plant at `point`: of the circles that hold it the one that is drawn on top, which is the
 * smallest, and of equals the last; soft areas only where no circle is. `slop` widens every circle to
 * at least that radius, for fingers: then the nearest edge counts, after all circles that are hit.
 */
export function pick(targets: Iterable<Target>, point: ScreenPoint, slop = 0): string | null {
  let best: { id: string; isSoft: boolean; beyond: number; r: number } | null = null;
  for (const { id, x, y, r, isSoft } of targets) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > Math.max(r, slop)) continue;
    const beyond = Math.max(0, distance - r);
    const found = { id, isSoft, beyond, r };
    if (!best || isBefore(found, best)) best = found;
  }
  return best?.id ?? null;
}

type Hit = Pick<Target, 'isSoft' | 'r'> & { readonly beyond: number };

function isBefore(a: Hit, b: Hit): boolean {
  if (a.isSoft !== b.isSoft) return b.isSoft;
  if (a.beyond !== b.beyond) return a.beyond < b.beyond;
  return a.r <= b.r;
}
