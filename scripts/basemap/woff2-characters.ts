/**
 * The characters that a woff2 file covers, read from its `cmap` (formats 4 and 12). Enough of the
 * format for a check without a font library. https://www.w3.org/TR/WOFF2/
 */
import { brotliDecompressSync } from 'node:zlib';

const knownTags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm'];
const [glyf, loca, hmtx] = [10, 11, 3];

/** Bytes of the `cmap` table. Throws when there is none. */
function cmapOf(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a woff2 file');
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  let offset = 0;
  let found: { offset: number; length: number } | undefined;
  for (let table = file.readUInt16BE(12); table > 0; table--) {
    const flags = file.readUInt8(at++);
    const known = flags & 0x3f;
    if (known === 0x3f) at += 4;
    const version = flags >> 6;
    const original = base128();
    // glyf and loca are transformed in version 0, hmtx in version 1; nothing else ever is.
    const transformed =
      known === glyf || known === loca ? version !== 3 : known === hmtx && version === 1;
    const length = transformed ? base128() : original;
    if (knownTags[known] === 'cmap') found = { offset, length };
    offset += length;
  }
  if (!found) throw new Error('no cmap');
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return data.subarray(found.offset, found.offset + found.length);
}

function* format4(table: Buffer): Generator<number> {
  const count = table.readUInt16BE(6) / 2;
  for (let i = 0; i < count; i++) {
    const end = table.readUInt16BE(14 + 2 * i);
    const start = table.readUInt16BE(16 + 2 * (count + i));
    const delta = table.readUInt16BE(16 + 2 * (2 * count + i));
    const rangeAt = 16 + 2 * (3 * count + i);
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph =
        range === 0
          ? (code + delta) & 0xffff
          : table.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph !== 0) yield code;
    }
  }
}

function* format12(table: Buffer): Generator<number> {
  for (let i = table.readUInt32BE(12) - 1; i >= 0; i--) {
    const start = table.readUInt32BE(16 + 12 * i);
    const end = table.readUInt32BE(20 + 12 * i);
    for (let code = start; code <= end; code++) yield code;
  }
}

export function charactersOf(file: Buffer): Set<string> {
  const cmap = cmapOf(file);
  const characters = new Set<string>();
  for (let i = cmap.readUInt16BE(2) - 1; i >= 0; i--) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * i));
    const format = table.readUInt16BE(0);
    const codes = format === 4 ? format4(table) : format === 12 ? format12(table) : [];
    for (const code of codes) characters.add(String.fromCodePoint(code));
  }
  return characters;
}
