/** What of a dataset's plants never changes: their places, who joins whom, and the room they need. */
import type { Site } from '../../dataset/schema.ts';
import { joinTree, type JoinTree } from '../join/tree.ts';
import { boundOf } from '../layout/bounds.ts';
import type { LayoutGeometry } from '../layout/Layouts.ts';
import type { LayoutTable } from '../layout/table.ts';
import { metresToWorld, toWorld, type WorldPoint } from '../mercator.ts';
import { joinedLayoutRadius, layoutRadius, plantScale, squareHalf } from '../scale.ts';
import { knownTo } from './known.ts';

/** Where rows lie and how well that is known, as the graphics card takes it. */
export interface Places {
  /** places are sent relative to it, which keeps single precision below 0.03 px at zoom 12 */
  readonly origin: WorldPoint;
  /** x, y for each row, relative to the origin */
  readonly points: Float32Array;
  /** for each row: how far it may lie (share of the world), zoom up to which it is known */
  readonly reaches: Float32Array;
}

export interface Geometry extends LayoutGeometry {
  readonly places: Places;
  /** vehicles a year: the most that any car plant is ever announced with */
  readonly largest: number;
}

export function geometryOf(sites: readonly Site[], shipped: LayoutTable | null): Geometry {
  const worlds = sites.map(({ location }) => toWorld(location.lat, location.lon));
  const tree = joinTree(
    Float64Array.from(worlds, ({ x }) => x),
    Float64Array.from(worlds, ({ y }) => y),
    (site) => sites[site]?.kind === 'vehicles',
  );
  const bounds = sites.map((site) => (site.kind === 'vehicles' ? boundOf(site) : null));
  const largest =
    shipped?.largest ?? bounds.reduce<number>((most, bound) => Math.max(most, bound ?? 0), 0);
  const { k } = plantScale(largest, 1440);
  return { tree, radii: radiiOf(sites, bounds, tree, k), places: placesOf(sites, tree), largest };
}

function radiiOf(
  sites: readonly Site[],
  bounds: readonly (number | null)[],
  tree: JoinTree,
  k: number,
): Float32Array {
  const radii = new Float32Array(tree.rowCount);
  for (const [row, { kind }] of sites.entries()) {
    if (kind === 'components') radii[row] = squareHalf * Math.SQRT2;
    // Networks float over others.
    if (kind === 'vehicles') radii[row] = layoutRadius(bounds[row] ?? null, true, k);
  }
  const sums = new Float64Array(tree.rowCount);
  const done = new Uint8Array(tree.rowCount);
  for (const units of new Set(tree.units)) {
    for (const [site, row] of units.entries()) {
      if (row >= tree.siteCount && done[row] === 0)
        sums[row] = (sums[row] ?? 0) + (bounds[site] ?? 0);
    }
    for (const row of units) done[row] = 1;
  }
  for (let row = tree.siteCount; row < tree.rowCount; row += 1) {
    radii[row] = joinedLayoutRadius(sums[row] ?? 0, k);
  }
  return radii;
}

function placesOf(sites: readonly Site[], { xs, ys, rowCount }: JoinTree): Places {
  const mean = (values: Float64Array) =>
    sites.reduce((sum, _, index) => sum + (values[index] ?? 0), 0) / Math.max(1, sites.length);
  const origin = { x: mean(xs), y: mean(ys) };
  const points = new Float32Array(rowCount * 2);
  const reaches = new Float32Array(rowCount * 2);
  for (let row = 0; row < rowCount; row += 1) {
    points[row * 2] = (xs[row] ?? 0) - origin.x;
    points[row * 2 + 1] = (ys[row] ?? 0) - origin.y;
    const location = sites[row]?.location;
    const known = knownTo[location?.precision ?? 'plant'];
    reaches[row * 2] = location ? metresToWorld(known.within, location.lat) : 0;
    reaches[row * 2 + 1] = Math.min(known.zoom, 99);
  }
  return { origin, points, reaches };
}
