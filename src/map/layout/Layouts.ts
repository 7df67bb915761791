/**
 * How far each circle is moved at each zoom step: read from the shipped table where it fits, else
 * asked of the worker step by step, from the reader's zoom outwards. A step's layout depends on
 * places, on the largest ring that each plant ever has and on which plants are joined, never on year
 * or filters.
 */
import type { JoinTree } from '../join/tree.ts';
import { joinStepAt } from '../join/tree.ts';
import { worldSize } from '../mercator.ts';
import type { PackedCircles } from './islands.ts';
import type { Solver } from './solver.ts';
import { zoomSteps, type LayoutTable } from './table.ts';

export interface LayoutGeometry {
  readonly tree: JoinTree;
  /** px at a window 1440 px wide that the layout keeps free for a row; 0 for what floats */
  readonly radii: Float32Array;
}

/** The part of the Mercator world that is in view. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Moves of one step; only rows that are moved are named. Tenths of a px would be seen, so px. */
interface Parted {
  readonly rows: Int32Array;
  readonly moves: Float32Array;
  /** where it holds; null: everywhere */
  readonly within: Sight | null;
}

/** With more circles than this, only those in and around the view are parted. */
const mostAtOnce = 1000;
/** With as many, only steps this near to the reader's are computed before they are needed. */
const ahead = 3;

export class Layouts {
  readonly #geometry: LayoutGeometry;
  readonly #shipped: LayoutTable | null;
  readonly #solver: Solver;
  readonly #onArrival: () => void;
  readonly #parted = new Map<string, Parted>();
  readonly #rows = new WeakMap<Int32Array, Int32Array>();
  #asked: string | null = null;
  #look: { readonly step: number; readonly joins: boolean; readonly sight: Sight } | null = null;

  constructor(
    geometry: LayoutGeometry,
    shipped: LayoutTable | null,
    solver: Solver,
    onArrival: () => void,
  ) {
    this.#geometry = geometry;
    this.#shipped = shipped;
    this.#solver = solver;
    this.#onArrival = onArrival;
  }

  /**
   * Calls `visit` with the move of each moved row at a step, px at a window 1440 px wide.
   * @returns false where nothing is known of that step yet
   */
  read(
    step: number,
    joins: boolean,
    visit: (row: number, dx: number, dy: number) => void,
  ): boolean {
    const moves = this.#isShipped(step, joins) ? this.#shipped?.moves[step] : undefined;
    if (moves) {
      for (let row = 0; row * 2 < moves.length; row += 1) {
        const dx = (moves[row * 2] ?? 0) / 10;
        const dy = (moves[row * 2 + 1] ?? 0) / 10;
        if (dx !== 0 || dy !== 0) visit(row, dx, dy);
      }
      return true;
    }
    const parted = this.#parted.get(this.#key(step, joins));
    if (!parted) return false;
    for (const [at, row] of parted.rows.entries()) {
      visit(row, parted.moves[at * 2] ?? 0, parted.moves[at * 2 + 1] ?? 0);
    }
    return true;
  }

  /** Tells where the reader looks, so that this is worked on first. */
  look(step: number, joins: boolean, sight: Sight): void {
    this.#look = { step, joins, sight };
    this.#askNext();
  }

  /** The reader's step is known; others may still be on their way. */
  isReady(step: number, joins: boolean): boolean {
    return this.#isShipped(step, joins) || this.#parted.has(this.#key(step, joins));
  }

  stop(): void {
    this.#solver.stop();
    this.#look = null;
  }

