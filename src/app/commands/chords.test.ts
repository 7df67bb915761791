import { describe, expect, it } from 'vitest';
import { messages } from '../../i18n/messages.ts';
import { capsOf, isPressed } from './chords.ts';

const pressed = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe('a chord', () => {
  it('is pressed with Ctrl as with the Mac’s command key', () => {
    const chord = { key: 'k', mod: true };
    expect(isPressed(chord, pressed('k', { ctrlKey: true }))).toBe(true);
    expect(isPressed(chord, pressed('k', { metaKey: true }))).toBe(true);
    expect(isPressed(chord, pressed('k'))).toBe(false);
  });

  it('tells Shift apart for letters, whose capital it makes', () => {
    const redo = { key: 'z', mod: true, shift: true };
    expect(isPressed(redo, pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isPressed(redo, pressed('z', { ctrlKey: true }))).toBe(false);
    expect(isPressed({ key: 't' }, pressed('T', { shiftKey: true }))).toBe(false);
  });

  it('takes signs with or without Shift, as keyboards differ', () => {
    expect(isPressed({ key: '?' }, pressed('?', { shiftKey: true }))).toBe(true);
    expect(isPressed({ key: '/' }, pressed('/'))).toBe(true);
  });

  it('leaves Alt to the system', () => {
    expect(isPressed({ key: 't' }, pressed('t', { altKey: true }))).toBe(false);
  });

  it('is printed with the caps of the machine', () => {
    const words = messages.en.commands.keyNames;
    expect(capsOf({ key: 'z', mod: true, shift: true }, words, false)).toEqual([
      'Ctrl',
      'Shift',
      'Z',
    ]);
    expect(capsOf({ key: 'z', mod: true, shift: true }, words, true)).toEqual(['⌘', '⇧', 'Z']);
    expect(capsOf({ key: ' ' }, words, false)).toEqual(['Space']);
  });
});
