/**
 * A PMTiles v3 archive, clustered, with one root directory and gzip throughout. The same tiles give
 * the same bytes on every machine: fflate is plain JavaScript, and no time is written.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { gzipSync } from 'fflate';

export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveOptions {
  /** degrees: west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  readonly center: readonly [lon: number, lat: number, zoom: number];
  readonly metadata: object;
}

const headerLength = 127;
/** Readers fetch header and root directory at once, as this many bytes. */
const firstFetch = 16384;

const gzip = (data: Uint8Array) => gzipSync(data, { level: 9, mtime: 0 });

/** The place of a tile on the Hilbert curves of all zooms, zoom 0 first. */
export function tileId(z: number, x: number, y: number): number {
  let id = (4 ** z - 1) / 3;
  let [tx, ty] = [x, y];
  for (let half = 2 ** (z - 1); half >= 1; half /= 2) {
    const rx = (tx & half) > 0 ? 1 : 0;
    const ry = (ty & half) > 0 ? 1 : 0;
    id += half * half * ((3 * rx) ^ ry);
    if (ry === 0) {
      if (rx === 1) [tx, ty] = [half - 1 - tx, half - 1 - ty];
      [tx, ty] = [ty, tx];
    }
    tx &= half - 1;
    ty &= half - 1;
  }
  return id;
}

interface Entry {
  readonly id: number;
  run: number;
  readonly length: number;
  readonly offset: number;
}

function varints(values: readonly number[]): number[] {
  const bytes: number[] = [];
  for (const value of values) {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  }
  return bytes;
}

function directory(entries: readonly Entry[]): Uint8Array {
  const before = (index: number) => entries[index - 1];
  return gzip(
    Uint8Array.from(
      varints([
        entries.length,
        ...entries.map((entry, i) => entry.id - (before(i)?.id ?? 0)),
        ...entries.map((entry) => entry.run),
        ...entries.map((entry) => entry.length),
        ...entries.map((entry, i) => {
          const last = before(i);
          // 0 stands for "right after the entry before".
          return last && entry.offset === last.offset + last.length ? 0 : entry.offset + 1;
        }),
      ]),
    ),
  );
}

/** The archive's bytes. Throws when the directory does not fit into the first fetch. */
export function writeArchive(tiles: readonly Tile[], options: ArchiveOptions): Uint8Array {
  const ordered = tiles
    .map((tile) => ({ id: tileId(tile.z, tile.x, tile.y), z: tile.z, data: tile.data }))
    .toSorted((a, b) => a.id - b.id);

  const bodies: Uint8Array[] = [];
  const offsets = new Map<string, { offset: number; length: number }>();
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, data } of ordered) {
    const key = Buffer.from(data).toString('latin1');
    let body = offsets.get(key);
    if (!body) {
      const packed = gzip(data);
      body = { offset: end, length: packed.length };
      offsets.set(key, body);
      bodies.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last && last.id + last.run === id && last.offset === body.offset) last.run += 1;
    else entries.push({ id, run: 1, ...body });
  }

  const root = directory(entries);
  const metadata = gzip(new TextEncoder().encode(JSON.stringify(options.metadata)));
  if (headerLength + root.length > firstFetch) {
    throw new Error(`the root directory is too large: ${root.length} bytes`);
  }

  const header = new DataView(new ArrayBuffer(headerLength));
  new TextEncoder().encodeInto('PMTiles', new Uint8Array(header.buffer));
  header.setUint8(7, 3);
  const rootStart = headerLength;
  const metadataStart = rootStart + root.length;
  const dataStart = metadataStart + metadata.length;
  const lengths = [
    [rootStart, root.length],
    [metadataStart, metadata.length],
    [dataStart, 0], // no leaf directories
    [dataStart, end],
    [ordered.length, entries.length],
  ].flat();
  lengths.push(bodies.length);
  lengths.forEach((value, i) => header.setBigUint64(8 + 8 * i, BigInt(value), true));
  header.setUint8(96, 1); // clustered
  header.setUint8(97, 2); // directories and metadata: gzip
  header.setUint8(98, 2); // tiles: gzip
  header.setUint8(99, 1); // tiles: Mapbox vector tiles
  header.setUint8(100, ordered[0]?.z ?? 0);
  header.setUint8(101, ordered.at(-1)?.z ?? 0);
  const [west, south, east, north] = options.bounds;
  const [lon, lat, zoom] = options.center;
  const e7 = (degrees: number) => Math.round(degrees * 1e7);
  [west, south, east, north].forEach((v, i) => header.setInt32(102 + 4 * i, e7(v), true));
  header.setUint8(118, zoom);
  header.setInt32(119, e7(lon), true);
  header.setInt32(123, e7(lat), true);

  return Buffer.concat([new Uint8Array(header.buffer), root, metadata, ...bodies]);
}
