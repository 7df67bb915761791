/** What still pictures of one dataset share: its plants' geometry, and how circles are parted. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { partIslands } from '../layout/islands.ts';
import { unitsOf } from '../layout/Layouts.ts';
import { shippedLayout } from '../layout/shipped.ts';
import { zoomSteps, type LayoutTable } from '../layout/table.ts';
import { worldSize } from '../mercator.ts';
import { geometryOf, type Geometry } from '../plants/geometry.ts';

export interface StillField {
  readonly chronicle: Chronicle;
  readonly geometry: Geometry;
  /** the layout computed at build time, where it fits the dataset */
  readonly shipped: LayoutTable | null;
  readonly parted: Map<string, Float32Array>;
}

/** More circles than these stand in place in a still picture: parting them would hold up the page. */
const mostParted = 400;

const fields = new WeakMap<Chronicle, StillField>();

/** Worked out once a dataset. */
export function fieldOf(chronicle: Chronicle): StillField {
  const known = fields.get(chronicle);
  if (known) return known;
  const shipped = shippedLayout(chronicle.dataset);
  const geometry = geometryOf(chronicle.dataset.sites, shipped);
  const field = { chronicle, geometry, shipped, parted: new Map<string, Float32Array>() };
  fields.set(chronicle, field);
  return field;
}

/** For each row, dx and dy at a zoom step, px at a window 1440 px wide. Kept once worked out. */
export function movesAt(field: StillField, step: number, joins: boolean): Float32Array {
  const { geometry, shipped, parted } = field;
  const { tree, radii } = geometry;
  const units = unitsOf(tree, step, joins);
  // The shipped table knows single plants only.
  const isSingle = units.every((row) => row < tree.siteCount);
  const key = `${step}${isSingle ? '' : ' joined'}`;
  const known = parted.get(key);
  if (known) return known;
  const moves = new Float32Array(tree.rowCount * 2);
  parted.set(key, moves);
  if (isSingle && shipped) {
    moves.set((shipped.moves[step] ?? []).map((tenths) => tenths / 10));
    return moves;
  }
  const rows = Int32Array.from(new Set(units));
  if (rows.length > mostParted) return moves;
  const size = worldSize(zoomSteps.first + step * zoomSteps.step);
  const found = partIslands({
    xs: Float64Array.from(rows, (row) => (tree.xs[row] ?? 0) * size),
    ys: Float64Array.from(rows, (row) => (tree.ys[row] ?? 0) * size),
    rs: Float32Array.from(rows, (row) => radii[row] ?? 0),
  });
  for (const [at, row] of rows.entries()) {
    moves[row * 2] = found[at * 2] ?? 0;
    moves[row * 2 + 1] = found[at * 2 + 1] ?? 0;
  }
  return moves;
}
