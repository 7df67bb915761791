// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore, type State } from '../../state/store.ts';
import { commands, isOn } from './commands.ts';
import { commandFor } from './useCommands.ts';

const fresh = createStore().getState();

/** The command that a press asks for where the focus is in `html`. */
function asked(
  key: string,
  { html = '<div></div>', state = {}, ...init }: KeyboardEventInit & Options = {},
): string | undefined {
  document.body.innerHTML = html;
  let found: string | undefined;
  const listen = (event: KeyboardEvent) => {
    found = commandFor(event, { ...fresh, ...state })?.id;
  };
  window.addEventListener('keydown', listen, { once: true });
  const target = document.querySelector('.focus') ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  return found;
}
interface Options {
  html?: string;
  state?: Partial<State>;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a key', () => {
  it.each([
    ['/', 'search'],
    ['t', 'table'],
    ['?', 'keys'],
    [' ', 'play'],
    ['[', 'year-back'],
  ])('%s asks for %s', (key, id) => {
    expect(asked(key)).toBe(id);
  });

  it('is text in a text field', () => {
    expect(asked('t', { html: '<input class="focus">' })).toBeUndefined();
    expect(asked('?', { html: '<input class="focus">' })).toBeUndefined();
  });

  it('is a command on a checkbox, but Space checks it', () => {
    expect(asked('t', { html: '<input type="checkbox" class="focus">' })).toBe('table');
    expect(asked(' ', { html: '<input type="checkbox" class="focus">' })).toBeUndefined();
  });

  it('looks something up in a list where it is a letter', () => {
    const html = '<div role="listbox"><div class="focus"></div></div>';
    expect(asked('t', { html })).toBeUndefined();
    expect(asked('/', { html })).toBe('search');
  });

  it('belongs to the dialog that is open', () => {
    expect(asked('t', { html: '<div role="dialog"><p class="focus"></p></div>' })).toBeUndefined();
  });

  it('asks for nothing once single keys are switched off', () => {
    expect(asked('t', { state: { shortcuts: false } })).toBeUndefined();
    expect(asked('k', { ctrlKey: true, state: { shortcuts: false } })).toBe('palette');
  });

  it('takes text back in a text field, and a filter elsewhere', () => {
    const state = { past: [{ ...fresh }] };
    expect(asked('z', { ctrlKey: true, state })).toBe('undo');
    expect(asked('z', { ctrlKey: true, state, html: '<input class="focus">' })).toBeUndefined();
  });

  it('closes the plant before the table', () => {
    expect(asked('Escape', { state: { site: 'a', show: 'table' } })).toBe('close-panel');
    expect(asked('Escape', { state: { show: 'table' } })).toBe('back-to-map');
    expect(asked('Escape')).toBeUndefined();
  });
});

describe('the commands', () => {
  it('never share a key in the same state', () => {
    const states: Partial<State>[] = [
      {},
      { site: 'a' },
      { site: 'a', show: 'table' },
      { show: 'compare', past: [fresh], future: [fresh], companies: ['a'] },
    ];
    for (const patch of states) {
      const chords = commands
        .filter((command) => isOn(command, { ...fresh, ...patch }))
        .flatMap(({ keys }) => keys.map((chord) => JSON.stringify(chord)));
      expect(new Set(chords).size).toBe(chords.length);
    }
  });

  it('have a name each', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  });
});
