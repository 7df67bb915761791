/** Cuts GeoJSON layers into vector tiles. */
import { GeoJSONVT } from '@maplibre/geojson-vt';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature as GeoJsonFeature, FeatureCollection, Geometry } from 'geojson';
import type { Tile } from './pmtiles-writer.ts';

type Properties = Record<string, string | number>;
export type Feature = GeoJsonFeature<Geometry | null, Properties>;
export type Features = FeatureCollection<Geometry | null, Properties>;

/** One layer within a range of zooms, both ends included. */
export interface Layer {
  readonly name: string;
  readonly zooms: readonly [from: number, to: number];
  readonly features: Features;
  /** geojson-vt's tolerance, in units of a 4096th of a tile */
  readonly tolerance: number;
}

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

const extent = 4096;

const column = (lon: number, z: number) => Math.floor(((lon + 180) / 360) * 2 ** z);
const row = (lat: number, z: number) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z);
};

/** The tiles of a zoom that a box touches. */
export function* tilesWithin(box: Box, z: number): Generator<{ x: number; y: number }> {
  const last = 2 ** z - 1;
  const clamp = (value: number) => Math.min(Math.max(value, 0), last);
  const [west, south, east, north] = box;
  for (let y = clamp(row(north, z)); y <= clamp(row(south, z)); y++) {
    for (let x = clamp(column(west, z)); x <= clamp(column(east, z)); x++) yield { x, y };
  }
}

/** Features of a tile that are due at its zoom; the last zoom keeps those that later ones show. */
function due(tile: GeoJSONVTTile, z: number, last: boolean): GeoJSONVTTile {
  const features = tile.features.filter(({ tags }) => {
    const from = Number(tags?.['min_zoom'] ?? 0);
    const to = Number(tags?.['max_zoom'] ?? Infinity);
    return (last || from <= z) && z < to;
  });
  return { ...tile, features } as GeoJSONVTTile;
}

/** Every non-empty tile: the world up to `worldZoom`, the reach above it, up to `maxZoom`. */
export function cutTiles(
  layers: readonly Layer[],
  { worldZoom, maxZoom, reach }: { worldZoom: number; maxZoom: number; reach: Box },
): Tile[] {
  const indexes = layers.map((layer) => ({
    ...layer,
    index: new GeoJSONVT(layer.features as FeatureCollection, {
      maxZoom,
      indexMaxZoom: Math.min(5, layer.zooms[1]),
      tolerance: layer.tolerance,
      extent,
      buffer: 64,
    }),
  }));
  const tiles: Tile[] = [];
  for (let z = 0; z <= maxZoom; z++) {
    const here = indexes.filter(({ zooms }) => zooms[0] <= z && z <= zooms[1]);
    const box: Box = z <= worldZoom ? [-180, -85, 180, 85] : reach;
    for (const { x, y } of tilesWithin(box, z)) {
      const parts: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of here) {
        const tile = index.getTile(z, x, y);
        const part = tile && due(tile, z, z === maxZoom);
        if (part && part.features.length > 0) parts[name] = part;
      }
      if (Object.keys(parts).length === 0) continue;
      tiles.push({ z, x, y, data: fromGeojsonVt(parts, { version: 2, extent }) });
    }
  }
  return tiles;
}
