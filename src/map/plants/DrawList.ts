/**
 * What the graphics card gets: the drawn rows only, packed, the smallest last and so on top. Packed
 * and sent again only where something has changed, so that panning sends nothing.
 */
import type { Places } from './geometry.ts';
import { columns, stride, type Instances } from './instances.ts';
import type { Moves } from './Moves.ts';

export class DrawList {
  /** the rows in the order in which they are drawn */
  order: Int32Array = new Int32Array();
  /** what has been packed; each grows when its data is to be sent again */
  readonly versions = { places: 0, moves: 0, rows: 0 };
  points = new Float32Array();
  reaches = new Float32Array();
  moves = new Float32Array();
  rows = new Float32Array();
  #seen = { moves: -1, rows: -1 };

  get count(): number {
    return this.order.length;
  }

  /**
   * Sets what is drawn: `live` rows and those that still fade, the largest first, `last` above all.
   */
  arrange(live: Int32Array, instances: Instances, places: Places, last: number): void {
    const drawn = new Set(live);
    for (const row of instances.moving) drawn.add(row);
    const size = (row: number) => (row === last ? -1 : instances.target(row, 'ring'));
    // Sorting numbers is far quicker than sorting by a function: size before row in one number.
    const keys = Float64Array.from(drawn, (row) => rank(size(row)) * rowLimit + row).sort();
    this.order = Int32Array.from(keys, (key) => key % rowLimit);
    const { count } = this;
    if (this.points.length < count * 2) {
      const room = Math.ceil(count * 1.25);
      this.points = new Float32Array(room * 2);
      this.reaches = new Float32Array(room * 2);
      this.moves = new Float32Array(room * 2);
      this.rows = new Float32Array(room * stride);
    }
    gather(this.order, places.points, this.points, 2);
    gather(this.order, places.reaches, this.reaches, 2);
    this.versions.places += 1;
    this.#seen = { moves: -1, rows: -1 };
  }

  pack(instances: Instances, moves: Moves): void {
    if (this.#seen.moves !== moves.version) {
      gather(this.order, moves.now, this.moves, 2);
      this.versions.moves += 1;
    }
    if (this.#seen.rows !== instances.version) {
      gather(this.order, instances.now, this.rows, stride);
      this.versions.rows += 1;
    }
    this.#seen = { moves: moves.version, rows: instances.version };
  }

  /** Whether a column of a row is above 0 anywhere in what is drawn. */
  has(column: keyof typeof columns): boolean {
    for (let at = columns[column]; at < this.count * stride; at += stride) {
      if ((this.rows[at] ?? 0) > 0) return true;
    }
    return false;
  }
}

/** Rows are below 2²². */
const rowLimit = 2 ** 22;
/** Larger rings come first; sizes to a hundredth of a px. */
const rank = (ring: number) => 1e6 - Math.round(ring * 100);

function gather(order: Int32Array, from: Float32Array, into: Float32Array, width: number): void {
  for (let at = 0; at < order.length; at += 1) {
    const row = (order[at] ?? 0) * width;
    for (let column = 0; column < width; column += 1) {
      into[at * width + column] = from[row + column] ?? 0;
    }
  }
}
