/**
 * The keys of a presentation. One object a key: what listens in the presentation, what listens in
 * the speaker window, and the sheet of keys read the same list. No screen, no state: `actFor` says
 * what a press means where the focus is.
 */
import type { PresentingMessages } from '../../i18n/presenting.ts';
import type { Act } from './play.ts';

export type PlayKeyId = keyof PresentingMessages['playKeys']['titles'];
export type PlayKeyGroup = keyof PresentingMessages['playKeys']['groups'];

export interface PlayChord {
  /** `KeyboardEvent.key`, lower case; `0` stands for every digit */
  readonly key: string;
  /** Ctrl, on a Mac ⌘ */
  readonly mod?: true;
}

export interface PlayKey {
  readonly id: PlayKeyId;
  readonly group: PlayKeyGroup;
  readonly act: Act;
  readonly chords: readonly PlayChord[];
  /** what clickers send for it too, taken but not printed on the sheet */
  readonly sent?: readonly PlayChord[];
  /** also while the presenter is in the reading room, which has keys of its own */
  readonly isAside?: true;
}

const one = (key: string): readonly PlayChord[] => [{ key }];

export const playKeys: readonly PlayKey[] = [
  {
    id: 'next',
    group: 'scenes',
    act: { kind: 'next' },
    chords: [{ key: 'arrowright' }, { key: 'pagedown' }, { key: ' ' }],
    sent: one('arrowdown'),
  },
  {
    id: 'back',
    group: 'scenes',
    act: { kind: 'back' },
    chords: [{ key: 'arrowleft' }, { key: 'pageup' }, { key: 'backspace' }],
    sent: one('arrowup'),
  },
  { id: 'first', group: 'scenes', act: { kind: 'first' }, chords: one('home') },
  { id: 'last', group: 'scenes', act: { kind: 'last' }, chords: one('end') },
  {
    id: 'jump',
    group: 'scenes',
    act: { kind: 'enter' },
    chords: [{ key: '0' }, { key: 'enter' }],
  },
  {
    id: 'overview',
    group: 'scenes',
    act: { kind: 'overlay', overlay: 'overview' },
    chords: one('o'),
    sent: one('-'),
  },

  {
    id: 'black',
    group: 'screen',
    act: { kind: 'blank', colour: 'black' },
    chords: [{ key: 'b' }, { key: '.' }],
    isAside: true,
  },
  {
    id: 'white',
    group: 'screen',
    act: { kind: 'blank', colour: 'white' },
    chords: [{ key: 'w' }, { key: ',' }],
  },
  {
    id: 'aside',
    group: 'screen',
    act: { kind: 'aside' },
    chords: one('e'),
    isAside: true,
  },
  { id: 'show', group: 'screen', act: { kind: 'show' }, chords: one('f5'), isAside: true },
  {
    id: 'full-screen',
    group: 'screen',
    act: { kind: 'full-screen' },
    chords: one('f'),
    // In the reading room the key would start the briefing anew.
    isAside: true,
  },

  { id: 'laser', group: 'pointer', act: { kind: 'tool', tool: 'laser' }, chords: one('l') },
  { id: 'pen', group: 'pointer', act: { kind: 'tool', tool: 'pen' }, chords: one('d') },
  {
    id: 'undo-ink',
    group: 'pointer',
    act: { kind: 'undo-ink' },
    chords: [{ key: 'z', mod: true }],
  },
  { id: 'clear-ink', group: 'pointer', act: { kind: 'clear-ink' }, chords: one('c') },

  { id: 'speaker', group: 'more', act: { kind: 'speaker' }, chords: one('n'), isAside: true },
  { id: 'code', group: 'more', act: { kind: 'overlay', overlay: 'code' }, chords: one('q') },
  { id: 'keys', group: 'more', act: { kind: 'overlay', overlay: 'keys' }, chords: one('?') },
  { id: 'escape', group: 'more', act: { kind: 'escape' }, chords: one('escape') },
];

/** All that asks for it, printed on the sheet or not. */
export const chordsOf = ({ chords, sent = [] }: PlayKey): readonly PlayChord[] => [
  ...chords,
  ...sent,
];

