import { describe, expect, it } from 'vitest';
import { followPreferences, preferredLang, readPreferences } from './preferences.ts';
import { createStore } from './store.ts';

const memory = (text: string | null = null) => {
  const kept = { text };
  return {
    kept,
    getItem: () => kept.text,
    setItem: (_key: string, value: string) => {
      kept.text = value;
    },
  };
};

describe('preferences', () => {
  it('come back as they were set', () => {
    const store = createStore();
    const storage = memory();
    followPreferences(store, storage);
    store.getState().setLang('zh');
    store.getState().setTheme('dark');
    store.getState().setBasemap('https://tiles.example/style.json');
    store.getState().allowHost('tiles.example');
    store.getState().dismissHint();
    store.getState().setShortcuts(false);
    expect(readPreferences(storage)).toEqual({
      lang: 'zh',
      theme: 'dark',
      basemap: 'https://tiles.example/style.json',
      hosts: ['tiles.example'],
      hintSeen: true,
      shortcuts: false,
    });
  });

  it('are ignored where they make no sense', () => {
    expect(
      readPreferences(
        memory(
          '{"lang":"xx","theme":7,"basemap":"javascript:alert(1)","hosts":"all","hintSeen":1,"shortcuts":"no"}',
        ),
      ),
    ).toEqual({});
  });

  it('are ignored where the storage holds something broken', () => {
    expect(readPreferences(memory('{"lang":'))).toEqual({});
  });

  it('do not disturb where the storage refuses', () => {
    const store = createStore();
    followPreferences(store, {
      setItem: () => {
        throw new Error('full');
      },
    });
    store.getState().setTheme('dark');
    expect(store.getState().theme).toBe('dark');
  });
});

describe('the language of a reader who has not chosen', () => {
  it('is Chinese where the browser prefers Chinese', () => {
    expect(preferredLang(['zh-CN', 'en'])).toBe('zh');
  });

  it('is the first of the browser’s languages that the page speaks', () => {
    expect(preferredLang(['de-DE', 'zh-TW', 'en-US'])).toBe('zh');
  });

  it('is English otherwise', () => {
    expect(preferredLang(['de-DE'])).toBe('en');
  });
});
