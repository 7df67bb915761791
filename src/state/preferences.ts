/** The reader's own choices, remembered by the browser. Storage may be forbidden: then nothing is kept. */
import { isLang, type Lang } from '../i18n/lang.ts';
import type { StoredKey } from './keys.ts';
import type { State, Store, Theme } from './store.ts';

type Preferences = Pick<State, StoredKey>;

const storageKey = 'groundbreak.preferences';

const themes: readonly Theme[] = ['light', 'dark', 'system'];
const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);
const isWebAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** One row a preference: whether what was kept makes sense. */
const sane: { readonly [K in StoredKey]: (value: unknown) => value is Preferences[K] } = {
  lang: isLang,
  theme: isTheme,
  basemap: (value) => value === null || isWebAddress(value),
  hosts: isTexts,
  hintSeen: isBoolean,
  shortcuts: isBoolean,
};
const keys = Object.keys(sane) as StoredKey[];

/** What was remembered, as far as it can be read and makes sense. */
export function readPreferences(storage: Pick<Storage, 'getItem'>): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const values = kept as Record<string, unknown>;
    const good = keys.filter((key) => Object.hasOwn(values, key) && sane[key](values[key]));
    return Object.fromEntries(good.map((key) => [key, values[key]])) as Partial<Preferences>;
  } catch {
    return {};
  }
}

/** Remember every later choice. Returns the way to stop. */
export function followPreferences(store: Store, storage: Pick<Storage, 'setItem'>): () => void {
  return store.subscribe((state, before) => {
    if (keys.every((key) => state[key] === before[key])) return;
    const preferences = Object.fromEntries(keys.map((key) => [key, state[key]]));
    try {
      storage.setItem(storageKey, JSON.stringify(preferences));
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
