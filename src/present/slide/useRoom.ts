/** What the room needs for as long as the presentation lasts, on the slide and beside it. */
import { useEffect } from 'react';
import { useStore } from '../../state/store.ts';
import { perform } from '../play/playStore.ts';
import { exitFullScreen, onFullScreenLost } from './fullScreen.ts';
import { useWakeLock } from './useWakeLock.ts';

export function useRoom(): void {
  useWakeLock();
  useEffect(() => {
    const stopListening = onFullScreenLost(() => perform({ kind: 'leave' }));
    const stopFollowing = useStore.subscribe(
      (state) => state.presenting,
      (presenting) => {
        if (!presenting) void exitFullScreen();
      },
    );
    return () => {
      stopListening();
      stopFollowing();
    };
  }, []);
}
