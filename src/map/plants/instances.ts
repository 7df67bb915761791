/**
 * The plants as the graphics card takes them: one row of numbers a plant, eased towards its target.
 * No DOM, no WebGL, no clock: time is handed in.
 */
import type { StatusGroup } from '../../chronicle/types.ts';
import type { Mark } from './marks.ts';

/** Red, green, blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Numbers of a row, in order; the vertex shader reads them as three vec4. */
export const columns = {
  ring: 0,
  disc: 1,
  dash: 2,
  question: 3,
  red: 4,
  green: 5,
  blue: 6,
  alpha: 7,
  hover: 8,
  chosen: 9,
  cross: 10,
  shape: 11,
} as const;
export const stride = 12;

const shapes = { circle: 0, square: 1, halo: 2 } as const;

/** A plant that appears grows from this share of its size. */
const birthShare = 0.4;

const easeOut = (part: number) => 1 - (1 - part) ** 3;

export class Instances {
  readonly count: number;
  /** what is drawn now, `stride` numbers a plant */
  readonly now: Float32Array;
  readonly #from: Float32Array;
  readonly #to: Float32Array;
  readonly #start: Float64Array;
  readonly #duration: Float64Array;
  readonly #moving = new Set<number>();

  constructor(count: number) {
    this.count = count;
    this.now = new Float32Array(count * stride);
    this.#from = new Float32Array(count * stride);
    this.#to = new Float32Array(count * stride);
    this.#start = new Float64Array(count);
    this.#duration = new Float64Array(count);
  }

  /** Where plant `index` is heading; null fades it away in the look that it has. */
  setMark(
    index: number,
    mark: Mark | null,
    colours: Readonly<Record<StatusGroup, Rgb>>,
    time: number,
    duration: number,
  ): void {
    const row = index * stride;
    const to = this.#to;
    if (!mark) {
      this.#aim(index, [[columns.alpha, 0]], time, duration);
      return;
    }
    const isCircle = mark.style !== 'square' && mark.style !== 'halo';
    const [red, green, blue] = colours[mark.status];
    if ((to[row + columns.alpha] ?? 0) === 0 && (this.now[row + columns.alpha] ?? 0) === 0) {
      this.now[row + columns.ring] = mark.ring * birthShare;
      this.now[row + columns.disc] = 0;
      this.now.set([red, green, blue], row + columns.red);
    }
    this.now[row + columns.shape] =
      mark.style === 'square' ? shapes.square : mark.style === 'halo' ? shapes.halo : shapes.circle;
    to[row + columns.shape] = this.now[row + columns.shape] ?? 0;
    const isLapsed = mark.status === 'lapsed';
    this.#aim(
      index,
      [
        [columns.ring, mark.ring],
        [columns.disc, mark.disc],
        [columns.dash, isCircle && (isLapsed || mark.style === 'unstated') ? 1 : 0],
        [columns.question, mark.style === 'unstated' ? 1 : 0],
        [columns.red, red],
        [columns.green, green],
        [columns.blue, blue],
        [columns.alpha, 1],
        [columns.cross, isLapsed && mark.style !== 'halo' ? 1 : 0],
      ],
      time,
      duration,
    );
  }

  /** Thickens the plant under the pointer and rings the chosen one. */
  setEmphasis(
    index: number,
    { hover, chosen }: { hover: boolean; chosen: boolean },
    time: number,
    duration: number,
  ): void {
    this.#aim(
      index,
      [
        [columns.hover, hover ? 1 : 0],
        [columns.chosen, chosen ? 1 : 0],
      ],
      time,
      duration,
    );
  }

  /** Moves every plant on to `time` (ms). True while one is still on its way. */
  advance(time: number): boolean {
    for (const index of this.#moving) {
      const duration = this.#duration[index] ?? 0;
      const part = duration <= 0 ? 1 : (time - (this.#start[index] ?? 0)) / duration;
      const eased = part >= 1 ? 1 : easeOut(Math.max(0, part));
      const row = index * stride;
      for (let column = row; column < row + stride; column += 1) {
        const from = this.#from[column] ?? 0;
        this.now[column] =
          eased === 1 ? (this.#to[column] ?? 0) : from + ((this.#to[column] ?? 0) - from) * eased;
      }
      if (eased === 1) this.#moving.delete(index);
    }
    return this.#moving.size > 0;
  }

  /** A number that plant `index` is heading for. */
  target(index: number, column: keyof typeof columns): number {
    return this.#to[index * stride + columns[column]] ?? 0;
  }

  /** A number that plant `index` is drawn with now. */
  value(index: number, column: keyof typeof columns): number {
    return this.now[index * stride + columns[column]] ?? 0;
  }

  #aim(
    index: number,
    wanted: readonly (readonly [column: number, value: number])[],
    time: number,
    duration: number,
  ): void {
    const row = index * stride;
    const isNew = wanted.some(([column, value]) => this.#to[row + column] !== Math.fround(value));
    if (!isNew) return;
    for (const [column, value] of wanted) this.#to[row + column] = value;
    this.#from.set(this.now.subarray(row, row + stride), row);
    this.#start[index] = time;
    this.#duration[index] = duration;
    this.#moving.add(index);
  }
}
