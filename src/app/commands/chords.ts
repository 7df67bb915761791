/** Keys as pressed, and as printed. */
import type { Messages } from '../../i18n/messages.ts';
import type { Chord } from './commands.ts';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Signs come with or without Shift, as the keyboard has them; letters tell the two apart. */
const isLetter = (key: string): boolean => /^[a-z]$/.test(key);

/** Whether the keys pressed are those of the chord. On a Mac both Ctrl and ⌘ are taken. */
export function isPressed(chord: Chord, event: Pressed): boolean {
  const key = event.key.toLowerCase();
  if (key !== chord.key || event.altKey) return false;
  if ((event.ctrlKey || event.metaKey) !== (chord.mod ?? false)) return false;
  return !isLetter(key) || event.shiftKey === (chord.shift ?? false);
}

/** A chord that a reader could press by accident, or in speaking to the machine: no Ctrl, no Escape. */
export const isBare = ({ key, mod }: Chord): boolean => !mod && key !== 'escape';

/** Where every key is text, or belongs to the thing in focus. */
export function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])',
      ))
  );
}

/** Where letters look something up: lists jump to what begins with them. */
export const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=listbox], [role=menu]') !== null;

/** Where Space presses. */
export const takesSpace = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('button, a, input, summary, [role=option], [role=button], [role=slider]') !== null;

/** The caps of a chord, as printed on the keyboard: ["Ctrl", "K"]. */
export function capsOf(
  { key, mod, shift }: Chord,
  words: Messages['commands']['keyNames'],
  isMac: boolean,
): readonly string[] {
  const names: Record<string, string> = { ' ': words.space, escape: words.escape };
  return [
    ...(mod ? [isMac ? '⌘' : words.control] : []),
    ...(shift ? [isMac ? '⇧' : words.shift] : []),
    names[key] ?? key.toUpperCase(),
  ];
}
