/**
 * Where each piece of state is kept: in the address (a link restores it), in the browser's storage
 * (it is the reader's own), or in memory. The type makes every key of the store choose.
 */
import type { State } from './store.ts';

/** The keys of the store that hold state rather than actions. */
export type StateKey = {
  [K in keyof State]: State[K] extends (...args: never[]) => unknown ? never : K;
}[keyof State];

type Home = 'address' | 'address and storage' | 'storage' | 'memory';

export const homes = {
  site: 'address',
  asOf: 'address',
  hindsight: 'address',
  companies: 'address',
  roles: 'address',
  statuses: 'address',
  provinces: 'address',
  kinds: 'address',
  capacity: 'address',
  announcedIn: 'address',
  traits: 'address',
  sources: 'address',
  q: 'address',
  pins: 'address',
  show: 'address',
  by: 'address',
  sort: 'address',
  color: 'address',
  places: 'address',
  joining: 'address',
  camera: 'address',
  presenting: 'address',
  briefing: 'address',
  scene: 'address',
  // A link may carry them; without one the reader's own choice holds.
  lang: 'address and storage',
  theme: 'address and storage',
  basemap: 'storage',
  hosts: 'storage',
  hintSeen: 'storage',
  shortcuts: 'storage',
  aside: 'memory',
  before: 'memory',
  editing: 'memory',
  framing: 'memory',
  amending: 'memory',
  past: 'memory',
  future: 'memory',
  dialog: 'memory',
  cameraMoved: 'memory',
  cameraOrder: 'memory',
  nextOrder: 'memory',
  insets: 'memory',
  hovered: 'memory',
  notices: 'memory',
} as const satisfies Record<StateKey, Home>;

type KeptIn<Kind extends Home> = {
  [K in StateKey]: (typeof homes)[K] extends Kind ? K : never;
}[StateKey];

/** The keys that a link restores. */
export type AddressKey = KeptIn<'address' | 'address and storage'>;
/** The keys that the browser remembers. */
export type StoredKey = KeptIn<'address and storage' | 'storage'>;
