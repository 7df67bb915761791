/** What the map tells its legend and furniture, for as long as it is on screen. Kept nowhere. */
import { create } from 'zustand';
import type { PlantScale } from './scale.ts';

export interface MapStatus {
  /** null until the map knows its dataset and size */
  readonly scale: PlantScale | null;
  /** vehicles a year: the largest plant ever announced, which the scale is made for */
  readonly largest: number;
  /** circles on screen are moved apart for legibility */
  readonly isParted: boolean;
  /** metres on the ground that one px shows at the middle of the map; 0 while unknown */
  readonly metresPerPx: number;
}

export const useMapStatus = create<MapStatus>()(() => ({
  scale: null,
  largest: 0,
  isParted: false,
  metresPerPx: 0,
}));
