/** Pinning from wherever a plant is shown. */
import { mostPins, useStore } from '../../state/store.ts';

/** Pins a plant, or unpins one that is pinned; nothing where four others are. */
export function togglePin(site: string): void {
  const { pins, pin, unpin } = useStore.getState();
  if (pins.includes(site)) unpin(site);
  else pin(site);
}

/** How a plant can be pinned now. */
export function usePin(site: string): { readonly isPinned: boolean; readonly isFull: boolean } {
  const isPinned = useStore(({ pins }) => pins.includes(site));
  const isFull = useStore(({ pins }) => !isPinned && pins.length >= mostPins);
  return { isPinned, isFull };
}
