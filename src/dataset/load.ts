/** Fetches a dataset. Knows no React and no cache. */
import { mostBytes, parseDataset } from './parse.ts';
import type { Finding } from './finding.ts';
import type { LeftOut } from './salvage.ts';
import type { Dataset } from './schema.ts';

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** what had to be left out, and why; empty for a dataset without errors */
  readonly findings: readonly Finding[];
  readonly leftOut: LeftOut;
}

/**
 * missing: the server has no such file; network: no answer, or a broken one; malformed: not JSON;
 * too-large: above 64 MB; nothing-usable: JSON, but no site of it can be shown.
 */
export type LoadFailure = 'missing' | 'network' | 'malformed' | 'too-large' | 'nothing-usable';

/** Why there is no dataset. `findings` say more about a file that came but cannot be used. */
export class DatasetError extends Error {
  readonly reason: LoadFailure;
  readonly url: string;
  readonly findings: readonly Finding[];
  /** HTTP status where the server answered with an error */
  readonly status: number | null;

  constructor(
    reason: LoadFailure,
    url: string,
    details: { findings?: readonly Finding[]; status?: number; cause?: unknown } = {},
  ) {
    super(`dataset ${url}: ${reason}`, { cause: details.cause });
    this.name = 'DatasetError';
    this.reason = reason;
    this.url = url;
    this.findings = details.findings ?? [];
    this.status = details.status ?? null;
  }
}

export type LoadResult =
  | { readonly ok: true; readonly loaded: LoadedDataset }
  | { readonly ok: false; readonly error: DatasetError };

/**
 * Fetches and salvages a dataset. Every failure is a typed result, except an abort through the
 * signal, which rejects as `fetch` does. Only errors are looked for: warnings and notes are for
 * whoever writes the dataset (`npm run check:data`).
 */
export async function fetchDataset(url: string, signal?: AbortSignal): Promise<LoadResult> {
  let response: Response;
  let text: string | null;
  try {
    response = await fetch(url, signal ? { signal } : {});
    if (!response.ok) return failed(failureOfStatus(response.status), url, response.status);
    text = await readText(response);
  } catch (cause) {
    signal?.throwIfAborted();
    return { ok: false, error: new DatasetError('network', url, { cause }) };
  }
  if (text === null) return failed('too-large', url);
  const { dataset, findings, leftOut } = parseDataset(text, ['error']);
  if (dataset) return { ok: true, loaded: { dataset, findings, leftOut } };
  const reason = findings[0]?.rule === 'json' ? 'malformed' : 'nothing-usable';
  return { ok: false, error: new DatasetError(reason, url, { findings }) };
}

const failureOfStatus = (status: number): LoadFailure =>
  status === 404 || status === 410 ? 'missing' : 'network';

function failed(reason: LoadFailure, url: string, status?: number): LoadResult {
  return {
    ok: false,
    error: new DatasetError(reason, url, status === undefined ? {} : { status }),
  };
}

/** The body as text; null as soon as it proves larger than allowed, whatever the header claims. */
async function readText(response: Response): Promise<string | null> {
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    return null;
  }
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(decoder.decode(value, { stream: true }));
  }
  parts.push(decoder.decode());
  return parts.join('');
}
