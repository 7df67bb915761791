/**
 * Parting for datasets of any size: only circles that touch are worked on, crowd by crowd. Pure and
 * deterministic; run in the worker.
 */
import { margin, partCircles, type Circle, type Move } from './part.ts';

/** Circles in columns, so that they cross to the worker and back without being copied. */
export interface PackedCircles {
  /** px */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly rs: Float32Array;
}

/** A crowd of more touching circles than this has no room to part in: it stays where it is. */
const mostInCrowd = 500;
/** Parting one crowd can push it against the next; so often it is looked again. */
const rounds = 8;

/** dx and dy of each circle, px. */
export function partIslands({ xs, ys, rs }: PackedCircles): Float32Array {
  const moves = new Float32Array(xs.length * 2);
  const crowds = new Crowds(xs.length);
  for (let round = 0; round < rounds; round += 1) {
    const touched = new Set<number>();
    eachTouching(xs, ys, rs, moves, (a, b) => {
      crowds.join(a, b);
      touched.add(a);
    });
    if (touched.size === 0) break;
    for (const members of crowds.of(touched)) part(members, { xs, ys, rs }, moves);
  }
  return moves;
}

function part(members: readonly number[], { xs, ys, rs }: PackedCircles, moves: Float32Array) {
  if (members.length > mostInCrowd) {
    for (const index of members) moves.fill(0, index * 2, index * 2 + 2);
    return;
  }
  const circles = members.map<Circle>((index) => ({
    id: String(index).padStart(7, '0'),
    x: xs[index] ?? 0,
    y: ys[index] ?? 0,
    r: rs[index] ?? 0,
  }));
  const near = new Map<string, Move>(
    members.map((index, at) => [
      circles[at]?.id ?? '',
      { dx: moves[index * 2] ?? 0, dy: moves[index * 2 + 1] ?? 0 },
    ]),
  );
  for (const [id, { dx, dy }] of partCircles(circles, near)) {
    moves[Number(id) * 2] = dx;
    moves[Number(id) * 2 + 1] = dy;
  }
}

/** Circles that belong together, by union and find. */
class Crowds {
  readonly #parent: Int32Array;

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index);
  }

  join(a: number, b: number): void {
    this.#parent[this.#root(a)] = this.#root(b);
  }

  /** The members of the crowds that `some` belong to. */
  of(some: ReadonlySet<number>): readonly (readonly number[])[] {
    const crowds = new Map<number, number[]>([...some].map((index) => [this.#root(index), []]));
    for (const index of this.#parent.keys()) crowds.get(this.#root(index))?.push(index);
    return [...crowds.values()];
  }

  #root(index: number): number {
    let root = index;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    // Shorter ways for the next.
    for (let at = index; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}

/** Visits the pairs of circles that touch, margins included. What has radius 0 floats above all. */
function eachTouching(
  xs: Float64Array,
  ys: Float64Array,
  rs: Float32Array,
  moves: Float32Array,
  visit: (a: number, b: number) => void,
): void {
  const x = (index: number) => (xs[index] ?? 0) + (moves[index * 2] ?? 0);
  const y = (index: number) => (ys[index] ?? 0) + (moves[index * 2 + 1] ?? 0);
  const solid: number[] = [];
  let widest = 0;
  for (const [index, r] of rs.entries()) {
    if (r > 0) solid.push(index);
    widest = Math.max(widest, r);
  }
  const cell = 2 * (widest + margin);
  const columns = 2 ** 22;
  const key = (index: number) =>
    Math.floor(y(index) / cell) * columns + Math.floor(x(index) / cell);
  const cells = new Map<number, number[]>();
  for (const index of solid) {
    const at = key(index);
    for (const up of [-1, 0, 1]) {
      for (const along of [-1, 0, 1]) {
        for (const other of cells.get(at + up * columns + along) ?? []) {
          const apart = (rs[index] ?? 0) + (rs[other] ?? 0) + 2 * margin;
          // A hair less, so that what has been parted is not taken for touching.
          if (Math.hypot(x(index) - x(other), y(index) - y(other)) < apart - 0.1) {
            visit(other, index);
          }
        }
      }
    }
    const others = cells.get(at);
    if (others) others.push(index);
    else cells.set(at, [index]);
  }
}
