/**
 * Plays the years: a state machine without DOM, clock or store. It is told what the year is and asks
 * for another; whoever holds the year may refuse or change it at any time, and then play ends.
 */
import type { YearRange } from '../../chronicle/years.ts';

export const speeds = [0.5, 1, 2] as const;
export type Speed = (typeof speeds)[number];

/** At speed 1; long enough to see circles grow and read the headline's figures. */
export const yearMilliseconds = 1200;

export interface PlayerState {
  readonly playing: boolean;
  readonly speed: Speed;
}

export interface PlayerHost {
  /** the years that can be looked at; null while there are none */
  range(): YearRange | null;
  /** the year looked at */
  year(): number;
  /** look at another year of the range */
  onYear(year: number): void;
  /** run once after some milliseconds; the returned function calls it off */
  after(milliseconds: number, run: () => void): () => void;
}

export interface YearPlayer {
  /** the same object until something changes */
  state(): PlayerState;
  /** @returns the way to stop listening */
  subscribe(listener: () => void): () => void;
  /** starts over where the last year has been reached; does nothing while it plays or has no years */
  play(): void;
  pause(): void;
  toggle(): void;
  /** looks at a year, the nearest of the range, and pauses */
  goTo(year: number): void;
  /** so many years on, or back where negative, and pauses */
  step(years: number): void;
  setSpeed(speed: Speed): void;
  /** tell it that the year looked at has changed: a change that is not its own pauses */
  yearChanged(): void;
}

export function createPlayer(host: PlayerHost): YearPlayer {
  let state: PlayerState = { playing: false, speed: 1 };
  let expected: number | null = null;
  let callOff: () => void = () => {};
  const listeners = new Set<() => void>();

  const change = (patch: Partial<PlayerState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  const show = (year: number) => {
    expected = year;
    if (year !== host.year()) host.onYear(year);
  };

  const wait = () => {
    callOff();
    callOff = host.after(yearMilliseconds / state.speed, tick);
  };

  const pause = () => {
    callOff();
    if (state.playing) change({ playing: false });
  };

  function tick() {
    const range = host.range();
    const next = host.year() + 1;
    if (!range || next > range.last) return pause();
    show(next);
    // The last year ends the play at once: the button offers to play again.
    if (next === range.last) pause();
    else if (state.playing) wait();
  }

  const play = () => {
    const range = host.range();
    if (!range || range.first === range.last || state.playing) return;
    change({ playing: true });
    show(host.year() >= range.last ? range.first : host.year());
    if (state.playing) wait();
  };

  const goTo = (year: number) => {
    pause();
    const range = host.range();
    if (range) show(Math.min(Math.max(year, range.first), range.last));
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play,
    pause,
    toggle: () => (state.playing ? pause() : play()),
    goTo,
    step: (years) => goTo(host.year() + years),
    setSpeed(speed) {
      change({ speed });
      if (state.playing) wait();
    },
    yearChanged() {
      if (state.playing && host.year() !== expected) pause();
    },
  };
}
