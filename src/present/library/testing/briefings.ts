/** Small briefings and a storage of one's own, for tests. */
import type { Briefing, Scene } from '../../briefing/schema.ts';
import type { LibraryStorage } from '../kept.ts';

export const scene = (id: string, patch: Partial<Scene> = {}): Scene => ({
  id,
  title: { en: `Title of ${id}` },
  ...patch,
});

/** A briefing with the scenes named, by default one. */
export const briefing = (
  id: string,
  scenes: readonly string[] = ['first'],
  patch: Partial<Briefing> = {},
): Briefing => ({
  format: 'groundbreak-briefing/1',
  id,
  title: { en: `Name of ${id}` },
  dataset: 'china-ev-plants',
  scenes: scenes.map((name) => scene(name)),
  ...patch,
});

export interface FakeStorage extends LibraryStorage {
  readonly items: Map<string, string>;
  /** it takes no more */
  refuses: boolean;
}

export function fakeStorage(): FakeStorage {
  const items = new Map<string, string>();
  return {
    items,
    refuses: false,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (this.refuses) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
}
