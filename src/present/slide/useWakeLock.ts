/** Keeps the screen awake while presenting, where the browser can. */
import { useEffect } from 'react';

export function useWakeLock(): void {
  useEffect(() => {
    const { wakeLock } = navigator as Partial<Pick<Navigator, 'wakeLock'>>;
    if (!wakeLock) return undefined;
    let over = false;
    let held: WakeLockSentinel | null = null;

    const hold = async () => {
      // The browser lets go of it whenever the page is out of sight.
      if (document.visibilityState !== 'visible' || (held && !held.released)) return;
      try {
        const lock = await wakeLock.request('screen');
        if (over) await lock.release();
        else held = lock;
      } catch {
        // A low battery or the system's own settings may refuse; the talk goes on.
      }
    };
    void hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      // oxlint-disable-next-line promise/prefer-await-to-then -- an effect ends at once
      void held?.release().catch(() => {});
    };
  }, []);
}
