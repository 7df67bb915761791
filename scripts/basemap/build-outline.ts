/**
 * Makes src/map/still/outline.generated.json, the ground of still pictures, from the shipped archive:
 * land, great rivers, province lines and borders, joined over tile edges and simplified. Run by
 * build.sh after the tiles.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { toWorld } from '../../src/map/mercator.ts';
import { openArchive } from './archive-reader.ts';
import { pack, type Line, type Point } from '../../src/map/still/packing.ts';
import { joinLines, simplified, withinBox } from './outline.ts';
import { packageFile, project, readJson, work } from './paths.ts';

/** Units across the world: a quarter of a px at zoom 5. */
const units = 65_536;
/** Tiles near China, in detail; they reach beyond the basemap's own reach. */
const near = { z: 4, west: 10, north: 4, east: 14, south: 8 } as const;
/** The rest of the world, roughly. */
const far = { z: 1, west: 0, north: 0, east: 1, south: 1 } as const;
/** Where plants are, drawn in detail: degrees. */
const detailed = { west: 97, north: 50, east: 134, south: 17 } as const;
/** How far a line may be off, in units: under a px at zoom 4 where plants are, more elsewhere. */
const tolerance = { detailed: 7, near: 20, far: 60 } as const;
/** Islands and lakes smaller than this are left out, square units. */
const least = { detailed: 250, near: 2500, far: 20_000 } as const;
/** Rivers shown from this zoom on are great ones. */
const riverZoom = 2;

type Grid = typeof near | typeof far;

const toUnits = ([lon = 0, lat = 0]: Position): Point => {
  const { x, y } = toWorld(lat, lon);
  return [Math.round(x * units), Math.round(y * units)];
};

/** The lines of each kind and the polygons of the land, tile by tile, in units. */
async function read(grid: Grid) {
  const archive = openArchive();
  const lines = new Map<string, Line[]>();
  const land: Line[][] = [];
  const side = units / 2 ** grid.z;
  const take = (kind: string, feature: Feature, x: number, y: number) => {
    const { geometry } = feature;
    const parts =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    const box = { west: x * side, north: y * side, east: (x + 1) * side, south: (y + 1) * side };
    // Tiles overlap a little: each gives only what lies within it.
    const own = parts.flatMap((part) => withinBox(part.map(toUnits), box));
    lines.set(kind, [...(lines.get(kind) ?? []), ...own]);
  };
  for (let y = grid.north; y <= grid.south; y += 1) {
    for (let x = grid.west; x <= grid.east; x += 1) {
      const answer = await archive.getZxy(grid.z, x, y);
      if (!answer) continue;
      const { layers } = new VectorTile(new PbfReader(new Uint8Array(answer.data)));
      const each = (name: string, visit: (feature: Feature) => void) => {
        const layer = layers[name];
        for (let at = 0; at < (layer?.length ?? 0); at += 1)
          if (layer) visit(layer.feature(at).toGeoJSON(x, y, grid.z));
      };
      each('land', ({ geometry }) => {
        if (geometry.type === 'Polygon')
          land.push(geometry.coordinates.map((ring) => ring.map(toUnits)));
        if (geometry.type === 'MultiPolygon')
          for (const polygon of geometry.coordinates)
            land.push(polygon.map((ring) => ring.map(toUnits)));
      });
      each('admin1', (feature) => take('province', feature, x, y));
      each('admin0', (feature) => take(String(feature.properties?.['kind']), feature, x, y));
      each('river', (feature) => {
        if (Number(feature.properties?.['min_zoom']) <= riverZoom) take('river', feature, x, y);
      });
    }
  }
  return { land, lines };
}

/** Pieces of land as whole polygons; `more` is a further command of mapshaper's. */
function dissolved(pieces: readonly Line[][], more = ''): Line[][] {
  mkdirSync(work(''), { recursive: true });
  const [input, output] = [work('outline-in.json'), work('outline-out.json')];
  const features = pieces.map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }));
  writeFileSync(input, JSON.stringify({ type: 'FeatureCollection', features }));
  const commands =
    `${input} -dissolve2 ${more} ` +
    `-o format=geojson precision=1 geojson-type=FeatureCollection ${output}`;
  execFileSync(
    process.execPath,
    [packageFile('mapshaper/bin/mapshaper'), ...commands.split(/\s+/)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const { features: whole } = readJson<FeatureCollection<MultiPolygon | Polygon | null>>(output);
  return whole.flatMap(({ geometry }) => {
    if (!geometry) return [];
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])),
    );
  });
}

const nearSide = units / 2 ** near.z;
const box = {
  west: near.west * nearSide,
  north: near.north * nearSide,
  east: (near.east + 1) * nearSide,
  south: (near.south + 1) * nearSide,
};

const [detailWest, detailNorth] = toUnits([detailed.west, detailed.north]);
const [detailEast, detailSouth] = toUnits([detailed.east, detailed.south]);
type Detail = keyof typeof tolerance;

const detailAt = ([x, y]: Point): Detail => {
  if (x > detailWest && x < detailEast && y > detailNorth && y < detailSouth) return 'detailed';
  return x > box.west && x < box.east && y > box.north && y < box.south ? 'near' : 'far';
};

const toleranceAt = (point: Point): number => tolerance[detailAt(point)];

const isLarge = (ring: Line): boolean =>
  Math.abs(areaOf(ring)) >= Math.min(...ring.map((point) => least[detailAt(point)]));

const areaOf = (ring: Line): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const inside = await read(near);
const outside = await read(far);
const lines: Record<string, string[]> = {};
for (const [kind, parts] of [...inside.lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
  lines[kind] = joinLines(parts, 4).map((line) => pack(simplified(line, toleranceAt)));
}
// Far away where there is nothing near, so that no coast is drawn twice.
const farAway = dissolved(
  outside.land,
  `-erase bbox=${box.west},${box.north},${box.east},${box.south}`,
);
const land = dissolved([...farAway, ...inside.land])
  .map((rings) => rings.filter(isLarge).map((ring) => pack(simplified(ring, toleranceAt))))
  .filter((rings) => rings.length > 0);
const outline = { units, land, lines };
const file = project('src/map/still/outline.generated.json');
writeFileSync(file, `${JSON.stringify(outline)}\n`);
console.log(`outline.generated.json: ${JSON.stringify(outline).length} bytes`);
