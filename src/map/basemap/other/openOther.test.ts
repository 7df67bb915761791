import { readFileSync } from 'node:fs';
import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it, vi } from 'vitest';
import { paletteNames, type Palette } from '../../palette.ts';
import { basemapStyle } from '../style.ts';
import { OtherBasemaps, type Opening } from './openOther.ts';

const page = 'https://plants.example/map/';
const styleAt = 'https://tiles.example/style.json';
const palette = Object.fromEntries(paletteNames.map((name) => [name, '#123456'])) as Palette;

const style = {
  version: 8,
  sources: { ground: { type: 'vector', tiles: ['https://tiles.example/{z}/{x}/{y}'] } },
  layers: [
    { id: 'paper', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'towns', type: 'symbol', source: 'ground', 'source-layer': 'place' },
  ],
};

/** A web of files; whatever else is asked is not there. Remembers what was asked. */
function web(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const fetch = vi.fn<typeof globalThis.fetch>((input, init) => {
    const url = String(input);
    asked.push(url);
    const body = files[url];
    if (body instanceof Error) return Promise.reject(body);
    if (body === undefined) return Promise.resolve(new Response('', { status: 404 }));
    if (body instanceof Uint8Array) {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? []; // prettier-ignore
      const part = body.slice(Number(from), Number(to) + 1);
      return Promise.resolve(new Response(part, { status: 206 }));
    }
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body)));
  });
  return { asked, others: new OtherBasemaps(fetch) };
}

const allowing = (...hosts: string[]) => ({ page, hosts });
const openStyle = (value: unknown, ...hosts: string[]) =>
  web({ [styleAt]: value }).others.open(styleAt, allowing('tiles.example', ...hosts));
const reasonOf = (opening: Opening) => (opening.kind === 'refused' ? opening.reason : opening.kind);

