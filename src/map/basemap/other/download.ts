/** Fetches what another basemap is made of, within limits and telling as little as possible. */
import { RefusalError } from './refusal.ts';

export type Fetch = typeof globalThis.fetch;

/** ms without an answer, or without its end. */
export const patience = 10_000;

const hostOf = (url: string) => new URL(url).host;

/**
 * The whole body of an answer. A redirection is an error: it could lead to a host that nobody was
 * asked about.
 * @throws RefusalError unreachable, timeout, missing, too-large
 */
export async function download(
  url: string,
  mostBytes: number,
  fetch: Fetch,
): Promise<Uint8Array<ArrayBuffer>> {
  return withPatience(url, async (signal) => {
    const response = await fetch(url, { ...discreet, signal });
    if (!response.ok) throw new RefusalError('missing', hostOf(url));
    return readBody(response, mostBytes, hostOf(url));
  });
}

/** Sends no cookie and no word of where the reader comes from. */
export const discreet = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
} as const satisfies RequestInit;

/** @throws RefusalError for whatever `work` throws, timeout where it takes too long */
export async function withPatience<T>(
  url: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    const reason = controller.signal.aborted ? 'timeout' : 'unreachable';
    throw new RefusalError(reason, hostOf(url), error);
  } finally {
    clearTimeout(timer);
  }
}

/** Stops as soon as the body proves larger than allowed, whatever the header claims. */
export async function readBody(
  response: Response,
  mostBytes: number,
  host: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = async () => {
    await response.body?.cancel().catch(() => {});
    return new RefusalError('too-large', host);
  };
  if (Number(response.headers.get('content-length')) > mostBytes) throw await tooLarge();
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    length += part.value.byteLength;
    if (length > mostBytes) {
      await reader?.cancel();
      throw new RefusalError('too-large', host);
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.byteLength;
  }
  return whole;
}

/** Deeper nesting than any expression needs would exhaust the stack of whoever walks it. */
const mostDepth = 64;

/**
 * JSON as plain data.
 * @throws RefusalError damaged where it is none; unsafe where it is nested beyond reason or names a
 *   prototype
 */
export function parsePlain(bytes: Uint8Array, host: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new RefusalError('damaged', host, error);
  }
  // Level by level, for recursion is what deep nesting would break.
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const node of level) {
      if (typeof node !== 'object' || node === null) continue;
      if (depth >= mostDepth || Object.hasOwn(node, '__proto__'))
        throw new RefusalError('unsafe', host);
      for (const inner of Object.values(node)) next.push(inner);
    }
    level = next;
  }
  return value;
}
