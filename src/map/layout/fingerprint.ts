/** Tells whether a layout was computed for the dataset at hand. */
import type { Dataset } from '../../dataset/schema.ts';

/** Raised when the way of parting changes, so that an older table is not taken for a new one. */
const version = 1;

/**
 * 53-bit hash of everything that the layout depends on: places, and the claims and dates that
 * capacities and existence follow from. Not for security.
 */
export function fingerprint({ meta, sites, sources }: Dataset): string {
  const parts: unknown[] = [version, meta.updated];
  for (const { id, kind, published } of sources) {
    parts.push(id, kind, published?.from, published?.to, published?.basis);
  }
  for (const { id, kind, location, phases, claims } of sites) {
    parts.push(id, kind, location.lat, location.lon, ...phases.map((phase) => phase.id));
    for (const { phase, field, value, when, planned, source } of claims) {
      parts.push(phase, field, value, when?.from, when?.to, planned, source);
    }
  }
  return hash(parts.join('|'));
}

/** Two multiplicative 32-bit hashes run side by side and joined (after FNV-1a). */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return ((b & 0x1fffff) * 2 ** 32 + (a >>> 0)).toString(36);
}
