import { readFileSync } from 'node:fs';
import { addProtocol } from 'maplibre-gl';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('maplibre-gl', () => ({ addProtocol: vi.fn() }));

const shipped = readFileSync('public/basemap/groundbreak.pmtiles');

/** The shipped archive, its header saying that the tiles are of some type; 1 is vector tiles. */
function archive(tileType = 1): ArrayBuffer {
  const bytes = Uint8Array.from(shipped);
  bytes[99] = tileType;
  return bytes.buffer;
}

const answer = (body: BodyInit, status = 200) =>
  vi.fn<typeof fetch>(() => Promise.resolve(new Response(body, { status })));

/** A fresh module, so that no test sees what another opened. */
const fresh = async () => (await import('./source.ts')).openBasemap;

beforeEach(() => {
  vi.resetModules();
  vi.mocked(addProtocol).mockClear();
});

describe('openBasemap', () => {
  it('gives the address of the source', async () => {
    vi.stubGlobal('fetch', answer(archive()));
    const openBasemap = await fresh();
    expect(await openBasemap('basemap/a.pmtiles')).toMatchObject({
      ok: true,
      sourceUrl: 'pmtiles://basemap/a.pmtiles',
    });
  });

  it('fetches once and registers the protocol once', async () => {
    const fetched = answer(archive());
    vi.stubGlobal('fetch', fetched);
    const openBasemap = await fresh();
    await Promise.all([openBasemap('a.pmtiles'), openBasemap('a.pmtiles')]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(addProtocol).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['missing', answer('', 404)],
    ['damaged', answer('<!doctype html><title>Groundbreak</title>')],
    ['damaged', answer(archive(2))],
    ['unreachable', vi.fn<typeof fetch>(() => Promise.reject(new TypeError('offline')))],
  ] as const)('tells an archive that is %s', async (reason, fetched) => {
    vi.stubGlobal('fetch', fetched);
    const openBasemap = await fresh();
    expect(await openBasemap('a.pmtiles')).toMatchObject({ ok: false, failure: { reason } });
  });

  it('tries again after a failure', async () => {
    const openBasemap = await fresh();
    vi.stubGlobal('fetch', answer('', 503));
    await openBasemap('a.pmtiles');
    vi.stubGlobal('fetch', answer(archive()));
    expect(await openBasemap('a.pmtiles')).toMatchObject({ ok: true });
  });
});
