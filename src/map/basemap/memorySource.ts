import type { Source } from 'pmtiles';

/** A PMTiles source over bytes in memory; `key` names it in `pmtiles://` addresses. */
export function memorySource(key: string, bytes: ArrayBuffer): Source {
  return {
    getKey: () => key,
    getBytes: (offset, length) => Promise.resolve({ data: bytes.slice(offset, offset + length) }),
  };
}
