// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tinyDataset } from '../dataset/testing/tiny.ts';
import { useDataset, type DatasetState } from './useDataset.ts';

afterEach(() => vi.unstubAllGlobals());

/** Renders the hook over a server that gives these answers, the last one for ever. */
function render(...answers: (() => Response)[]) {
  const server = vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  vi.stubGlobal('fetch', server);
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { server, ...renderHook(() => useDataset(), { wrapper }) };
}

const good = () => Response.json(tinyDataset());
const missing = () => new Response('', { status: 404 });
const down = () => new Response('', { status: 503 });

const settled = (result: { current: DatasetState }) =>
  waitFor(() => expect(result.current.status).not.toBe('loading'));

describe('the dataset', () => {
  it('is loading at first', () => {
    expect(render(good).result.current.status).toBe('loading');
  });

  it('is then ready with its chronicle', async () => {
    const { result } = render(good);
    await settled(result);
    expect(result.current).toMatchObject({
      status: 'ready',
      chronicle: { dataset: tinyDataset() },
      findings: [],
    });
  });

  it('is asked for beside the page', async () => {
    const { result, server } = render(good);
    await settled(result);
    expect(server).toHaveBeenCalledWith('./data/plants.json', expect.anything());
  });

  it('keeps the same chronicle from render to render', async () => {
    const { result, rerender } = render(good);
    await settled(result);
    const first = result.current;
    rerender();
    expect(first.status === 'ready' && first.chronicle).toBe(
      result.current.status === 'ready' && result.current.chronicle,
    );
  });

  it('that is half good is ready with its findings', async () => {
    const { result } = render(() =>
      Response.json({ ...tinyDataset(), sources: [...tinyDataset().sources, {}] }),
    );
    await settled(result);
    expect(result.current).toMatchObject({ status: 'ready', leftOut: { sources: 1 } });
  });

  it('that is missing is an error at once', async () => {
    const { result, server } = render(missing);
    await settled(result);
    expect(result.current).toMatchObject({ status: 'error', error: { reason: 'missing' } });
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('that is malformed is an error at once', async () => {
    const { result, server } = render(() => new Response('{'));
    await settled(result);
    expect(result.current).toMatchObject({ status: 'error', error: { reason: 'malformed' } });
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('is asked for twice more when the network fails', async () => {
    const { result, server } = render(down);
    await settled(result);
    expect(result.current).toMatchObject({ status: 'error', error: { reason: 'network' } });
    expect(server).toHaveBeenCalledTimes(3);
  });

  it('can be asked for again after an error', async () => {
    const { result } = render(missing, good);
    await settled(result);
    act(() => {
      if (result.current.status === 'error') result.current.retry();
    });
    await waitFor(() => expect(result.current.status).toBe('ready'));
  });
});