  /** The rows that stand at a step. */
  unitsAt(step: number, joins: boolean): Int32Array {
    return unitsOf(this.#geometry.tree, step, joins);
  }

  #askNext(): void {
    if (this.#asked !== null || !this.#look) return;
    const { step, joins, sight } = this.#look;
    for (let away = 0; away < zoomSteps.count; away += 1) {
      for (const next of away === 0 ? [step] : [step + away, step - away]) {
        if (next < 0 || next >= zoomSteps.count || !this.#needs(next, joins, sight)) continue;
        const rows = this.#rowsAt(next, joins);
        if (rows.length > mostAtOnce && away > ahead) continue;
        this.#ask(next, joins, rows, sight);
        return;
      }
    }
  }

  #needs(step: number, joins: boolean, sight: Sight): boolean {
    if (this.#isShipped(step, joins)) return false;
    const within = this.#parted.get(this.#key(step, joins))?.within;
    if (within === undefined) return true;
    return within !== null && Math.hypot(sight.x - within.x, sight.y - within.y) > within.width / 4;
  }

  #ask(step: number, joins: boolean, all: Int32Array, sight: Sight): void {
    const key = this.#key(step, joins);
    const within = all.length > mostAtOnce ? around(sight) : null;
    const rows = within ? nearest(all, this.#geometry.tree, within) : all;
    this.#asked = key;
    this.#solver.ask(this.#pack(rows, step), (moves) => {
      this.#asked = null;
      this.#parted.set(key, { ...moved(rows, moves), within });
      this.#onArrival();
      this.#askNext();
    });
  }

  #pack(rows: Int32Array, step: number): PackedCircles {
    const { tree, radii } = this.#geometry;
    const size = worldSize(zoomSteps.first + step * zoomSteps.step);
    return {
      xs: Float64Array.from(rows, (row) => (tree.xs[row] ?? 0) * size),
      ys: Float64Array.from(rows, (row) => (tree.ys[row] ?? 0) * size),
      rs: Float32Array.from(rows, (row) => radii[row] ?? 0),
    };
  }

  #rowsAt(step: number, joins: boolean): Int32Array {
    const units = this.unitsAt(step, joins);
    const known = this.#rows.get(units);
    if (known) return known;
    const rows = Int32Array.from(new Set(units));
    this.#rows.set(units, rows);
    return rows;
  }

  /** The shipped table knows single plants only. */
  #isShipped(step: number, joins: boolean): boolean {
    return this.#shipped !== null && isUnjoined(this.unitsAt(step, joins));
  }

  /** Steps at which nothing is joined are laid out once, whether joining is on or off. */
  #key(step: number, joins: boolean): string {
    return `${step}${isUnjoined(this.unitsAt(step, joins)) ? '' : ' joined'}`;
  }
}

const identities = new WeakMap<JoinTree, Int32Array>();
const unjoined = new WeakSet<Int32Array>();

/** For each site the row that stands for it at a layout step. */
export function unitsOf(tree: JoinTree, step: number, joins: boolean): Int32Array {
  const identity =
    identities.get(tree) ?? Int32Array.from({ length: tree.siteCount }, (_, site) => site);
  if (!identities.has(tree)) {
    identities.set(tree, identity);
    unjoined.add(identity);
    for (const unit of tree.units) {
      if (unit.every((row) => row < tree.siteCount)) unjoined.add(unit);
    }
  }
  const zoom = zoomSteps.first + step * zoomSteps.step;
  return joins ? (tree.units[joinStepAt(zoom, 1)] ?? identity) : identity;
}

const isUnjoined = (unit: Int32Array): boolean => unjoined.has(unit);

/** The view and as much again on each side. */
const around = ({ x, y, width, height }: Sight): Sight => ({
  x,
  y,
  width: width * 3,
  height: height * 3,
});

function nearest(rows: Int32Array, tree: JoinTree, { x, y, width, height }: Sight): Int32Array {
  const distance = (row: number) =>
    Math.max(Math.abs((tree.xs[row] ?? 0) - x) / width, Math.abs((tree.ys[row] ?? 0) - y) / height);
  const inside = rows.filter((row) => distance(row) <= 0.5);
  if (inside.length <= mostAtOnce) return inside;
  return inside.sort((a, b) => distance(a) - distance(b)).slice(0, mostAtOnce);
}

function moved(rows: Int32Array, moves: Float32Array): Pick<Parted, 'rows' | 'moves'> {
  const isMoved = (_: number, at: number) => moves[at * 2] !== 0 || moves[at * 2 + 1] !== 0;
  const at = Int32Array.from(rows.keys()).filter((index) => isMoved(0, index));
  return {
    rows: at.map((index) => rows[index] ?? 0),
    moves: Float32Array.from({ length: at.length * 2 }, (_, index) => {
      const from = at[index >> 1] ?? 0;
      return moves[from * 2 + (index & 1)] ?? 0;
    }),
  };
}
