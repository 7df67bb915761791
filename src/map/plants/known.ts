/** How far a place is known, and what the map shows past that. */
import type { Precision } from '../../dataset/schema.ts';

export interface Known {
  /** past this zoom a sharp ring would claim more than is known */
  readonly zoom: number;
  /** how far from its point the plant may lie, metres */
  readonly within: number;
}

/** By precision. A plant's own point is as sharp as the map. */
export const knownTo: Readonly<Record<Precision, Known>> = {
  plant: { zoom: Infinity, within: 0 },
  zone: { zoom: 11, within: 5_000 },
  county: { zoom: 9.5, within: 20_000 },
  city: { zoom: 8.5, within: 40_000 },
  province: { zoom: 6.5, within: 200_000 },
};

/** Zoom levels over which the sharp ring gives way to the halo. */
export const fadeZooms = 0.5;

/** 0: sharp ring, 1: halo. */
export function softness(precision: Precision, zoom: number): number {
  return Math.min(1, Math.max(0, (zoom - knownTo[precision].zoom) / fadeZooms));
}