/** What decides, beside the focus, what a press means. */
export interface KeyPlace {
  readonly aside: boolean;
  /** something lies over the slide that arrows and Space belong to */
  readonly overlay: boolean;
  /** a number is being typed */
  readonly digits: boolean;
  /** single letters are commands (WCAG 2.1.4) */
  readonly shortcuts: boolean;
}

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'target'
>;

const isLetter = (key: string): boolean => /^[a-z]$/.test(key);
const isDigit = (key: string): boolean => /^\d$/.test(key);

/** Clickers send them: they mean the presentation wherever the focus is, even in a text field. */
const firm = new Set(['pageup', 'pagedown', 'escape', 'f5']);
const moves = new Set(['arrowright', 'arrowleft', 'arrowup', 'arrowdown', 'home', 'end']);
const presses = new Set([' ', 'enter']);

const textFields =
  'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button]), [contenteditable]:not([contenteditable=false])';
const moved =
  'input[type=range], input[type=radio], [role=slider], [role=listbox], [role=grid], [role=treegrid], [role=menu], [role=tablist], [role=dialog]';
const pressed =
  'button, a[href], input, summary, [role=option], [role=button], [role=link], [role=slider], [role=menuitem]';

const isIn = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Whether the key belongs to what has the focus, or to nobody. */
function isForOthers(key: string, event: Press, place: KeyPlace): boolean {
  if (isLetter(key) && !place.shortcuts) return true;
  if (firm.has(key)) return false;
  if (isIn(event.target, textFields)) return true;
  if (moves.has(key) || key === 'backspace') return place.overlay || isIn(event.target, moved);
  // The number typed stands on the screen, and waits for Enter.
  if (key === 'enter' && place.digits) return false;
  if (presses.has(key)) return place.overlay || isIn(event.target, pressed);
  return false;
}

/** Shift makes capitals, and on some keyboards the signs and digits; F5 with it means the same. */
const bearsShift = (key: string): boolean => key === 'f5' || (key.length === 1 && !isLetter(key) && key !== ' '); // prettier-ignore

function isChord(chord: PlayChord, key: string, event: Press): boolean {
  if (chord.key !== key || event.altKey) return false;
  if ((event.ctrlKey || event.metaKey) !== (chord.mod ?? false)) return false;
  return !event.shiftKey || bearsShift(key);
}

/** The act that a press asks for; null where the key is not the presentation's. */
export function actFor(event: Press, place: KeyPlace): Act | null {
  const key = event.key.toLowerCase();
  if (event.isComposing) return null;
  if (isDigit(key)) {
    const isFree = !event.altKey && !event.ctrlKey && !event.metaKey && !place.aside;
    return isFree && !isIn(event.target, textFields) ? { kind: 'digit', digit: key } : null;
  }
  const found = playKeys.find((playKey) =>
    chordsOf(playKey).some((chord) => isChord(chord, key, event)),
  );
  if (!found) return null;
  if (place.aside) {
    // The reading room's own Escape comes first: see `usePlayKeys`.
    if (key === 'escape') return null;
    const isClicker = key === 'pageup' || key === 'pagedown';
    if (!isClicker && found.isAside !== true) return null;
  }
  if (isChord({ key: 'z', mod: true }, key, event))
    return isIn(event.target, textFields) ? null : found.act;
  return isForOthers(key, event, place) ? null : found.act;
}

/** Held down, a key goes on no faster than this, ms. */
const repeatEvery = 150;
const repeats = new Set<Act['kind']>(['next', 'back']);

/**
 * Takes the keys of a presentation before anything else in the window does.
 * @param act is told what is asked for
 * @returns the way to stop
 */
export function listenToKeys(
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  place: () => KeyPlace,
  act: (act: Act) => void,
): () => void {
  let last = -Infinity;
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = actFor(event, place());
    if (!asked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.repeat && (!repeats.has(asked.kind) || event.timeStamp - last < repeatEvery)) return;
    last = event.timeStamp;
    act(asked);
  };
  target.addEventListener('keydown', onKeyDown, { capture: true });
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true });
}