/** The whole map style over this basemap. */
function drawn(opening: Opening): StyleSpecification {
  if (opening.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(opening)}`);
  const other = opening.basemap.parts(palette, 'en');
  const fontUrl = (file: string) => `fonts/${file}`;
  return basemapStyle({ palette, lang: 'en', sourceUrl: 'pmtiles://own', fontUrl, other });
}

describe('a basemap of another host', () => {
  it('asks nothing of a host that nobody has allowed', async () => {
    const { asked, others } = web({ [styleAt]: style });
    expect(await others.open(styleAt, allowing())).toEqual({
      kind: 'asks',
      hosts: ['tiles.example'],
    });
    expect(asked).toEqual([]);
  });

  it('needs no leave to read what lies beside the page', async () => {
    const { others } = web({ [`${page}own.json`]: { ...style, sources: {} } });
    expect(reasonOf(await others.open('own.json', allowing()))).toBe('ready');
  });

  it('names every further host at once, and fetches the style only once', async () => {
    const far = {
      ...style,
      glyphs: 'https://fonts.example/{fontstack}/{range}.pbf',
      sprite: 'https://sprites.example/sprite',
      sources: { ground: { type: 'vector', url: 'https://api.example/tiles.json' } },
    };
    const { asked, others } = web({ [styleAt]: far });
    const wanted = ['api.example', 'fonts.example', 'sprites.example'];
    expect(await others.open(styleAt, allowing('tiles.example'))).toEqual({
      kind: 'asks',
      hosts: wanted,
    });
    await others.open(styleAt, allowing('tiles.example'));
    expect(asked).toEqual([styleAt]);
  });

  it('asks again where a TileJSON leads to one more host', async () => {
    const { others } = web({
      [styleAt]: {
        ...style,
        sources: { ground: { type: 'vector', url: 'https://api.example/tiles.json' } },
      },
      'https://api.example/tiles.json': {
        tiles: ['https://cdn.example/{z}/{x}/{y}'],
        maxzoom: 14,
        attribution: '&copy; API',
      },
    });
    const some = allowing('tiles.example', 'api.example');
    expect(await others.open(styleAt, some)).toEqual({ kind: 'asks', hosts: ['cdn.example'] });
    const opening = await others.open(styleAt, allowing(...some.hosts, 'cdn.example'));
    expect(opening).toMatchObject({ kind: 'ready', basemap: { attributions: ['© API'] } });
    expect(drawn(opening).sources['other-ground']).toEqual({
      type: 'vector',
      tiles: ['https://cdn.example/{z}/{x}/{y}'],
      maxzoom: 14,
    });
  });

  it('lies below the embedded names, which end where its own begin', async () => {
    const whole = drawn(await openStyle(style));
    expect(validateStyleMin(whole)).toEqual([]);
    const ids = whole.layers.map(({ id }) => id);
    expect(ids.indexOf('other-paper')).toBeGreaterThan(ids.indexOf('basemap-border'));
    expect(ids.indexOf('other-towns')).toBeLessThan(ids.indexOf('basemap-place'));
    expect(whole.layers.find(({ id }) => id === 'other-towns')).toMatchObject({ minzoom: 10 });
    expect(whole.layers.find(({ id }) => id === 'basemap-place')).toMatchObject({ maxzoom: 10 });
  });

  it('leaves the embedded names alone where it has none', async () => {
    const whole = drawn(await openStyle({ ...style, layers: style.layers.slice(0, 1) }));
    expect(whole.layers.find(({ id }) => id === 'basemap-place')).not.toHaveProperty('maxzoom');
  });

  it('sends no cookie, no referrer, and follows no redirection', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(Response.json(style)));
    await new OtherBasemaps(fetch).open(styleAt, allowing('tiles.example'));
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
  });
});

describe('a style that cannot be used', () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  it.each([
    ['missing', undefined],
    ['unreachable', new TypeError('CORS')],
    ['damaged', '<!doctype html>'],
    ['damaged', { ...style, version: 7 }],
    ['damaged', { ...style, layers: [] }],
    ['damaged', { ...style, sources: { film: { type: 'video', urls: ['https://x.example/'] } } }],
    ['unsafe', { ...style, glyphs: 'javascript:alert(1)' }],
    ['unsafe', { ...style, sprite: 'data:image/png;base64,AA' }],
    ['unsafe', { ...style, sprite: 'https://me:secret@tiles.example/s' }],
    ['unsafe', { ...style, sources: { a: { type: 'geojson', data: 'file:///etc/passwd' } } }],
    ['unsafe', { ...style, sources: { a: { type: 'raster', tiles: ['https://{s}.x.example/'] } } }],
    ['unsafe', '{"version":8,"__proto__":{"polluted":true}}'],
    ['unsafe', nested],
    ['too-large', `"${'x'.repeat(6 * 1024 * 1024)}"`],
  ] as const)('is told as %s', async (reason, value) => {
    expect(reasonOf(await openStyle(value))).toBe(reason);
  });

  it('names too many hosts for anybody to judge', async () => {
    const tiles = Array.from({ length: 12 }, (_, i) => `https://t${i}.example/{z}/{x}/{y}`);
    const value = { ...style, sources: { ground: { type: 'vector', tiles } } };
    expect(reasonOf(await openStyle(value))).toBe('unsafe');
  });

  it('does not answer within ten seconds', async () => {
    vi.useFakeTimers();
    try {
      const hanging: typeof fetch = (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        });
      const opening = new OtherBasemaps(hanging).open(styleAt, allowing('tiles.example'));
      await vi.advanceTimersByTimeAsync(10_000);
      expect(reasonOf(await opening)).toBe('timeout');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is tried again the next time', async () => {
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockRejectedValueOnce(new TypeError('offline'))
      .mockResolvedValueOnce(Response.json(style));
    const others = new OtherBasemaps(fetch);
    expect(reasonOf(await others.open(styleAt, allowing('tiles.example')))).toBe('unreachable');
    expect(reasonOf(await others.open(styleAt, allowing('tiles.example')))).toBe('ready');
  });
});

describe('an archive', () => {
  const at = 'https://tiles.example/china.pmtiles';
  const shipped = new Uint8Array(readFileSync('public/basemap/groundbreak.pmtiles'));
  const openArchive = (bytes: unknown) =>
    web({ [at]: bytes }).others.open(at, allowing('tiles.example'));

  it('with known layers is drawn in the page’s own colours', async () => {
    const whole = drawn(await openArchive(shipped));
    expect(validateStyleMin(whole)).toEqual([]);
    expect(whole.sources['other-archive']).toEqual({ type: 'vector', url: `pmtiles://${at}` });
    expect(JSON.stringify(whole.layers.filter(({ id }) => id.startsWith('other-')))).toContain(
      '#123456',
    );
  });

  it('that is none is told as damaged', async () => {
    expect(reasonOf(await openArchive(new TextEncoder().encode('<!doctype html>')))).toBe(
      'damaged',
    );
  });
});
