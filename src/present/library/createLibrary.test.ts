import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../briefing/schema.ts';
import { rename } from './change.ts';
import { createLibrary } from './createLibrary.ts';
import { keptText, storageKey } from './kept.ts';
import { briefing, fakeStorage } from './testing/briefings.ts';

const open = (storage = fakeStorage()) => ({ storage, library: createLibrary(storage) });

/** What a page that opens now would find. */
const kept = (storage: ReturnType<typeof fakeStorage>) =>
  createLibrary(storage).getState().briefings;

const named = (name: string) => (before: Briefing) => rename(before, 'en', name);

describe('keeping', () => {
  it('has a change in the storage before anybody sees it', () => {
    const { storage, library } = open();
    const seen: unknown[] = [];
    library.subscribe(() => seen.push(storage.items.get(storageKey)));
    library.getState().add(briefing('a'));
    expect(seen).toEqual([keptText([briefing('a')])]);
  });

  it('gives all back to a page that opens later', () => {
    const { storage, library } = open();
    library.getState().add(briefing('a', ['one', 'two']));
    library.getState().add(briefing('b'));
    expect(kept(storage)).toEqual([briefing('a', ['one', 'two']), briefing('b')]);
  });

  it('keeps a change in memory where the browser refuses, and says so', () => {
    const { storage, library } = open();
    storage.refuses = true;
    library.getState().add(briefing('a'));
    expect(library.getState()).toMatchObject({ briefings: [briefing('a')], keeping: 'refused' });
  });

  it('keeps all of it once the browser takes it again', () => {
    const { storage, library } = open();
    storage.refuses = true;
    library.getState().add(briefing('a'));
    storage.refuses = false;
    library.getState().change('a', named('New'));
    expect(library.getState().keeping).toBe('kept');
    expect(kept(storage)[0]?.title.en).toBe('New');
  });

  it('works where there is no storage at all', () => {
    const library = createLibrary(null);
    library.getState().add(briefing('a'));
    expect(library.getState()).toMatchObject({ briefings: [briefing('a')], keeping: 'refused' });
  });

  it('gives a briefing another id where its own is taken', () => {
    const { library } = open();
    library.getState().add(briefing('a'));
    expect(library.getState().add(briefing('a'))).toBe('a-2');
  });
});

describe('what cannot be read', () => {
  const broken = [
    ['is no JSON', '{"version":1,"briefings":[{'],
    ['is something else', '[1,2]'],
    ['is of another version', JSON.stringify({ version: 9, items: [] })],
    ['nests without end', '['.repeat(5000)],
  ] as const;
  it.each(broken)('is set aside before it is written over: %s', (_what, raw) => {
    const storage = fakeStorage();
    storage.items.set(storageKey, raw);
    const { library } = open(storage);
    expect(library.getState().damaged).toBe(raw);
    library.getState().add(briefing('a'));
    expect([...storage.items.values()]).toContain(raw);
    expect(kept(storage)).toEqual([briefing('a')]);
  });

  it('leaves what is good', () => {
    const storage = fakeStorage();
    const raw = JSON.stringify({ version: 1, briefings: [briefing('a'), { id: 'b' }] });
    storage.items.set(storageKey, raw);
    expect(open(storage).library.getState()).toMatchObject({
      briefings: [briefing('a')],
      damaged: raw,
    });
  });

  it('is never written over while it has no copy', () => {
    const storage = fakeStorage();
    storage.items.set(storageKey, 'broken');
    storage.refuses = true;
    const { library } = open(storage);
    const { setItem } = storage;
    // Room for the small, none for the copy.
    storage.refuses = false;
    storage.setItem = (key, value) => {
      if (key !== storageKey) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(storage, key, value);
    };
    library.getState().add(briefing('a'));
    expect(storage.items.get(storageKey)).toBe('broken');
    expect(library.getState().keeping).toBe('refused');
  });

  it('is set aside once, however often the page is opened', () => {
    const storage = fakeStorage();
    storage.items.set(storageKey, 'broken');
    open(storage);
    open(storage);
    expect(storage.items.size).toBe(2);
  });
});

