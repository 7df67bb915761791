/**
 * Opens another basemap step by step. Before each step it compares the hosts that the step would
 * ask with those that the reader has allowed; where one is missing it stops and says which.
 */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { PMTiles } from 'pmtiles';
import type { Lang } from '../../../i18n/lang.ts';
import type { Palette } from '../../palette.ts';
import { readAddress, type WebAddress } from './address.ts';
import { openArchive, type OpenedArchive } from './archive.ts';
import { attributionsOf } from './attribution.ts';
import { detailGround, detailNames, detailSource, hasOwnLand, schemaOf } from './detail.ts';
import { download, parsePlain, type Fetch } from './download.ts';
import { RefusalError, type Refusal } from './refusal.ts';
import { prefix, readStyle, readTileJson, type StyleDocument } from './styleDocument.ts';

/** What the map draws below the plants and the embedded names. */
export interface GroundParts {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** from the bottom up, without names */
  readonly ground: readonly LayerSpecification[];
  /** names of its own; empty where it has none */
  readonly names: readonly LayerSpecification[];
  readonly glyphs?: string | undefined;
  readonly sprite?: StyleSpecification['sprite'] | undefined;
}

export interface OtherBasemap {
  readonly host: string;
  /** plain text, one for each owner */
  readonly attributions: readonly string[];
  /** archives to be made known to the map before its style names them */
  readonly archives: readonly PMTiles[];
  parts(palette: Palette, lang: Lang): GroundParts;
}

export type Opening =
  | { readonly kind: 'ready'; readonly basemap: OtherBasemap }
  /** nothing has been asked of these hosts yet */
  | { readonly kind: 'asks'; readonly hosts: readonly string[] }
  | { readonly kind: 'refused'; readonly host: string; readonly reason: Refusal };

/** 5 MB: the largest public styles have half of one. */
const mostStyleBytes = 5 * 1024 * 1024;
/** Nobody can judge a question about more hosts. */
const mostHosts = 8;
const mostReferences = 24;

/** Thrown inside, caught in `open`: the next step needs consent. */
class Unasked extends Error {
  readonly hosts: readonly string[];
  constructor(hosts: readonly string[]) {
    super('hosts that nobody was asked about');
    this.hosts = hosts;
  }
}

/** Hosts allowed by the reader; the page's own needs no question. */
export interface Consent {
  readonly page: string;
  readonly hosts: readonly string[];
}

export const unaskedOf = (hosts: Iterable<string>, { page, hosts: allowed }: Consent): string[] =>
  [...new Set(hosts)].filter((host) => host !== new URL(page).host && !allowed.includes(host));

/** Keeps what has come, so that the steps after a question do not begin anew. */
export class OtherBasemaps {
  readonly #fetch: Fetch;
  readonly #documents = new Map<string, Promise<unknown>>();
  readonly #archives = new Map<string, Promise<OpenedArchive>>();

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** Never throws. The same address may be opened again, after a failure or with more consent. */
  async open(text: string, consent: Consent): Promise<Opening> {
    const read = readAddress(text, consent.page);
    if (!read.ok) return { kind: 'refused', host: text.slice(0, 60), reason: 'unsafe' };
    const { address } = read;
    try {
      this.#require([address.host], address.host, consent);
      const basemap =
        address.kind === 'archive'
          ? await this.#openArchive(address)
          : await this.#openStyle(address, consent);
      return { kind: 'ready', basemap };
    } catch (error) {
      if (error instanceof Unasked) return { kind: 'asks', hosts: error.hosts };
      const refusal =
        error instanceof RefusalError ? error : new RefusalError('damaged', address.host, error);
      return { kind: 'refused', host: refusal.host, reason: refusal.reason };
    }
  }

