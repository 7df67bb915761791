/**
 * The embedded basemap archive: read once, whole, into memory, so that it works on servers without
 * range requests, in the portable file and offline alike.
 */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { memorySource } from './memorySource.ts';

export interface BasemapFailure {
  /** unreachable: no answer; missing: an answer that is an error; damaged: not an archive of ours */
  readonly reason: 'unreachable' | 'missing' | 'damaged';
  readonly url: string;
  /** for the console and bug reports, not for the screen */
  readonly detail: string;
}

export type BasemapResult =
  | {
      readonly ok: true;
      /** `pmtiles://…`, the `url` of a vector source */
      readonly sourceUrl: string;
      readonly archive: PMTiles;
    }
  | { readonly ok: false; readonly failure: BasemapFailure };

let protocol: Protocol | undefined;
const opened = new Map<string, Promise<BasemapResult>>();

/** Lets styles name an archive as `pmtiles://` and the key of its source. */
export function makeKnown(archive: PMTiles): void {
  if (!protocol) {
    protocol = new Protocol();
    addProtocol('pmtiles', protocol.tile);
  }
  protocol.add(archive);
}

/**
 * Fetches a tile as MapLibre will, through the archive's protocol or the network, so that its bytes
 * are at hand when they are wanted. Rejects where it cannot be had.
 */
export async function fetchTile(url: string, signal: AbortSignal): Promise<void> {
  if (!url.startsWith('pmtiles://')) {
    await (await fetch(url, { signal })).arrayBuffer();
    return;
  }
  const abort = new AbortController();
  signal.addEventListener('abort', () => abort.abort(), { once: true });
  await protocol?.tile({ url, type: 'arrayBuffer' }, abort);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function read(url: string): Promise<BasemapResult> {
  const fail = (reason: BasemapFailure['reason'], detail: string): BasemapResult => ({
    ok: false,
    failure: { reason, url, detail },
  });

  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url);
    if (!response.ok) return fail('missing', `HTTP ${response.status}`);
    bytes = await response.arrayBuffer();
  } catch (error) {
    return fail('unreachable', messageOf(error));
  }

  const archive = new PMTiles(memorySource(url, bytes));
  try {
    // A server that answers an unknown path with its front page is caught here.
    const header = await archive.getHeader();
    if (header.tileType !== TileType.Mvt) return fail('damaged', `tile type ${header.tileType}`);
  } catch (error) {
    return fail('damaged', messageOf(error));
  }

  makeKnown(archive);
  return { ok: true, sourceUrl: `pmtiles://${url}`, archive };
}

/**
 * Opens the archive at `url` (absolute, relative to the page, blob or data). Never throws: without
 * it the map goes on over plain ground, `basemapStyle({sourceUrl: null, …})`. An archive once
 * opened is kept; after a failure the next call tries again.
 */
export async function openBasemap(url: string): Promise<BasemapResult> {
  const known = opened.get(url);
  if (known) return known;
  const attempt = read(url);
  opened.set(url, attempt);
  const result = await attempt;
  if (!result.ok) opened.delete(url);
  return result;
}
