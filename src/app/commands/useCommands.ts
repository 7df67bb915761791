/** Listens for the commands' keys; fields, menus and dialogs keep theirs. */
import { useEffect } from 'react';
import { useStore, type State } from '../../state/store.ts';
import { isOnSlide } from '../../state/talk.ts';
import { isBare, isPressed, takesKeys, takesLetters, takesSpace } from './chords.ts';
import { commands, isOn, type Command } from './commands.ts';

/** The command that a press of keys asks for; none where the keys belong to what has the focus. */
export function commandFor(event: KeyboardEvent, state: State): Command | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined;
  // A slide has keys of its own.
  if (isOnSlide(state)) return undefined;
  const { target } = event;
  // A dialog stands over the page; its own keys, Escape among them, are its own.
  if (target instanceof Element && target.closest('[role=dialog]')) return undefined;
  return commands.find((command) =>
    command.keys.some((chord) => {
      if (!isPressed(chord, event) || !isOn(command, state)) return false;
      if (chord.key === ' ' && takesSpace(target)) return false;
      if (/^[a-z]$/.test(chord.key) && !chord.mod && takesLetters(target)) return false;
      if (isBare(chord)) return state.shortcuts && !takesKeys(target);
      // In a text field Ctrl Z takes the text back.
      return !(chord.key === 'z' || chord.key === 'y') || !takesKeys(target);
    }),
  );
}

export function useCommands(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const state = useStore.getState();
      const command = commandFor(event, state);
      if (!command) return;
      event.preventDefault();
      command.run(state);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
