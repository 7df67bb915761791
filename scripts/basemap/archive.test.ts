import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TileType } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { archiveZooms, reach, worldZoom } from '../../src/map/basemap/reach.ts';
import { archiveBytes, openArchive, readTile, readTiles } from './archive-reader.ts';
import { shipped } from './paths.ts';
import { tilesWithin } from './tiles.ts';

const at = (lon: number, lat: number, z: number) => {
  const [tile] = tilesWithin([lon, lat, lon, lat], z);
  if (!tile) throw new Error('no tile');
  return readTile(openArchive(), z, tile.x, tile.y);
};

const names = async (lon: number, lat: number, z: number, layer: string, key: string) =>
  ((await at(lon, lat, z))?.layers[layer] ?? []).map((properties) => properties[key]);

describe('the shipped archive', () => {
  it('is small enough to open from one page', () => {
    expect(archiveBytes().length).toBeLessThan(4_500_000);
  });

  it('is the one that the build recorded', () => {
    for (const line of readFileSync(shipped('SHA256SUMS'), 'utf8').trim().split('\n')) {
      const [sum = '', file = ''] = line.split('  ');
      const actual = createHash('sha256')
        .update(readFileSync(shipped(file)))
        .digest('hex');
      expect(`${actual} ${file}`).toBe(`${sum} ${file}`);
    }
  });

  it('holds vector tiles of the zooms that the map asks for', async () => {
    const header = await openArchive().getHeader();
    expect(header.tileType).toBe(TileType.Mvt);
    expect([header.minZoom, header.maxZoom]).toEqual([archiveZooms.min, archiveZooms.max]);
  });

  it('has land at every corner of the reach that is land', async () => {
    for (const [lon, lat] of [
      [reach[0] + 1, reach[3] - 1],
      [101, 2.9],
      [139.7, 36],
    ] as const) {
      expect((await at(lon, lat, archiveZooms.max))?.layers).toHaveProperty('land');
    }
  });

  it('shows the world at low zooms', async () => {
    const tiles = await readTiles([worldZoom]);
    expect(tiles.length).toBeGreaterThan(4 ** worldZoom / 2);
  });

  it('has every layer', async () => {
    const tiles = await readTiles([5]);
    expect([...new Set(tiles.flatMap(({ layers }) => Object.keys(layers)))].toSorted()).toEqual([
      'admin0',
      'admin1',
      'country',
      'land',
      'marine',
      'place',
      'province',
      'river',
    ]);
  });

  it('names places in both languages', async () => {
    expect(await names(121.4, 31.2, 8, 'place', 'name_zh')).toEqual(
      expect.arrayContaining(['上海', '嘉定', '昆山']),
    );
    expect(await names(121.4, 31.2, 8, 'place', 'name_en')).toEqual(
      expect.arrayContaining(['Shanghai', 'Jiading', 'Kunshan']),
    );
  });

  it('gives provinces their short names', async () => {
    expect(await names(120, 29.1, 5, 'province', 'name_zh')).toContain('浙江');
    expect(await names(112, 42.6, 5, 'province', 'name_zh')).toContain('内蒙古');
    expect(await names(112, 42.6, 5, 'province', 'name_en')).toContain('Inner Mongolia');
  });

  it('keeps lines that are not settled apart from those that are', async () => {
    const kinds = new Set(
      (await readTiles([5])).flatMap(({ layers }) =>
        (layers['admin0'] ?? []).map((l) => l['kind']),
      ),
    );
    expect([...kinds].toSorted()).toEqual(['claim', 'control', 'disputed', 'international']);
  });

  it('holds the names of a later zoom back', async () => {
    const early = await names(121.4, 31.2, 5, 'place', 'name_zh');
    expect(early).toContain('上海');
    expect(early).not.toContain('昆山');
  });
});
