import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, mostPins, type Store } from './store.ts';
import { undoableOf } from './undo.ts';

let store: Store;
const now = () => store.getState();
beforeEach(() => {
  store = createStore();
});

describe('undo', () => {
  it('takes back the last filter', () => {
    now().narrow({ companies: ['byd'] });
    now().narrow({ statuses: ['lapsed'] });
    now().undo();
    expect([now().companies, now().statuses]).toEqual([['byd'], []]);
  });

  it('takes back a pin', () => {
    now().pin('a');
    now().undo();
    expect(now().pins).toEqual([]);
  });

  it('takes a whole drag back at once', () => {
    now().narrow({ announcedIn: { from: 2015, to: 2016 } });
    now().narrow({ announcedIn: { from: 2015, to: 2017 } }, true);
    now().narrow({ announcedIn: { from: 2015, to: 2018 } }, true);
    now().undo();
    expect(now().announcedIn).toBeNull();
  });

  it('does nothing where nothing was done', () => {
    const before = undoableOf(now());
    now().undo();
    expect(undoableOf(now())).toEqual(before);
  });

  it('has nothing to take back after a change that changes nothing', () => {
    now().narrow({ companies: [] });
    expect(now().past).toEqual([]);
  });
});

describe('redo', () => {
  it('gives back what was taken back', () => {
    now().narrow({ companies: ['byd'] });
    now().undo();
    now().redo();
    expect(now().companies).toEqual(['byd']);
  });

  it('ends where something else is done', () => {
    now().narrow({ companies: ['byd'] });
    now().undo();
    now().narrow({ statuses: ['lapsed'] });
    now().redo();
    expect(now().companies).toEqual([]);
  });
});

describe('any sequence of changes', () => {
  it('is undone to the beginning and redone to its end', () => {
    const step = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => () => now().narrow({ companies: [id] })),
      fc.constantFrom('x', 'y').map((id) => () => now().pin(id)),
      fc.constant(() => now().clearFilters()),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        store = createStore();
        const start = undoableOf(now());
        for (const act of steps) act();
        const end = undoableOf(now());
        const count = now().past.length;
        for (let index = 0; index < count; index += 1) now().undo();
        expect(undoableOf(now())).toEqual(start);
        for (let index = 0; index < count; index += 1) now().redo();
        expect(undoableOf(now())).toEqual(end);
      }),
    );
  });
});

describe('pins', () => {
  it('are at most so many as stand side by side', () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) now().pin(id);
    expect(now().pins).toHaveLength(mostPins);
  });

  it('hold a plant once', () => {
    now().pin('a');
    now().pin('a');
    expect(now().pins).toEqual(['a']);
  });
});
