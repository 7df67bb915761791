/** The keys of a command as they are printed on the keyboard. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { KeyCaps } from '../../ui/KeyCaps.tsx';
import { isMac } from '../../ui/platform.ts';
import { capsOf } from './chords.ts';
import type { Chord } from './commands.ts';

export function Caps({ chords }: { chords: readonly Chord[] }) {
  const m = useMessages().commands;
  return <KeyCaps chords={chords.map((chord) => capsOf(chord, m.keyNames, isMac()))} or={m.or} />;
}
