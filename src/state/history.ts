/**
 * Keeps store and address in step. Choosing a plant, a filter, a pin or a stage makes a history
 * entry; the year, the camera, the map's look and the preferences only amend the present one. Back and forward set the store.
 */
import { parseAddress, plainAddress, writeAddress } from './address.ts';
import type { Dropped } from './dropped.ts';
import { filterKeys } from './filters.ts';
import type { State, Store } from './store.ts';

/** The slice of `window` that is needed, so that tests can bring their own. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** What an address that does not name them means. Language and theme are the reader's own. */
const { camera: _camera, lang: _lang, theme: _theme, ...unnamed } = plainAddress;

const entryKeys = [
  'site',
  'pins',
  'show',
  'presenting',
  ...filterKeys,
] as const satisfies readonly (keyof State)[];
const amendKeys = [
  'asOf',
  'hindsight',
  'by',
  'sort',
  'color',
  'places',
  'joining',
  'camera',
  'cameraMoved',
  'briefing',
  'scene',
  'lang',
  'theme',
] as const satisfies readonly (keyof State)[];

function addressOf(state: State): string {
  const { presenting, briefing, scene, lang, theme } = state;
  // What a scene shows follows from the scene.
  if (presenting)
    return writeAddress({ ...plainAddress, presenting, briefing, scene, lang, theme });
  // A camera that an order set follows from the rest of the link, on any screen size.
  const camera = state.cameraMoved ? state.camera : null;
  return writeAddress({ ...state, camera, briefing: null, scene: 1 });
}

/**
 * Put what the address says into the store.
 * @returns the parameters that were dropped, for a notice
 */
export function restoreFromAddress(store: Store, search: string): readonly Dropped[] {
  const { state, dropped } = parseAddress(search);
  const { camera, ...rest } = state;
  const target: Partial<State> = {
    ...unnamed,
    ...rest,
    amending: false,
    aside: false,
    before: null,
  };
  if (camera)
    Object.assign(target, { cameraOrder: { kind: 'to', camera }, camera, cameraMoved: true });
  store.setState(target);
  return dropped;
}

/** Follow the store with the address and the address with the store. Returns the way to stop. */
export function followAddress(
  store: Store,
  bar: AddressBar,
  onDropped: (dropped: readonly Dropped[]) => void,
): () => void {
  let restoring = false;

  const write = (how: 'pushState' | 'replaceState') => {
    const address = addressOf(store.getState());
    if (address === bar.location.search) return;
    bar.history[how](null, '', `${bar.location.pathname}${address}${bar.location.hash}`);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (restoring) return;
    const isEntry = entryKeys.some((key) => state[key] !== before[key]);
    // A presentation is one entry, however many scenes it has.
    if (isEntry && !state.amending && !before.presenting) write('pushState');
    else if (isEntry) write('replaceState');
    else if (amendKeys.some((key) => state[key] !== before[key])) write('replaceState');
  });

  const onPopState = () => {
    restoring = true;
    onDropped(restoreFromAddress(store, bar.location.search));
    restoring = false;
  };
  bar.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', onPopState);
  };
}
