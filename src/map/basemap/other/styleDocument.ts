/**
 * Reads a MapLibre style that somebody else wrote: takes what can be drawn on flat ground below the
 * plants, and tells every address that drawing it would ask for. Asks for nothing itself.
 */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import * as z from 'zod/mini';
import { archiveScheme, readAddress } from './address.ts';
import { RefusalError } from './refusal.ts';

/** What stands before the ids of another basemap's sources and layers in the map's style. */
export const prefix = 'other-';

/** Sources that are described at another address: a TileJSON or an archive. */
export interface Reference {
  /** id of the source in `sources`, with the prefix */
  readonly id: string;
  readonly kind: 'tilejson' | 'archive';
  readonly href: string;
  readonly host: string;
}

export interface StyleDocument {
  /** by prefixed id; those that `references` name lack their tiles yet */
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly references: readonly Reference[];
  readonly layers: readonly LayerSpecification[];
  readonly glyphs: string | undefined;
  readonly sprite: StyleSpecification['sprite'] | undefined;
  /** every host that the style itself names */
  readonly hosts: readonly string[];
  readonly attributions: readonly string[];
}

const text = z.string();
const looseSource = z.looseObject({
  type: z.enum(['vector', 'raster', 'raster-dem', 'geojson']),
  url: z.optional(text),
  tiles: z.optional(z.array(text).check(z.maxLength(16))),
  data: z.optional(z.unknown()),
  attribution: z.optional(text),
});
const looseLayer = z.looseObject({
  id: text,
  type: text,
  source: z.optional(text),
});
const shape = z.object({
  version: z.literal(8),
  sources: z.record(text, looseSource),
  layers: z.array(looseLayer).check(z.minLength(1), z.maxLength(2000)),
  glyphs: z.optional(text),
  sprite: z.optional(z.union([text, z.array(z.object({ id: text, url: text }))])),
});

/** Resolves addresses and remembers their hosts. */
export class AddressBook {
  readonly #base: string;
  readonly #owner: string;
  readonly #hosts = new Set<string>();

  /** @param base what relative addresses are relative to; @param owner the host that is to blame */
  constructor(base: string, owner: string) {
    this.#base = base;
    this.#owner = owner;
  }

  get hosts(): string[] {
    return [...this.#hosts];
  }

  /** @throws RefusalError unsafe for anything but an address of the web */
  take(address: string): { href: string; host: string; isArchive: boolean } {
    const isArchive = address.startsWith(archiveScheme);
    const read = readAddress(address, this.#base);
    if (!read.ok) throw new RefusalError('unsafe', this.#owner);
    const { href, host } = read.address;
    this.#hosts.add(host);
    return { href, host, isArchive };
  }
}

/**
 * @param value parsed JSON, free of `__proto__`
 * @param base the address that the style came from
 * @throws RefusalError damaged where it is no style of version 8; unsafe where it names an address
 *   that is none of the web
 */
export function readStyle(value: unknown, base: string): StyleDocument {
  const owner = new URL(base).host;
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new RefusalError('damaged', owner, parsed.error);
  const style = parsed.data;
  const book = new AddressBook(base, owner);
  const references: Reference[] = [];
  const sources: Record<string, SourceSpecification> = {};
  for (const [name, source] of Object.entries(style.sources)) {
    const id = prefix + name;
    const { attribution: _, url, ...rest } = source;
    const made: Record<string, unknown> = { ...rest };
    if (url !== undefined) {
      const { href, host, isArchive } = book.take(url);
      references.push({ id, kind: isArchive ? 'archive' : 'tilejson', href, host });
    }
    if (source.tiles) made['tiles'] = source.tiles.map((tile) => book.take(tile).href);
    if (typeof source.data === 'string') made['data'] = book.take(source.data).href;
    sources[id] = made as unknown as SourceSpecification;
  }
  const { glyphs, sprite } = style;
  return {
    sources,
    references,
    layers: style.layers.map(renamed) as unknown as LayerSpecification[],
    glyphs: glyphs === undefined ? undefined : book.take(glyphs).href,
    sprite: Array.isArray(sprite)
      ? sprite.map(({ id, url }) => ({ id, url: book.take(url).href }))
      : sprite === undefined
        ? undefined
        : book.take(sprite).href,
    attributions: Object.values(style.sources).flatMap(({ attribution }) => attribution ?? []),
    hosts: book.hosts,
  };
}

const renamed = (layer: z.infer<typeof looseLayer>) => ({
  ...layer,
  id: prefix + layer.id,
  ...(layer.source === undefined ? {} : { source: prefix + layer.source }),
});

const tileJson = z.looseObject({
  tiles: z.array(text).check(z.minLength(1), z.maxLength(16)),
  minzoom: z.optional(z.number()),
  maxzoom: z.optional(z.number()),
  bounds: z.optional(z.array(z.number()).check(z.length(4))),
  scheme: z.optional(z.enum(['xyz', 'tms'])),
  attribution: z.optional(text),
});

export interface TileSet {
  /** what a source needs instead of `url` */
  readonly source: Partial<SourceSpecification>;
  readonly hosts: readonly string[];
  readonly attribution: string | undefined;
}

/**
 * Reads a TileJSON document, so that the hosts of its tiles are known before any is asked.
 * @throws RefusalError damaged, unsafe
 */
export function readTileJson(value: unknown, base: string): TileSet {
  const owner = new URL(base).host;
  const parsed = tileJson.safeParse(value);
  if (!parsed.success) throw new RefusalError('damaged', owner, parsed.error);
  const { tiles, minzoom, maxzoom, bounds, scheme, attribution } = parsed.data;
  const book = new AddressBook(base, owner);
  const source = { tiles: tiles.map((tile) => book.take(tile).href), minzoom, maxzoom, bounds, scheme }; // prettier-ignore
  const stated = Object.entries(source).filter(([, given]) => given !== undefined);
  return { source: Object.fromEntries(stated), hosts: book.hosts, attribution };
}
