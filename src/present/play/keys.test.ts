// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { chordsOf, listenToKeys, playKeys, type KeyPlace } from './keys.ts';
import type { Act } from './play.ts';

const onSlide: KeyPlace = { aside: false, overlay: false, digits: false, shortcuts: true };
let stop = () => {};
afterEach(() => stop());

/** What a press asks for where the focus is in `html`, and whether the page may still have the key. */
function asks(
  key: string,
  { html = '', place = {}, ...init }: KeyboardEventInit & { html?: string; place?: Partial<KeyPlace> } = {}, // prettier-ignore
): string | undefined {
  document.body.innerHTML = html;
  const acts: Act[] = [];
  stop = listenToKeys(window, () => ({ ...onSlide, ...place }), (act) => acts.push(act)); // prettier-ignore
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.querySelector('.focus') ?? document.body).dispatchEvent(event);
  stop();
  expect(event.defaultPrevented).toBe(acts.length > 0);
  return acts[0]?.kind;
}

const slider = '<input type="range" class="focus">';
const button = '<button class="focus"></button>';
const field = '<input class="focus">';
const list = '<div role="listbox"><div role="option" class="focus"></div></div>';

describe('what clickers send', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['Escape', 'escape'],
    ['F5', 'show'],
  ])('%s is taken from a slider, a button and a list', (key, kind) => {
    for (const html of ['', slider, button, list]) expect(asks(key, { html })).toBe(kind);
  });

  it('is taken from text fields where it cannot be text', () => {
    expect(asks('PageDown', { html: field })).toBe('next');
    expect(asks('.', { html: field })).toBeUndefined();
    expect(asks('b', { html: field })).toBeUndefined();
  });

  it('starts anew with Shift too', () => {
    expect(asks('F5', { shiftKey: true })).toBe('show');
  });
});

describe('a key', () => {
  it('moves what has the focus', () => {
    expect(asks('ArrowRight')).toBe('next');
    expect(asks('ArrowRight', { html: button })).toBe('next');
    for (const html of [slider, list]) expect(asks('ArrowRight', { html })).toBeUndefined();
    expect(asks('ArrowRight', { place: { overlay: true } })).toBeUndefined();
  });

  it('presses what has the focus', () => {
    expect(asks(' ')).toBe('next');
    expect(asks(' ', { html: button })).toBeUndefined();
    expect(asks('Enter', { html: button })).toBeUndefined();
    expect(asks('Enter', { html: button, place: { digits: true } })).toBe('enter');
  });

  it('with Ctrl or Alt is the browser’s, but for undo', () => {
    expect(asks('d', { ctrlKey: true })).toBeUndefined();
    expect(asks('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(asks('z', { ctrlKey: true })).toBe('undo-ink');
    expect(asks('z', { metaKey: true, html: field })).toBeUndefined();
  });

  it('is no command as a letter once single keys are switched off; signs of clickers stay', () => {
    const place = { shortcuts: false };
    expect(asks('l', { place })).toBeUndefined();
    expect(asks('b', { place })).toBeUndefined();
    expect(asks('.', { place })).toBe('blank');
    expect(asks('PageDown', { place })).toBe('next');
  });

  it('leads back from the reading room, which keeps its own keys', () => {
    const place = { aside: true };
    expect(asks('e', { place })).toBe('aside');
    expect(asks('PageDown', { place })).toBe('next');
    expect(asks('ArrowRight', { place })).toBeUndefined();
    expect(asks('l', { place })).toBeUndefined();
    expect(asks('Escape', { place })).toBeUndefined();
    expect(asks('5', { place })).toBeUndefined();
  });

  it('held down goes on no faster than a scene can be seen', () => {
    const acts: Act[] = [];
    stop = listenToKeys(window, () => onSlide, (act) => acts.push(act)); // prettier-ignore
    const held = (repeat: boolean, at: number) => {
      const event = new KeyboardEvent('keydown', { key: 'PageDown', repeat });
      Object.defineProperty(event, 'timeStamp', { value: at });
      window.dispatchEvent(event);
    };
    held(false, 1000);
    held(true, 1040);
    held(true, 1160);
    expect(acts).toHaveLength(2);
  });
});

describe('the list', () => {
  it('gives no key two meanings', () => {
    const all = playKeys.flatMap(chordsOf);
    expect(new Set(all.map((chord) => JSON.stringify(chord))).size).toBe(all.length);
  });
});
