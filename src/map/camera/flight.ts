/**
 * How long a flight takes: by the length of its way as one sees it, after van Wijk and Nuij, "Smooth
 * and efficient zooming and panning" (2003), which MapLibre flies by.
 */
import type { Camera } from '../../state/store.ts';
import { toWorld, worldSize, type Size } from '../mercator.ts';

/** How far a flight draws back on its way; van Wijk's rho, MapLibre's `curve`. */
export const flightCurve = 1.42;

/** ms: long enough to be followed by a room, short enough not to be waited for. */
export const flightTimes = { least: 900, most: 2000 } as const;

/** ms for each unit of the way, which is about a screenful. */
const pace = 830;

/** The length of the way between two cameras in van Wijk's units: 0 for none. */
export function flightLength(from: Camera, to: Camera, { width, height }: Size): number {
  const scale = worldSize(from.zoom);
  const [start, end] = [toWorld(from.lat, from.lon), toWorld(to.lat, to.lon)];
  const way = Math.hypot(end.x - start.x, end.y - start.y) * scale;
  const near = Math.max(width, height);
  const far = near * 2 ** (from.zoom - to.zoom);
  // Straight in or out; the formula below would divide by nothing.
  if (way < 1e-3) return Math.abs(Math.log(far / near)) / flightCurve;
  const rho2 = flightCurve ** 2;
  const bend = (wide: number, sign: 1 | -1) =>
    -Math.asinh((far ** 2 - near ** 2 + sign * rho2 ** 2 * way ** 2) / (2 * wide * rho2 * way));
  return (bend(far, -1) - bend(near, 1)) / flightCurve;
}

/** ms that a flight between two cameras takes. */
export function flightTime(from: Camera, to: Camera, size: Size): number {
  const time = flightLength(from, to, size) * pace;
  return Math.min(flightTimes.most, Math.max(flightTimes.least, time));
}
