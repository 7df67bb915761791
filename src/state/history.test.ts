import { describe, expect, it, vi } from 'vitest';
import { followAddress, restoreFromAddress, type AddressBar } from './history.ts';
import { createStore } from './store.ts';
import { endTalk, setSceneView, startTalk, viewStateOf } from './talk.ts';

const place = { lat: 30, lon: 120, zoom: 7 };

/** A browser's address bar with its entries, as far as history needs it. */
function fakeBar() {
  const entries = [''];
  let at = 0;
  const listeners = new Set<() => void>();
  const searchOf = (url: string) => (url.includes('?') ? url.slice(url.indexOf('?')) : '');
  const bar: AddressBar = {
    location: {
      get search() {
        return entries[at] ?? '';
      },
      pathname: '/',
      hash: '',
    },
    history: {
      pushState: (_data, _title, url) => {
        entries.splice(at + 1, entries.length, searchOf(String(url)));
        at += 1;
      },
      replaceState: (_data, _title, url) => {
        entries[at] = searchOf(String(url));
      },
    },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const go = (step: number) => {
    at += step;
    for (const listener of listeners) listener();
  };
  return { bar, entries, back: () => go(-1), forward: () => go(1) };
}

function followed() {
  const store = createStore();
  const page = fakeBar();
  const onDropped = vi.fn();
  const stop = followAddress(store, page.bar, onDropped);
  return { store, ...page, onDropped, stop };
}

describe('the address follows the store', () => {
  it('makes an entry when a plant is chosen', () => {
    const { store, entries } = followed();
    store.getState().choose('leeco-deqing');
    expect(entries).toEqual(['', '?site=leeco-deqing']);
  });

  it('makes an entry when a filter is set', () => {
    const { store, entries } = followed();
    store.getState().narrow({ companies: ['xiaomi'] });
    expect(entries).toEqual(['', '?company=xiaomi']);
  });

  it('makes one for a whole drag', () => {
    const { store, entries } = followed();
    store.getState().narrow({ announcedIn: { from: 2015, to: 2016 } });
    store.getState().narrow({ announcedIn: { from: 2015, to: 2018 } }, true);
    expect(entries).toEqual(['', '?announced=2015-2018']);
  });

  it('makes an entry when a plant is pinned, and when the table opens', () => {
    const { store, entries } = followed();
    store.getState().pin('leeco-deqing');
    store.getState().setShow('table');
    expect(entries).toEqual(['', '?pins=leeco-deqing', '?pins=leeco-deqing&show=table']);
  });

  it('makes none when the year moves', () => {
    const { store, entries } = followed();
    store.getState().setAsOf(2016);
    store.getState().setAsOf(2017);
    expect(entries).toEqual(['?asof=2017']);
  });

  it('makes none when the reader moves the map, and keeps where it is', () => {
    const { store, entries } = followed();
    store.getState().reportCamera(place, place, 'reader');
    expect(entries).toEqual(['?view=30,120,7']);
  });

  it('leaves out a camera that the page itself has set', () => {
    const { store, entries } = followed();
    store.getState().reportCamera(place, place, 'order');
    expect(entries).toEqual(['']);
  });

  it('makes one entry for a presentation, and names nothing but the scene', () => {
    const { store, entries } = followed();
    store.getState().setAsOf(2018);
    startTalk(store, null, 2);
    setSceneView(store, { ...viewStateOf(store.getState()), site: 'leeco-deqing' }, { kind: 'shown' }); // prettier-ignore
    store.getState().setScene(3);
    expect(entries).toEqual(['?asof=2018', '?present=1&scene=3']);
  });

  it('tells which briefing of the reader’s own is presented', () => {
    const { store, entries } = followed();
    startTalk(store, 'my-own');
    expect(entries.at(-1)).toBe('?present=1&briefing=my-own');
  });

  it('tells the view again once the presentation has ended', () => {
    const { store, entries } = followed();
    store.getState().setAsOf(2018);
    startTalk(store, null, 2);
    endTalk(store);
    expect(entries.at(-1)).toBe('?asof=2018');
  });

  it('writes nothing once stopped', () => {
    const { store, entries, stop } = followed();
    stop();
    store.getState().choose('leeco-deqing');
    expect(entries).toEqual(['']);
  });
});

describe('the store follows the address', () => {
  it('takes a choice back on back, and gives it again on forward', () => {
    const { store, back, forward } = followed();
    store.getState().choose('leeco-deqing');
    back();
    expect(store.getState().site).toBeNull();
    forward();
    expect(store.getState().site).toBe('leeco-deqing');
  });

  it('ends a presentation on back', () => {
    const { store, back } = followed();
    startTalk(store, null, 2);
    store.getState().setAside(true);
    back();
    expect(store.getState()).toMatchObject({ presenting: false, aside: false, scene: 1 });
  });

  it('adds no entry while going back', () => {
    const { store, back, entries } = followed();
    store.getState().choose('leeco-deqing');
    back();
    expect(entries).toEqual(['', '?site=leeco-deqing']);
  });

  it('orders the camera that a link names', () => {
    const store = createStore();
    restoreFromAddress(store, '?view=30,120,7');
    expect(store.getState().cameraOrder).toEqual({
      kind: 'to',
      camera: { lat: 30, lon: 120, zoom: 7 },
    });
  });

  it('keeps the language when a link names none', () => {
    const store = createStore();
    store.getState().setLang('zh');
    restoreFromAddress(store, '?site=leeco-deqing');
    expect(store.getState().lang).toBe('zh');
  });

  it('tells what a link got wrong', () => {
    const store = createStore();
    expect(restoreFromAddress(store, '?asof=soon')).toEqual([
      { parameter: 'asof', value: 'soon', reason: 'not-a-year' },
    ]);
  });
});
