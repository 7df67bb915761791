/** Keys and clickers while presenting, whatever has the focus. */
import { useEffect } from 'react';
import { perform } from './playStore.ts';

export function usePlayKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act =
        event.key === 'PageDown' ? 'next' : event.key === 'PageUp' ? 'back' : event.key === 'Escape' ? 'escape' : null; // prettier-ignore
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      perform({ kind: act });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
