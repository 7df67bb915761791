/** What an address of another basemap may be. Nothing here asks any host for anything. */

/** Why an address is not taken. */
export type AddressFault =
  'empty' | 'not-an-address' | 'not-web' | 'credentials' | 'too-long' | 'insecure';

export interface WebAddress {
  readonly href: string;
  /** with the port where it is not the usual one, as `URL.host` */
  readonly host: string;
  /** a PMTiles archive, told by its ending; anything else is taken for a style */
  readonly kind: 'style' | 'archive';
}

export type AddressResult =
  | { readonly ok: true; readonly address: WebAddress }
  | { readonly ok: false; readonly fault: AddressFault };

/** Longer addresses are somebody's mistake or malice. */
const mostCharacters = 2000;

/** An address that the archive's own protocol may stand before. */
export const archiveScheme = 'pmtiles://';

/**
 * Reads what a reader typed or a file says.
 * @param page address of this page: relative addresses are its own, and a page on https cannot
 *   read from http, except on the reader's own machine
 */
export function readAddress(text: string, page: string): AddressResult {
  const fail = (fault: AddressFault): AddressResult => ({ ok: false, fault });
  const typed = text.trim();
  if (typed === '') return fail('empty');
  if (typed.length > mostCharacters) return fail('too-long');
  const isArchive = typed.startsWith(archiveScheme);
  const bare = isArchive ? typed.slice(archiveScheme.length) : typed;
  let url: URL;
  try {
    url = new URL(bare, page);
  } catch {
    return fail('not-an-address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return fail('not-web');
  if (url.username !== '' || url.password !== '') return fail('credentials');
  // A template in the host would be another host each time.
  if (url.hostname === '' || /[{}%]/.test(url.hostname)) return fail('not-an-address');
  if (url.protocol === 'http:' && page.startsWith('https:') && !isOwnMachine(url.hostname))
    return fail('insecure');
  url.hash = '';
  // Templates such as {z} and {fontstack} stay readable for MapLibre.
  const href = url.href.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const kind = isArchive || url.pathname.endsWith('.pmtiles') ? 'archive' : 'style';
  return { ok: true, address: { href, host: url.host, kind } };
}

const isOwnMachine = (hostname: string) =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
