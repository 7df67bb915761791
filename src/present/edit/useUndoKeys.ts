/** Ctrl or ⌘ with Z and Y take back what was done in the column, in its fields too. */
import { useEffect, type RefObject } from 'react';
import { travel, type Scope } from './acts.ts';

export function useUndoKeys(root: RefObject<HTMLElement | null>, scope: Scope): void {
  useEffect(() => {
    const element = root.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (key !== 'z' && key !== 'y') return;
      // The page's own undo is for filters and pins.
      event.preventDefault();
      event.stopPropagation();
      travel(key === 'y' || event.shiftKey ? 'redo' : 'undo', scope);
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [root, scope]);
}
