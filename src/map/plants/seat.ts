/** Where the chosen plant goes when it is taken out of its joined circle. Pure; px. */
import type { ScreenPoint } from '../mercator.ts';

export interface Seated extends ScreenPoint {
  readonly r: number;
}

const directions = 16;
const air = 3;

/**
 * The offset from `host` at which a circle of radius `r` touches it, on the side of `towards` where
 * that is free, else on the nearest free side; on the side of `towards` where none is.
 */
export function seatBeside(
  host: Seated,
  r: number,
  towards: ScreenPoint,
  others: readonly Seated[],
): { readonly dx: number; readonly dy: number } {
  const wished = Math.atan2(towards.y - host.y, towards.x - host.x);
  const distance = host.r + r + air;
  let best = { dx: distance * Math.cos(wished), dy: distance * Math.sin(wished) };
  let least = Infinity;
  for (let turn = 0; turn < directions; turn += 1) {
    // 0, 1, -1, 2, -2, … steps away from the wish.
    const steps = (turn % 2 === 0 ? -1 : 1) * Math.ceil(turn / 2);
    const angle = wished + (steps * 2 * Math.PI) / directions;
    const seat = { dx: distance * Math.cos(angle), dy: distance * Math.sin(angle) };
    const overlap = others.reduce(
      (sum, { x, y, r: other }) =>
        sum + Math.max(0, r + other + air - Math.hypot(host.x + seat.dx - x, host.y + seat.dy - y)),
      0,
    );
    if (overlap < least) {
      least = overlap;
      best = seat;
    }
    if (overlap === 0) break;
  }
  return best;
}
