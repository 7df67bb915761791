/** From where a link to this page can be opened. */

/** `computer`: on this one alone; `network`: within the network around it; `all`: from anywhere. */
export type Reach = 'computer' | 'network' | 'all';

const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
/** RFC 1918, link-local addresses, and names that only the network itself knows. */
const local =
  /^(10(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|\[f[cd].*|\[fe80:.*|[^.]+|.*\.(local|lan|internal|home\.arpa))$/;

export function reachOf({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): Reach {
  if (!protocol.startsWith('http') || loopback.test(hostname)) return 'computer';
  return local.test(hostname) ? 'network' : 'all';
}
