/** The page's player of years: bound to the store, driven by the timeline and by commands. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { yearsOf, type YearRange } from '../../chronicle/years.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { createPlayer, type PlayerState } from './playback.ts';

/** The years of the chronicle on screen; null while there is none. */
let range: YearRange | null = null;

/** Play, pause and step from anywhere; without a timeline on the page nothing happens. */
export const yearPlayer = createPlayer({
  range: () => range,
  year: () => useStore.getState().asOf ?? range?.last ?? 0,
  onYear: (year) => {
    markInput('year');
    useStore.getState().setAsOf(year === range?.last ? null : year);
  },
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});

/**
 * Gives the player the years of a chronicle while a component shows them. Whoever else changes the
 * year, and leaving the page, pauses.
 */
export function useYearPlayer(chronicle: Chronicle): PlayerState {
  useEffect(() => {
    range = yearsOf(chronicle);
    const stopFollowing = useStore.subscribe(({ asOf }) => asOf, yearPlayer.yearChanged);
    const onVisibility = () => {
      if (document.hidden) yearPlayer.pause();
    };
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      stopFollowing();
      document.removeEventListener('visibilitychange', onVisibility);
      yearPlayer.pause();
      range = null;
    };
  }, [chronicle]);
  return useSyncExternalStore(yearPlayer.subscribe, yearPlayer.state);
}
