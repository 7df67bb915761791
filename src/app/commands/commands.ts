/** What the keyboard can do anywhere on the page. One object a command; menus and help read the same. */
import { useEffect } from 'react';
import { useStore } from '../state/store.ts';

interface Command {
  readonly id: string;
  /** `KeyboardEvent.key` */
  readonly key: string;
  /** false where it would do nothing, so that the key stays free for others */
  isOn(): boolean;
  run(): void;
}

const commands: readonly Command[] = [
  {
    id: 'close-panel',
    key: 'Escape',
    isOn: () => useStore.getState().site !== null,
    run: () => {
      const { site, choose } = useStore.getState();
      choose(null);
      // The focus goes back to where the plant was chosen from, not to the page's top.
      const row = site && document.querySelector(`#plants [data-key="${CSS.escape(site)}"]`);
      const target = row ?? document.querySelector('#plants');
      if (target instanceof HTMLElement) target.focus();
    },
  },
];

/** Listen for the commands' keys; fields, menus and dialogs keep theirs. */
export function useCommands(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const inDialog = event.target instanceof Element && event.target.closest('[role=dialog]');
      if (inDialog) return;
      const command = commands.find(({ key }) => key === event.key);
      if (!command?.isOn()) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
