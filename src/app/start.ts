/** What happens once, before anything is drawn: preferences, the address, and the page's own marks. */
import { langTag } from '../i18n/lang.ts';
import { messages } from '../i18n/messages.ts';
import type { Dropped } from '../state/dropped.ts';
import { followAddress, restoreFromAddress } from '../state/history.ts';
import { followPreferences, preferredLang, readPreferences } from '../state/preferences.ts';
import type { Store } from '../state/store.ts';

/** `localStorage`, or a stand-in that forgets where the browser forbids it. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}

/** Tell the reader which parts of a link were not understood. */
export function noteDropped(store: Store, dropped: readonly Dropped[]): void {
  for (const item of dropped) store.getState().notify({ kind: 'link-dropped', dropped: item });
}

/** The document follows language and theme, which CSS and assistive technology read there. */
function followDocument(store: Store): void {
  const apply = () => {
    const { lang, theme } = store.getState();
    const root = document.documentElement;
    root.lang = langTag[lang];
    root.dataset['theme'] = theme;
    document.title = `${messages[lang].app.name}: ${messages[lang].app.tagline}`;
  };
  apply();
  store.subscribe((state, before) => {
    if (state.lang !== before.lang || state.theme !== before.theme) apply();
  });
}

/** Set the store up from storage, and keep the two in step. */
export function startPreferences(store: Store): void {
  const kept = storage();
  store.setState({ lang: preferredLang(navigator.languages), ...readPreferences(kept) });
  followDocument(store);
  followPreferences(store, kept);
}

/** Set the store up from storage and address, and keep all three in step. */
export function start(store: Store): void {
  startPreferences(store);
  noteDropped(store, restoreFromAddress(store, window.location.search));
  followAddress(store, window, (dropped) => noteDropped(store, dropped));
}