describe('another tab', () => {
  /** Two pages over one storage; each hears of the other's writing. */
  function twoTabs() {
    const storage = fakeStorage();
    const ours = createLibrary(storage);
    const theirs = createLibrary(storage);
    return { storage, ours, theirs };
  }
  const ids = ({ getState }: ReturnType<typeof createLibrary>) =>
    getState().briefings.map(({ id }) => id);

  it('gives its briefings over', () => {
    const { ours, theirs } = twoTabs();
    theirs.getState().add(briefing('b'));
    ours.getState().follow();
    expect(ids(ours)).toEqual(['b']);
  });

  it('loses nothing to a change here that came before the word of it', () => {
    const { storage, ours, theirs } = twoTabs();
    theirs.getState().add(briefing('b'));
    ours.getState().add(briefing('a'));
    expect(kept(storage).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes nothing from what is only in memory here', () => {
    const { storage, ours, theirs } = twoTabs();
    ours.getState().add(briefing('a'));
    theirs.getState().follow();
    storage.refuses = true;
    ours.getState().change('a', named('Only here'));
    storage.refuses = false;
    theirs.getState().add(briefing('b'));
    ours.getState().follow();
    expect(ours.getState().briefings.map(({ title }) => title.en)).toEqual([
      'Only here',
      'Name of b',
    ]);
    expect(ours.getState().keeping).toBe('kept');
  });

  it('and this one keep both versions where both changed one briefing', () => {
    const { storage, ours, theirs } = twoTabs();
    ours.getState().add(briefing('a'));
    theirs.getState().follow();
    storage.refuses = true;
    ours.getState().change('a', named('Ours'));
    storage.refuses = false;
    theirs.getState().change('a', named('Theirs'));
    ours.getState().follow();
    expect(ours.getState().briefings.map(({ title }) => title.en)).toEqual(['Ours', 'Theirs']);
  });

  it('has its changes left alone by undo here', () => {
    const { ours, theirs } = twoTabs();
    ours.getState().add(briefing('a'));
    ours.getState().add(briefing('b'));
    theirs.getState().follow();
    theirs.getState().change('a', named('Theirs'));
    ours.getState().follow();
    ours.getState().undo();
    ours.getState().undo();
    expect(ours.getState().briefings.map(({ title }) => title.en)).toEqual(['Theirs']);
  });

  it('that clears the storage leaves what is open here, as not kept', () => {
    const { storage, ours } = twoTabs();
    ours.getState().add(briefing('a'));
    storage.items.clear();
    ours.getState().follow();
    expect(ours.getState()).toMatchObject({ briefings: [briefing('a')], keeping: 'refused' });
  });
});

describe('undo', () => {
  it('brings a deleted briefing back to its place', () => {
    const { library } = open();
    for (const id of ['a', 'b', 'c']) library.getState().add(briefing(id));
    library.getState().remove('b');
    library.getState().undo();
    expect(library.getState().briefings.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('takes what was typed into one text for one step, until it is settled', () => {
    const { library } = open();
    const { add, change, settle, undo } = library.getState();
    add(briefing('a'));
    for (const name of ['N', 'Ne', 'New']) change('a', named(name), 'name');
    settle();
    for (const name of ['New y', 'New year']) change('a', named(name), 'name');
    undo();
    expect(library.getState().briefings[0]?.title.en).toBe('New');
    undo();
    expect(library.getState().briefings[0]?.title.en).toBe('Name of a');
  });

  it('goes back at least fifty steps', () => {
    const { library } = open();
    library.getState().add(briefing('a'));
    for (let step = 1; step <= 60; step += 1) library.getState().change('a', named(`${step}`));
    for (let step = 1; step <= 60; step += 1) library.getState().undo();
    expect(library.getState().briefings[0]?.title.en).toBe('Name of a');
  });

  it('gives back every former state, and redo every later one', () => {
    const act = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => ({ kind: 'add' as const, id })),
      fc.constantFrom('a', 'b', 'c', 'a-2').map((id) => ({ kind: 'remove' as const, id })),
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ maxLength: 5 }))
        .map(([id, name]) => ({ kind: 'rename' as const, id, name })),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { storage, library } = open();
        const { add, remove, change, undo, redo } = library.getState();
        const states = [library.getState().briefings];
        for (const one of acts) {
          const { briefings } = library.getState();
          if (one.kind === 'add') add(briefing(one.id));
          else if (one.kind === 'remove') remove(one.id);
          else change(one.id, named(one.name));
          if (library.getState().briefings !== briefings) states.push(library.getState().briefings);
        }
        for (const state of states.toReversed().slice(1)) {
          undo();
          expect(library.getState().briefings).toEqual(state);
        }
        expect(undo()).toBeNull();
        for (const state of states.slice(1)) {
          redo();
          expect(library.getState().briefings).toEqual(state);
        }
        expect(redo()).toBeNull();
        expect(storage.items.get(storageKey) ?? keptText([])).toBe(keptText(states.at(-1) ?? []));
      }),
    );
  });
});
