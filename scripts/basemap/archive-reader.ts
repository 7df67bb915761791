/** Reads the shipped archive back, for the tests. */
import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { memorySource } from '../../src/map/basemap/memorySource.ts';
import { shipped } from './paths.ts';
import { tilesWithin } from './tiles.ts';
import type { Box } from './tiles.ts';

type Properties = Readonly<Record<string, string | number | boolean>>;

export interface ReadTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** properties of the features of each layer */
  readonly layers: Readonly<Record<string, readonly Properties[]>>;
}

export const archiveBytes = (): Buffer => readFileSync(shipped('groundbreak.pmtiles'));

export function openArchive(): PMTiles {
  const bytes = Uint8Array.from(archiveBytes());
  return new PMTiles(memorySource('shipped', bytes.buffer));
}

export async function readTile(
  archive: PMTiles,
  z: number,
  x: number,
  y: number,
): Promise<ReadTile | undefined> {
  const answer = await archive.getZxy(z, x, y);
  if (!answer) return undefined;
  const tile = new VectorTile(new PbfReader(new Uint8Array(answer.data)));
  const layers: Record<string, Properties[]> = {};
  for (const [name, layer] of Object.entries(tile.layers)) {
    layers[name] = Array.from({ length: layer.length }, (_, i) => layer.feature(i).properties);
  }
  return { z, x, y, layers };
}

/** The tiles of some zooms that hold every name: 8 in the reach, and the world's. */
export async function readTiles(
  zooms: readonly number[] = [2, 3, 8],
  box: Box = [60, -3, 172, 58],
): Promise<ReadTile[]> {
  const archive = openArchive();
  const tiles: ReadTile[] = [];
  for (const z of zooms) {
    for (const { x, y } of tilesWithin(z < 4 ? [-180, -85, 180, 85] : box, z)) {
      const tile = await readTile(archive, z, x, y);
      if (tile) tiles.push(tile);
    }
  }
  return tiles;
}
