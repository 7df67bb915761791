/**
 * The plants as the graphics card takes them: one row of numbers a plant, eased towards its target.
 * No DOM, no WebGL, no clock: time is handed in.
 */
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

const shapes = { circle: 0, square: 1, halo: 2, joined: 3, building: 4 } as const;

/** A plant that appears grows from this share of its size. */
const birthShare = 0.4;

const easeOut = (part: number) => 1 - (1 - part) ** 3;

/** What is being built is hatched, so that colour is not all that tells it from a mere announcement. */
const shapeOf = ({ style, status }: Mark): number =>
  style === 'square' || style === 'halo' || style === 'joined'
    ? shapes[style]
    : style === 'ring' && status === 'construction'
      ? shapes.building
      : shapes.circle;

export class Instances {
  readonly count: number;
  /** what is drawn now, `stride` numbers a plant */
  readonly now: Float32Array;
  readonly #from: Float32Array;
  readonly #to: Float32Array;
  readonly #start: Float64Array;
  readonly #duration: Float64Array;
  /** scratch for one row, so that a year step over many plants allocates nothing */
  readonly #wanted = new Float32Array(stride);
  readonly #moving = new Set<number>();
  /** grows whenever `now` changes */
  version = 0;

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
    [red, green, blue]: Rgb,
    time: number,
    duration: number,
  ): void {
    const row = index * stride;
    const wanted = this.#wanted;
    wanted.set(this.#to.subarray(row, row + stride));
    if (!mark) {
      wanted[columns.alpha] = 0;
      this.#aim(index, time, duration);
      return;
    }
    if (wanted[columns.alpha] === 0 && this.now[row + columns.alpha] === 0) {
      this.now[row + columns.ring] = mark.ring * birthShare;
      this.now[row + columns.disc] = 0;
      this.now[row + columns.red] = red;
      this.now[row + columns.green] = green;
      this.now[row + columns.blue] = blue;
    }
    const shape = shapeOf(mark);
    // A shape does not ease: half a square is nothing.
    this.now[row + columns.shape] = shape;
    this.#to[row + columns.shape] = shape;
    const isLapsed = mark.status === 'lapsed';
    const isDashed = isLapsed || mark.style === 'unstated';
    wanted[columns.ring] = mark.ring;
    wanted[columns.disc] = mark.disc;
    wanted[columns.dash] = isDashed && shape === shapes.circle ? 1 : 0;
    wanted[columns.question] = mark.style === 'unstated' ? 1 : 0;
    wanted[columns.red] = red;
    wanted[columns.green] = green;
    wanted[columns.blue] = blue;
    wanted[columns.alpha] = 1;
    wanted[columns.cross] = isLapsed && mark.style !== 'halo' ? 1 : 0;
    wanted[columns.shape] = shape;
    this.#aim(index, time, duration);
  }

  /** Thickens the plant under the pointer and rings the chosen one. */
  setEmphasis(
    index: number,
    { hover, chosen }: { hover: boolean; chosen: boolean },
    time: number,
    duration: number,
  ): void {
    const row = index * stride;
    this.#wanted.set(this.#to.subarray(row, row + stride));
    this.#wanted[columns.hover] = hover ? 1 : 0;
    this.#wanted[columns.chosen] = chosen ? 1 : 0;
    this.#aim(index, time, duration);
  }

  /** Moves every plant on to `time` (ms). True while one is still on its way. */
  advance(time: number): boolean {
    if (this.#moving.size > 0) this.version += 1;
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

  /** Rows that are still on their way. */
  get moving(): ReadonlySet<number> {
    return this.#moving;
  }

  /** A number that plant `index` is heading for. */
  target(index: number, column: keyof typeof columns): number {
    return this.#to[index * stride + columns[column]] ?? 0;
  }

  /** A number that plant `index` is drawn with now. */
  value(index: number, column: keyof typeof columns): number {
    return this.now[index * stride + columns[column]] ?? 0;
  }

  /** Heads for the row in `#wanted`; nothing happens where it is headed for already. */
  #aim(index: number, time: number, duration: number): void {
    const row = index * stride;
    let isNew = false;
    for (let column = 0; column < stride; column += 1) {
      const value = this.#wanted[column] ?? 0;
      if (this.#to[row + column] === value) continue;
      this.#to[row + column] = value;
      isNew = true;
    }
    if (!isNew) return;
    for (let column = row; column < row + stride; column += 1) {
      this.#from[column] = this.now[column] ?? 0;
    }
    this.#start[index] = time;
    this.#duration[index] = duration;
    this.#moving.add(index);
  }
}
