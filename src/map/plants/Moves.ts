/**
 * How far each row is drawn from its true place now: the layout of the zoom step, grown with the
 * map, and eased from where circles stood before. No clock, no DOM.
 */
import type { JoinTree } from '../join/tree.ts';

/** Where a row stands that has no place of its own: in another's, or beside it. */
export interface Guest {
  readonly row: number;
  readonly host: number;
  /** from the host's circle, px */
  readonly dx: number;
  readonly dy: number;
}

export class Moves {
  /** px, dx and dy for each row */
  readonly now: Float32Array;
  /** px, where rows are heading */
  readonly goal: Float32Array;
  /** grows whenever `now` changes */
  version = 0;
  readonly #tree: JoinTree;
  /** of the step, px at a window 1440 px wide */
  readonly #base: Float32Array;
  readonly #from: Float32Array;
  #start = 0;
  #duration = 0;
  #growth = NaN;
  #scale = NaN;
  #isStale = true;

  constructor(tree: JoinTree) {
    this.#tree = tree;
    this.now = new Float32Array(tree.rowCount * 2);
    this.goal = new Float32Array(tree.rowCount * 2);
    this.#base = new Float32Array(tree.rowCount * 2);
    this.#from = new Float32Array(tree.rowCount * 2);
  }

  /** Takes the moves of a step; circles ease into them from where they stand. */
  setBase(
    read: (visit: (row: number, dx: number, dy: number) => void) => void,
    time: number,
    duration: number,
  ): void {
    this.ease(time, duration);
    this.#base.fill(0);
    read((row, dx, dy) => {
      this.#base[row * 2] = dx;
      this.#base[row * 2 + 1] = dy;
    });
  }

  /** Eases whatever changes now from where it stands. */
  ease(time: number, duration: number): void {
    this.#from.set(this.now);
    this.#start = time;
    this.#duration = duration;
    this.#isStale = true;
  }

  /** Guests have changed. */
  touch(): void {
    this.#isStale = true;
  }

  /** Lets a row that is new come out of another one's place. */
  bear(row: number, from: number, scale: number): void {
    const { xs, ys } = this.#tree;
    this.#from[row * 2] = ((xs[from] ?? 0) - (xs[row] ?? 0)) * scale + (this.now[from * 2] ?? 0);
    this.#from[row * 2 + 1] =
      ((ys[from] ?? 0) - (ys[row] ?? 0)) * scale + (this.now[from * 2 + 1] ?? 0);
  }

  /** Rows that have not been drawn before do not come from anywhere. */
  place(row: number): void {
    this.#from[row * 2] = NaN;
  }

  /**
   * @param growth how many times larger than in its layout the step is drawn
   * @param scale px of the whole world
   * @returns true while circles are on their way
   */
  update(
    live: Int32Array,
    guests: readonly Guest[],
    growth: number,
    scale: number,
    time: number,
  ): boolean {
    const part = this.#duration <= 0 ? 1 : Math.max(0, (time - this.#start) / this.#duration);
    if (!this.#isStale && growth === this.#growth && scale === this.#scale) return false;
    this.#growth = growth;
    this.#scale = scale;
    this.#isStale = part < 1;
    this.version += 1;
    const { goal, now } = this;
    const base = this.#base;
    for (const row of live) {
      goal[row * 2] = (base[row * 2] ?? 0) * growth;
      goal[row * 2 + 1] = (base[row * 2 + 1] ?? 0) * growth;
    }
    for (const guest of guests) this.#accommodate(guest, growth, scale);
    const eased = part >= 1 ? 1 : 1 - (1 - part) ** 3;
    for (const row of live) {
      for (let at = row * 2; at < row * 2 + 2; at += 1) {
        const to = goal[at] ?? 0;
        const from = this.#from[at] ?? 0;
        now[at] =
          eased === 1 || Number.isNaN(this.#from[row * 2]) ? to : from + (to - from) * eased;
      }
    }
    return part < 1;
  }

  #accommodate({ row, host, dx, dy }: Guest, growth: number, scale: number): void {
    const { xs, ys } = this.#tree;
    const base = this.#base;
    this.goal[row * 2] =
      ((xs[host] ?? 0) - (xs[row] ?? 0)) * scale + (base[host * 2] ?? 0) * growth + dx;
    this.goal[row * 2 + 1] =
      ((ys[host] ?? 0) - (ys[row] ?? 0)) * scale + (base[host * 2 + 1] ?? 0) * growth + dy;
  }
}
