/** Opens a PMTiles archive on another host, with ranges or, where it is small, without. */
import { EtagMismatch, PMTiles, TileType, type RangeResponse, type Source } from 'pmtiles';
import { discreet, readBody, withPatience, type Fetch } from './download.ts';
import { RefusalError } from './refusal.ts';

/** What is read whole from a server that cannot answer for a part of a file. */
const mostWhole = 64 * 1024 * 1024;

/** Parts of an archive. A server without ranges is asked once, and its answer kept. */
export class RemoteArchive implements Source {
  readonly #href: string;
  readonly #fetch: Fetch;
  #whole: Promise<ArrayBuffer> | null = null;

  constructor(href: string, fetch: Fetch) {
    this.#href = href;
    this.#fetch = fetch;
  }

  getKey(): string {
    return this.#href;
  }

  async getBytes(
    offset: number,
    length: number,
    given?: AbortSignal,
    etag?: string,
  ): Promise<RangeResponse> {
    if (this.#whole) return partOf(await this.#whole, offset, length);
    return withPatience(this.#href, async (late) => {
      const fetch = this.#fetch;
      const response = await fetch(this.#href, {
        ...discreet,
        signal: given ? AbortSignal.any([given, late]) : late,
        headers: { range: `bytes=${offset}-${offset + length - 1}` },
      });
      const host = new URL(this.#href).host;
      if (response.status === 200) {
        this.#whole ??= this.#keep(response, host);
        return partOf(await this.#whole, offset, length);
      }
      if (response.status !== 206) throw new RefusalError('missing', host);
      const found = response.headers.get('etag') ?? undefined;
      // The archive was exchanged while it was read: pmtiles begins again.
      if (etag !== undefined && found !== undefined && found !== etag) throw new EtagMismatch(etag);
      const bytes = await readBody(response, length, host);
      return { data: bytes.buffer, ...(found === undefined ? {} : { etag: found }) };
    });
  }

  async #keep(response: Response, host: string): Promise<ArrayBuffer> {
    try {
      return (await readBody(response, mostWhole, host)).buffer;
    } catch (error) {
      this.#whole = null;
      const isLarge = error instanceof RefusalError && error.reason === 'too-large';
      throw isLarge ? new RefusalError('no-ranges', host) : error;
    }
  }
}

const partOf = (whole: ArrayBuffer, offset: number, length: number) => ({
  data: whole.slice(offset, offset + length),
});

export interface OpenedArchive {
  readonly archive: PMTiles;
  readonly isVector: boolean;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** west, south, east, north */
  readonly bounds: readonly [number, number, number, number];
  /** the ids of its vector layers, as its metadata lists them */
  readonly layers: readonly string[];
  readonly attribution: string | undefined;
}

/** @throws RefusalError unreachable, timeout, missing, damaged, no-ranges */
export async function openArchive(href: string, fetch: Fetch): Promise<OpenedArchive> {
  const archive = new PMTiles(new RemoteArchive(href, fetch));
  const { host } = new URL(href);
  try {
    const header = await archive.getHeader();
    const metadata = await archive.getMetadata();
    const { minLon, minLat, maxLon, maxLat, tileType, minZoom, maxZoom } = header;
    if (tileType === TileType.Unknown || tileType === TileType.Mlt)
      throw new RefusalError('damaged', host);
    return {
      archive,
      isVector: tileType === TileType.Mvt,
      minZoom,
      maxZoom,
      bounds: [minLon, minLat, maxLon, maxLat],
      layers: idsOf(member(metadata, 'vector_layers')),
      attribution: textOf(member(metadata, 'attribution')),
    };
  } catch (error) {
    // Whatever pmtiles trips over, the archive is at fault.
    throw error instanceof RefusalError ? error : new RefusalError('damaged', host, error);
  }
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
const idsOf = (value: unknown) =>
  Array.isArray(value) ? value.flatMap((layer) => textOf(member(layer, 'id')) ?? []) : [];