  #require(hosts: readonly string[], owner: string, consent: Consent): void {
    if (new Set(hosts).size > mostHosts) throw new RefusalError('unsafe', owner);
    const unasked = unaskedOf(hosts, consent);
    if (unasked.length > 0) throw new Unasked(unasked);
  }

  async #openStyle(address: WebAddress, consent: Consent): Promise<OtherBasemap> {
    const style = readStyle(await this.#json(address.href), address.href);
    if (style.references.length > mostReferences) throw new RefusalError('unsafe', address.host);
    this.#require(style.hosts, address.host, consent);
    const sources: Record<string, SourceSpecification> = { ...style.sources };
    const attributions: unknown[] = [...style.attributions];
    const archives: PMTiles[] = [];
    const tileHosts: string[] = [];
    for (const { id, kind, href } of style.references) {
      const source = sources[id];
      if (kind === 'archive') {
        const opened = await this.#archive(href);
        archives.push(opened.archive);
        attributions.push(opened.attribution);
        sources[id] = { ...source, url: `pmtiles://${href}` } as SourceSpecification;
      } else {
        const tiles = readTileJson(await this.#json(href), href);
        tileHosts.push(...tiles.hosts);
        attributions.push(tiles.attribution);
        sources[id] = { ...source, ...tiles.source } as SourceSpecification;
      }
    }
    this.#require(tileHosts, address.host, consent);
    return {
      host: address.host,
      attributions: attributionsOf(attributions),
      archives,
      parts: () => partsOf(style, sources),
    };
  }

  async #openArchive(address: WebAddress): Promise<OtherBasemap> {
    const { archive, layers, bounds, isVector, minZoom, attribution } = await this.#archive(
      address.href,
    );
    const schema = isVector ? schemaOf(layers) : null;
    if (isVector && !schema) throw new RefusalError('unknown-layers', address.host);
    const url = `pmtiles://${address.href}`;
    const tiles = { type: isVector ? 'vector' : 'raster', url } as SourceSpecification;
    const limits = `${prefix}limits`;
    const land = (palette: Palette): LayerSpecification => ({
      id: `${prefix}land`,
      type: 'fill',
      source: limits,
      minzoom: minZoom,
      paint: { 'fill-color': palette.land },
    });
    return {
      host: address.host,
      attributions: attributionsOf([attribution]),
      archives: [archive],
      parts: (palette, lang) => {
        if (!schema) {
          const layer = { id: `${prefix}raster`, type: 'raster', source: detailSource } as const;
          return { sources: { [detailSource]: tiles }, ground: [layer], names: [] };
        }
        const ground = detailGround(schema, palette);
        const names = detailNames(schema, palette, lang);
        if (hasOwnLand(schema)) return { sources: { [detailSource]: tiles }, ground, names };
        // Only its water is drawn, so whatever it covers is land before.
        const sources = { [limits]: areaOf(bounds), [detailSource]: tiles };
        return { sources, ground: [land(palette), ...ground], names };
      },
    };
  }

  #json(href: string): Promise<unknown> {
    return kept(this.#documents, href, async () =>
      parsePlain(await download(href, mostStyleBytes, this.#fetch), new URL(href).host),
    );
  }

  #archive(href: string): Promise<OpenedArchive> {
    return kept(this.#archives, href, () => openArchive(href, this.#fetch));
  }
}

/** What came is kept; what failed is tried again the next time. */
function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const found = known.get(key);
  if (found) return found;
  const made = make();
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

function partsOf(
  { layers, glyphs, sprite }: StyleDocument,
  sources: GroundParts['sources'],
): GroundParts {
  // A source that is described elsewhere has its tiles now.
  const whole = Object.entries(sources).map(([id, source]) => {
    const { url, ...rest } = source as SourceSpecification & { url?: string };
    return [id, 'tiles' in rest ? rest : url === undefined ? rest : { ...rest, url }];
  });
  return {
    sources: Object.fromEntries(whole) as Record<string, SourceSpecification>,
    ground: layers.filter(({ type }) => type !== 'symbol'),
    names: layers.filter(({ type }) => type === 'symbol'),
    glyphs,
    sprite,
  };
}

function areaOf([west, south, east, north]: OpenedArchive['bounds']): SourceSpecification {
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: 'geojson', data: { type: 'Polygon', coordinates: [ring] } };
}
