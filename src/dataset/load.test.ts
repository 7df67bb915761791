import { afterEach, describe, expect, it, vi } from 'vitest';
import { DatasetError, fetchDataset } from './load.ts';
import { mostBytes } from './parse.ts';
import { tinyDataset } from './testing/tiny.ts';

const answer = (make: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => make()),
  );

afterEach(() => vi.unstubAllGlobals());

async function failure(): Promise<DatasetError> {
  const result = await fetchDataset('./data/plants.json');
  if (result.ok) throw new Error('a dataset was loaded');
  return result.error;
}

describe('fetching a dataset', () => {
  it('gives the dataset', async () => {
    answer(() => Response.json(tinyDataset()));
    expect(await fetchDataset('./data/plants.json')).toEqual({
      ok: true,
      loaded: {
        dataset: tinyDataset(),
        findings: [],
        leftOut: { companies: 0, sources: 0, sites: 0, claims: 0 },
      },
    });
  });

  it('gives the good part with the findings on the bad one', async () => {
    answer(() => Response.json({ ...tinyDataset(), sources: [...tinyDataset().sources, {}] }));
    const result = await fetchDataset('./data/plants.json');
    expect(result.ok && result.loaded.dataset).toEqual(tinyDataset());
    expect(result.ok && result.loaded.findings.length).toBeGreaterThan(0);
  });

  it('reads characters that are split between chunks', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(tinyDataset()));
    answer(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 7) {
                controller.enqueue(bytes.slice(at, at + 7));
              }
              controller.close();
            },
          }),
        ),
    );
    const result = await fetchDataset('./data/plants.json');
    expect(result.ok && result.loaded.dataset).toEqual(tinyDataset());
  });

  it.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'network'],
    [503, 'network'],
  ])('takes status %i as %s', async (status, reason) => {
    answer(() => new Response('', { status }));
    expect(await failure()).toMatchObject({ reason, status });
  });

  it('takes a broken connection as network', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failure()).reason).toBe('network');
  });

  it('takes an answer that breaks off as network', async () => {
    answer(
      () =>
        new Response(
          new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) }),
        ),
    );
    expect((await failure()).reason).toBe('network');
  });

  it('takes a page in place of JSON as malformed, and says where', async () => {
    answer(() => new Response('<!doctype html>'));
    const error = await failure();
    expect(error.reason).toBe('malformed');
    expect(error.findings).toMatchObject([{ path: 'line 1, column 1' }]);
  });

  it('takes JSON without a site as nothing usable', async () => {
    answer(() => Response.json({}));
    expect((await failure()).reason).toBe('nothing-usable');
  });

  it('does not begin to read what announces itself as too large', async () => {
    let pulled = false;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          pulled = true;
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    answer(() => new Response(body, { headers: { 'content-length': String(mostBytes + 1) } }));
    expect((await failure()).reason).toBe('too-large');
    expect(pulled).toBe(false);
  });

  it('stops reading what proves too large', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
    answer(() => new Response(endless));
    expect((await failure()).reason).toBe('too-large');
  });

  it('rejects when it is aborted', async () => {
    const controller = new AbortController();
    answer(() => {
      controller.abort();
      return Promise.reject(new TypeError('aborted'));
    });
    await expect(fetchDataset('./data/plants.json', controller.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
