/**
 * Which plants are drawn as one circle at which zoom. Pure: it follows from the places of a dataset
 * alone, never from year, filters or where the map stands, so nothing joins or parts while the year
 * plays or the map is moved. The circles of a nearer step lie whole inside those of a farther one.
 */
import { worldSize } from '../mercator.ts';

/** Joining changes every half zoom level; lengths here are px at a window 1440 px wide. */
export const joinSteps = { first: 2.5, step: 0.5, count: 20 } as const;

/** Plants join where a window around them would hold at least so many. */
export const crowd = 200;
/** That window, px: 9 by 5 cells of the grid in which plants are counted. */
const cell = { width: 160, height: 180 } as const;
const across = 4;
const upDown = 2;
/** Plants and circles nearer than this to the middle of a circle join it, px. */
const reach = 56;

/** Rows: one for each site in the order of the dataset, then one for each joined circle. */
export interface JoinTree {
  readonly siteCount: number;
  readonly rowCount: number;
  /** place in the Mercator world of each row; a joined circle's is the mean of its members' */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** sites that a row stands for */
  readonly sizes: Int32Array;
  /** for each join step, the row that stands for each site; steps that agree share one array */
  readonly units: readonly Int32Array[];
}

/** The join step that holds at a zoom, on a screen drawn `factor` times larger. */
export function joinStepAt(zoom: number, factor: number): number {
  const position = (zoom - Math.log2(factor) - joinSteps.first) / joinSteps.step;
  return Math.min(joinSteps.count - 1, Math.max(0, Math.floor(position + 1e-9)));
}

/**
 * @param xs place of each site in the Mercator world, 0 to 1
 * @param mayJoin whether a site is one that joins; others stay by themselves
 */
export function joinTree(
  xs: Float64Array,
  ys: Float64Array,
  mayJoin: (site: number) => boolean,
): JoinTree {
  const siteCount = xs.length;
  const grown = new Rows(xs, ys);
  let nodes = Int32Array.from(xs.keys()).filter(mayJoin);
  const joining = nodes;
  let unit = Int32Array.from(xs.keys());
  const units: Int32Array[] = [];
  for (let step = joinSteps.count - 1; step >= 0; step -= 1) {
    if (joining.length >= crowd) {
      const size = worldSize(joinSteps.first + step * joinSteps.step);
      const before = grown.count;
      joinAll(grown, nodes, crowdedCells(grown, joining, size), size);
      if (grown.count > before) {
        const joined = Int32Array.from({ length: grown.count - before }, (_, at) => before + at);
        const left = nodes.filter((row) => grown.standsFor(row) === row);
        nodes = new Int32Array(left.length + joined.length);
        nodes.set(left);
        nodes.set(joined, left.length);
        unit = unit.map((row) => grown.standsFor(row));
      }
    }
    units.push(unit);
  }
  return {
    siteCount,
    rowCount: grown.count,
    xs: grown.xs.slice(0, grown.count),
    ys: grown.ys.slice(0, grown.count),
    sizes: grown.sizes.slice(0, grown.count),
    units: units.toReversed(),
  };
}

/** Rows in the making: every joining of two or more makes one, so there are fewer than twice the sites. */
class Rows {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly sizes: Int32Array;
  /** the row that each has been joined into; -1 for none */
  readonly parents: Int32Array;
  count: number;

  constructor(xs: Float64Array, ys: Float64Array) {
    this.count = xs.length;
    this.xs = new Float64Array(xs.length * 2);
    this.ys = new Float64Array(xs.length * 2);
    this.sizes = new Int32Array(xs.length * 2).fill(1);
    this.parents = new Int32Array(xs.length * 2).fill(-1);
    this.xs.set(xs);
    this.ys.set(ys);
  }

  /** The row itself, or the one that it has been joined into. */
  standsFor(row: number): number {
    const parent = this.parents[row] ?? -1;
    return parent < 0 ? row : parent;
  }

