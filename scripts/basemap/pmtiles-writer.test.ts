import fc from 'fast-check';
import { PMTiles, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/map/basemap/memorySource.ts';
import { tileId, writeArchive } from './pmtiles-writer.ts';
import type { Tile } from './pmtiles-writer.ts';

const options = {
  bounds: [-180, -85, 180, 85],
  center: [112, 33, 4],
  metadata: { name: 'test' },
} as const;

const bytes = (...values: number[]) => Uint8Array.from(values);
const open = (tiles: readonly Tile[]) =>
  new PMTiles(memorySource('test', Uint8Array.from(writeArchive(tiles, options)).buffer));

const square = [0, 1].flatMap((x) => [0, 1].map((y) => ({ x, y })));

describe('tileId', () => {
  it('numbers tiles as the specification does', () => {
    const tile = fc.integer({ min: 0, max: 12 }).chain((z) =>
      fc.record({
        z: fc.constant(z),
        x: fc.integer({ min: 0, max: 2 ** z - 1 }),
        y: fc.integer({ min: 0, max: 2 ** z - 1 }),
      }),
    );
    fc.assert(
      fc.property(tile, ({ z, x, y }) => {
        expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y));
      }),
    );
  });
});

describe('writeArchive', () => {
  it('gives back each tile', async () => {
    const archive = open(square.map(({ x, y }) => ({ z: 1, x, y, data: bytes(x, y, 7) })));
    for (const { x, y } of square) {
      const answer = await archive.getZxy(1, x, y);
      expect([...new Uint8Array(answer?.data ?? new ArrayBuffer(0))]).toEqual([x, y, 7]);
    }
  });

  it('has nothing where no tile was given', async () => {
    const archive = open([{ z: 1, x: 0, y: 0, data: bytes(1) }]);
    expect(await archive.getZxy(1, 1, 1)).toBeUndefined();
  });

  it('stores equal tiles once', async () => {
    const archive = open(square.map(({ x, y }) => ({ z: 1, x, y, data: bytes(5) })));
    const header = await archive.getHeader();
    expect(header.numAddressedTiles).toBe(4);
    expect([header.numTileEntries, header.numTileContents]).toEqual([1, 1]);
  });

  it('tells bounds, zooms and metadata', async () => {
    const archive = open([
      { z: 0, x: 0, y: 0, data: bytes(1) },
      { z: 3, x: 6, y: 3, data: bytes(2) },
    ]);
    expect(await archive.getHeader()).toMatchObject({
      minZoom: 0,
      maxZoom: 3,
      minLon: -180,
      maxLat: 85,
      centerZoom: 4,
      clustered: true,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  it('does not depend on the order in which tiles come', () => {
    const tiles = square.map(({ x, y }) => ({ z: 1, x, y, data: bytes(x, y) }));
    expect(writeArchive(tiles.toReversed(), options)).toEqual(writeArchive(tiles, options));
  });

  it('refuses a directory that readers would not fetch', () => {
    // Scattered tiles: gaps without a pattern cannot be compressed away.
    const scattered = new Set(
      Array.from({ length: 12_000 }, (_, i) => (Math.imul(i, 2654435761) >>> 0) % 2 ** 22),
    );
    const tiles = [...scattered].map((n) => ({
      z: 11,
      x: n % 2048,
      y: Math.floor(n / 2048),
      data: bytes(n % 251),
    }));
    expect(() => writeArchive(tiles, options)).toThrow('root directory');
  });
});
