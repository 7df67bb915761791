/** The reader's own briefings, kept by the browser: the page's one library. */
import { createLibrary } from './createLibrary.ts';
import { storageKey } from './kept.ts';

/** The browser's storage; null where there is none, or the reader forbids it. */
function pageStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Tests make their own with `createLibrary`, or reset this one. */
export const useLibrary = createLibrary(pageStorage());

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    // Without a key all of the storage was cleared.
    if (key === storageKey || key === null) useLibrary.getState().follow();
  });
}
