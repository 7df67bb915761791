/**
 * `settings.json` beside `index.html`: what whoever hosts the page may set. Read once, after the
 * map is there, and the page works without it.
 */
import * as z from 'zod/mini';
import { readAddress } from './other/address.ts';

const shape = z.object({
  /** address of a style or PMTiles archive, relative to the page or absolute; null for none */
  basemap: z.nullable(z.string()),
});

export type Settings =
  | { readonly ok: true; readonly basemap: string | null }
  /** it came, but is not what docs/basemap.md describes */
  | { readonly ok: false };

const none: Settings = { ok: true, basemap: null };

/** @param page address of this page */
export async function readSettings(
  page: string,
  fetch: typeof globalThis.fetch,
): Promise<Settings> {
  let text: string;
  try {
    const response = await fetch(new URL('settings.json', page));
    // A copy of the page without the file is whole.
    if (!response.ok) return none;
    text = await response.text();
  } catch {
    return none;
  }
  try {
    const { basemap } = shape.parse(JSON.parse(text));
    if (basemap === null) return none;
    const read = readAddress(basemap, page);
    return read.ok ? { ok: true, basemap: read.address.href } : { ok: false };
  } catch {
    return { ok: false };
  }
}
