/**
 * A reader who wants another basemap, and a host that has one: a small tile server on a port of its
 * own, which makes it another host, with the ways in which real ones fail.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { openArchive } from '../../scripts/basemap/archive-reader.ts';
import { test as base, expect, type Reader } from './reader.ts';

/** What the style of the tile server paints the land; no colour of the page's own. */
export const foreignLand = [200, 120, 220] as const;

export class TileServer {
  /** paths that were asked for, in order */
  readonly asked: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #archive = openArchive();

  async start(): Promise<void> {
    await new Promise<void>((ready) => this.#server.listen(0, ready));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  /** As `URL.host` has it. */
  get host(): string {
    return `localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** `style.json`, `ranges.pmtiles`, `whole.pmtiles`, or a fault: `html`, `private`, `gone`, `no-tiles.json`. */
  address(path: string): string {
    return `http://${this.host}/${path}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').slice(1);
    if (request.method !== 'OPTIONS') this.asked.push(path);
    const shared = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'range',
      'cache-control': 'no-store',
    };
    const send = (status: number, type: string, body: string | Uint8Array, headers = {}) =>
      response.writeHead(status, { 'content-type': type, ...shared, ...headers }).end(body);
    if (request.method === 'OPTIONS') return void send(204, 'text/plain', '');
    const tile = /^tiles\/(\d+)\/(\d+)\/(\d+)$/.exec(path);
    if (tile) {
      const [z = 0, x = 0, y = 0] = tile.slice(1).map(Number);
      const found = await this.#archive.getZxy(z, x, y);
      const bytes = new Uint8Array(found?.data ?? new ArrayBuffer(0));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return void send(200, 'application/x-protobuf', isPacked ? gunzipSync(bytes) : bytes);
    }
    if (path === 'style.json' || path === 'no-tiles.json') {
      const tiles = path === 'style.json' ? 'tiles' : 'nowhere';
      return void send(200, 'application/json', JSON.stringify(this.#style(tiles)));
    }
    if (path === 'private')
      return void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    if (path === 'html') return void send(200, 'text/html', '<!doctype html><title>Tiles</title>');
    if (path.endsWith('.pmtiles')) {
      const whole = await readFile('public/basemap/groundbreak.pmtiles');
      const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
      if (path === 'whole.pmtiles' || !range)
        return void send(200, 'application/octet-stream', whole);
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), whole.length - 1)];
      return void send(206, 'application/octet-stream', whole.subarray(from, to + 1), {
        'content-range': `bytes ${from}-${to}/${whole.length}`,
      });
    }
    send(404, 'text/plain', 'nothing here');
  }

  #style(tiles: string) {
    const paint = `rgb(${foreignLand.join(', ')})`;
    return {
      version: 8,
      name: 'Somebody else’s',
      sources: {
        ground: {
          type: 'vector',
          tiles: [this.address(`${tiles}/{z}/{x}/{y}`)],
          maxzoom: 8,
          attribution: '<a href="https://tiles.example" onclick="alert(1)">&copy; Tile Makers</a>',
        },
      },
      layers: [
        { id: 'land', type: 'fill', source: 'ground', 'source-layer': 'land', paint: { 'fill-color': paint } }, // prettier-ignore
      ],
    };
  }
}

export const test = base.extend<{ tiles: TileServer }>({
  // Playwright reads the fixtures that a fixture needs from this pattern.
  // oxlint-disable-next-line no-empty-pattern
  tiles: async ({}, provide) => {
    const server = new TileServer();
    await server.start();
    await provide(server);
    await server.stop();
  },
});

export { expect };

/** Open the dialog as the keys, the palette and the map's own menu do. */
export async function opensBasemapDialog(reader: Reader): Promise<Locator> {
  await reader.page.getByRole('button', { name: /^(Map options|地图选项)/ }).click();
  await reader.page.getByRole('button', { name: /^(Another basemap|其他底图)/ }).click();
  return basemapDialog(reader);
}

export const basemapDialog = (reader: Reader): Locator =>
  reader.page.getByRole('dialog', { name: /^(Basemap|底图)$/ });

export async function namesBasemap(reader: Reader, address: string): Promise<void> {
  const dialog = basemapDialog(reader);
  await dialog.getByRole('textbox').fill(address);
  await dialog.getByRole('button', { name: /^(Use it|使用)$/ }).click();
}

export async function allows(reader: Reader): Promise<void> {
  await basemapDialog(reader)
    .getByRole('button', { name: /^(Contact it|连接)$/ })
    .click();
}

/** The line at the map's edge. */
export const credits = (reader: Reader): Locator =>
  reader.page.getByRole('main').getByText(/^(Borders|边界)/);