  /** Makes a row for `members` together, in their midst. */
  join(members: readonly number[]): void {
    const row = this.count;
    this.count += 1;
    let x = 0;
    let y = 0;
    let size = 0;
    for (const member of members) {
      const weight = this.sizes[member] ?? 1;
      x += (this.xs[member] ?? 0) * weight;
      y += (this.ys[member] ?? 0) * weight;
      size += weight;
      this.parents[member] = row;
    }
    this.xs[row] = x / size;
    this.ys[row] = y / size;
    this.sizes[row] = size;
  }
}

const columnsPerRow = 2 ** 22;

/** Says of a place whether a window around it holds a crowd. */
function crowdedCells(rows: Rows, sites: Int32Array, size: number) {
  const key = (x: number, y: number) =>
    Math.floor((y * size) / cell.height) * columnsPerRow + Math.floor((x * size) / cell.width);
  const counts = new Map<number, number>();
  for (const site of sites) {
    const at = key(rows.xs[site] ?? 0, rows.ys[site] ?? 0);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const crowded = new Set<number>();
  for (const at of counts.keys()) {
    let sum = 0;
    for (let dy = -upDown; dy <= upDown; dy += 1) {
      for (let dx = -across; dx <= across; dx += 1) {
        sum += counts.get(at + dy * columnsPerRow + dx) ?? 0;
      }
    }
    if (sum >= crowd) crowded.add(at);
  }
  return (x: number, y: number) => crowded.has(key(x, y));
}

/** Joins the nodes of one step: the largest first, each with all that are left in its reach. */
function joinAll(
  rows: Rows,
  nodes: Int32Array,
  isCrowded: (x: number, y: number) => boolean,
  size: number,
): void {
  // A circle joined nearer in never falls apart farther out, whatever its midst lies in.
  const eligible = nodes.filter(
    (row) => (rows.sizes[row] ?? 1) > 1 || isCrowded(rows.xs[row] ?? 0, rows.ys[row] ?? 0),
  );
  const far = reach / size;
  const key = (x: number, y: number) => Math.floor(y / far) * columnsPerRow + Math.floor(x / far);
  const cells = new Map<number, number[]>();
  for (const row of eligible) {
    const at = key(rows.xs[row] ?? 0, rows.ys[row] ?? 0);
    const others = cells.get(at);
    if (others) others.push(row);
    else cells.set(at, [row]);
  }
  const sizeOf = (row: number) => rows.sizes[row] ?? 1;
  const joined = eligible.filter((row) => sizeOf(row) > 1);
  joined.sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  const isFree = (row: number) => rows.standsFor(row) === row;
  for (const row of [...joined, ...eligible.filter((row) => sizeOf(row) === 1)]) {
    if (!isFree(row)) continue;
    const x = rows.xs[row] ?? 0;
    const y = rows.ys[row] ?? 0;
    const middle = key(x, y);
    const members: number[] = [];
    for (const up of [-1, 0, 1]) {
      for (const along of [-1, 0, 1]) {
        for (const other of cells.get(middle + up * columnsPerRow + along) ?? []) {
          if (!isFree(other)) continue;
          if (Math.hypot((rows.xs[other] ?? 0) - x, (rows.ys[other] ?? 0) - y) < far) {
            members.push(other);
          }
        }
      }
    }
    if (members.length > 1) rows.join(members);
  }
}

/** The sites that a row stands for at the step at which it is drawn. */
export function membersOf(tree: JoinTree, row: number): readonly number[] {
  if (row < tree.siteCount) return [row];
  for (const unit of tree.units) {
    const members: number[] = [];
    for (const [site, standsFor] of unit.entries()) if (standsFor === row) members.push(site);
    if (members.length > 0) return members;
  }
  return [];
}

/**
 * The farthest zoom at which the members of a joined circle stand under more than one row; null
 * where they never do.
 */
export function partingZoom(tree: JoinTree, row: number, factor: number): number | null {
  const members = membersOf(tree, row);
  const [first] = members;
  if (first === undefined) return null;
  for (const [step, unit] of tree.units.entries()) {
    const zoom = joinSteps.first + step * joinSteps.step + Math.log2(factor);
    // Steps at which it is still part of a larger one do not part it.
    if (members.some((site) => unit[site] !== unit[first])) return zoom;
  }
  return null;
}
