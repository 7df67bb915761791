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
  /** near plants on screen are drawn as one */
  readonly isJoined: boolean;
  /** joined plants on screen are drawn smaller than their sum */
  readonly isCapped: boolean;
  /** joining would make a difference: the dataset has crowds somewhere */
  readonly hasCrowds: boolean;
  /** ids of plants that no zoom parts, listed on the reader's request */
  readonly listed: readonly string[];
  /** what the keyboard points at, in words for screen readers */
  readonly pointedAt: string;
  /** metres on the ground that one px shows at the middle of the map; 0 while unknown */
  readonly metresPerPx: number;
}

export const restingStatus: MapStatus = {
  scale: null,
  largest: 0,
  isParted: false,
  isJoined: false,
  isCapped: false,
  hasCrowds: false,
  listed: [],
  pointedAt: '',
  metresPerPx: 0,
};

export const useMapStatus = create<MapStatus>()(() => restingStatus);

type Told = Omit<MapStatus, 'listed' | 'pointedAt' | 'metresPerPx'>;

/** Tells what a frame has drawn. True where the legend has to say something else than before. */
export function tellStatus(told: Told, metresPerPx: number): boolean {
  const status = useMapStatus.getState();
  const keys = Object.keys(told) as (keyof Told)[];
  const isOther = keys.some((key) => status[key] !== told[key]);
  if (isOther || status.metresPerPx !== metresPerPx) {
    useMapStatus.setState({ ...told, metresPerPx });
  }
  return isOther;
}
