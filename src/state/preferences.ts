/** The reader's own choices, remembered by the browser. Storage may be forbidden: then nothing is kept. */
import { isLang, type Lang } from '../i18n/lang.ts';
import type { StoredKey } from './keys.ts';
import type { State, Store } from './store.ts';

type Preferences = Pick<State, StoredKey>;

const storageKey = 'groundbreak.preferences';

/** What was remembered, as far as it can be read and makes sense. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { lang, theme } = kept as Record<string, unknown>;
    return {
      ...(isLang(lang) ? { lang } : {}),
      ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
    };
  } catch {
    return {};
  }
}

/** Remember language and theme from now on. Returns the way to stop. */
export function followPreferences(store: Store, storage: Pick<Storage, 'setItem'>): () => void {
  return store.subscribe((state, before) => {
    if (state.lang === before.lang && state.theme === before.theme) return;
    const { lang, theme } = state;
    try {
      storage.setItem(storageKey, JSON.stringify({ lang, theme } satisfies Preferences));
    } catch {
      // Private windows and full disks refuse; the choice then holds for this page alone.
    }
  });
}

/** The interface language for a reader who has not chosen one. */
export const preferredLang = (languages: readonly string[]): Lang => {
  const known = languages.map((tag) => tag.toLowerCase().split('-')[0]).find(isLang);
  return known ?? 'en';
};
