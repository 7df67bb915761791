/** What the field of plants says about what it draws. */
import type { StatusGroup } from '../../chronicle/types.ts';
import type { JoinedSum } from '../join/Cast.ts';
import type { MarkStyle } from './marks.ts';

/** A plant, or joined plants, as drawn in a frame, CSS px from the map's top left corner. */
export interface DrawnPlant {
  /** the site's id; `joined:` and a number for joined plants */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** its true place; the same as x, y where it is not moved apart */
  readonly trueX: number;
  readonly trueY: number;
  readonly ring: number;
  readonly disc: number;
  readonly style: MarkStyle;
  /** null for joined plants */
  readonly status: StatusGroup | null;
  /** 0 sharp, 1 a soft area: one has zoomed past what is known of the place */
  readonly softness: number;
  /** sums over joined plants; null for a single one */
  readonly joined: JoinedSum | null;
}

const prefix = 'joined:';

/** Site ids have no colon. */
export const isJoinedId = (id: string): boolean => id.startsWith(prefix);
export const joinedId = (row: number): string => `${prefix}${row}`;
export const rowOfJoined = (id: string): number => Number(id.slice(prefix.length));
