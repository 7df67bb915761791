/** Shapes from Natural Earth, clipped and simplified by mapshaper into GeoJSON. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { naturalEarth, packageFile, readJson, work } from './paths.ts';
import type { Feature, Features } from './tiles.ts';

/** Around the reach, so that no cut shows at its edge. */
const clip = 'bbox=34,-22,180,68';

function mapshaper(inputFile: string, ...commands: readonly string[]): Features {
  if (!existsSync(inputFile)) throw new Error(`missing: ${inputFile}; run build.sh`);
  mkdirSync(work(''), { recursive: true });
  const output = work('layer.json');
  execFileSync(
    process.execPath,
    [
      packageFile('mapshaper/bin/mapshaper'),
      inputFile,
      ...commands.flatMap((command) => command.split(' ')),
      ...`-o format=geojson precision=0.0001 geojson-type=FeatureCollection`.split(' '),
      output,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return readJson<Features>(output);
}

const withProperties = (
  { features }: Features,
  properties: (feature: Feature) => Feature['properties'] | undefined,
): Features => ({
  type: 'FeatureCollection',
  features: features.flatMap((feature) => {
    const kept = feature.geometry ? properties(feature) : undefined;
    return kept ? [{ type: 'Feature', geometry: feature.geometry, properties: kept }] : [];
  }),
});

const text = (feature: Feature, name: string) => String(feature.properties[name] ?? '');

/** Land as polygons, with lakes as holes; all water is the map's background. */
export const land = (scale: '50m' | '10m'): Features =>
  withProperties(
    mapshaper(
      naturalEarth(`${scale}/ne_${scale}_land.shp`),
      ...(scale === '10m' ? [`-clip ${clip}`] : []),
    ),
    () => ({}),
  );

/** From Natural Earth's rank (0 the greatest, 12 the least) to the zoom that first shows a river. */
const riverZoom = (rank: number) =>
  rank <= 2 ? 2 : rank <= 5 ? 4 : rank <= 7 ? 5 : rank <= 9 ? 6 : 7;

export const rivers = (scale: '50m' | '10m'): Features =>
  withProperties(
    mapshaper(
      naturalEarth(`${scale}/ne_${scale}_rivers_lake_centerlines.shp`),
      ...(scale === '10m' ? [`-clip ${clip}`] : []),
    ),
    (feature) => {
      // The middle of a lake is water already.
      if (/lake/i.test(text(feature, 'featurecla'))) return undefined;
      const rank = Number(feature.properties['scalerank'] ?? 12);
      return { rank, min_zoom: riverZoom(rank) };
    },
  );

export type BorderKind = 'international' | 'disputed' | 'claim' | 'control';

/**
 * How a border is drawn, from Natural Earth's class. A line with one country on both sides is that
 * country's claim beyond what it holds; overlays and leases are no borders.
 */
export function borderKind(
  featureClass: string,
  left: string,
  right: string,
): BorderKind | undefined {
  if (/^(overlay|lease) limit/i.test(featureClass)) return undefined;
  if (/line of control/i.test(featureClass)) return 'control';
  if (/disputed|indefinite|indeterminant/i.test(featureClass)) {
    return left === right ? 'claim' : 'disputed';
  }
  return 'international';
}

/** Hong Kong's limit is drawn as an inner line; Macao's, which Natural Earth draws at sea, is not. */
const innerSides = new Set(['CHN', 'HKG', 'MAC']);
const sides = (feature: Feature) => [text(feature, 'adm0_a3_l'), text(feature, 'adm0_a3_r')];
const isInner = (feature: Feature) => {
  const [left = '', right = ''] = sides(feature);
  return left !== right && innerSides.has(left) && innerSides.has(right);
};

const borderLines = (scale: '50m' | '10m') =>
  mapshaper(
    naturalEarth(`${scale}/ne_${scale}_admin_0_boundary_lines_land.shp`),
    ...(scale === '10m' ? [`-clip ${clip}`] : []),
  );

export const borders = (scale: '50m' | '10m'): Features =>
  withProperties(borderLines(scale), (feature) => {
    const kind = borderKind(
      text(feature, 'featurecla') || text(feature, 'FEATURECLA'),
      text(feature, 'adm0_a3_l'),
      text(feature, 'adm0_a3_r'),
    );
    return kind && !isInner(feature) ? { kind } : undefined;
  });

/** China's province lines, and its special regions' limits. */
export function provinceLines(): Features {
  const lines = withProperties(
    mapshaper(naturalEarth('10m/ne_10m_admin_1_states_provinces_lines.shp'), `-clip ${clip}`),
    (feature) => (text(feature, 'adm0_a3') === 'CHN' ? {} : undefined),
  );
  const special = withProperties(borderLines('10m'), (feature) =>
    isInner(feature) && sides(feature).includes('HKG') ? {} : undefined,
  );
  return { type: 'FeatureCollection', features: [...lines.features, ...special.features] };
}
