/** Keys and clickers while presenting, whatever has the focus. */
import { useEffect } from 'react';
import { useStore } from '../../state/store.ts';
import { listenToKeys, type KeyPlace } from './keys.ts';
import { perform, usePlay } from './playStore.ts';

/** A number that no Enter follows is forgotten after so many ms. */
const digitsLast = 2000;

function placeNow(): KeyPlace {
  const { aside, shortcuts } = useStore.getState();
  const { overlay, digits } = usePlay.getState();
  return { aside, shortcuts, overlay: overlay !== null, digits: digits !== '' };
}

export function usePlayKeys(): void {
  useEffect(() => listenToKeys(window, placeNow, perform), []);

  const aside = useStore((state) => state.aside);
  useEffect(() => {
    if (!aside) return undefined;
    // The last resort: heard after the reading room's own listeners, which were there before.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest('[role=dialog]')) return;
      event.preventDefault();
      perform({ kind: 'escape' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [aside]);

  const digits = usePlay((play) => play.digits);
  useEffect(() => {
    if (digits === '') return undefined;
    const timer = setTimeout(() => perform({ kind: 'forget' }), digitsLast);
    return () => clearTimeout(timer);
  }, [digits]);
}
