/** The time since the start, without the pauses. Pure; instants and durations in ms. */
export interface Timer {
  /** what ran before `since` */
  readonly gathered: number;
  /** runs from this instant on; null while it is paused */
  readonly since: number | null;
}

export const started = (now: number): Timer => ({ gathered: 0, since: now });

/** Never negative, even where the clock was put back. */
export const elapsed = ({ gathered, since }: Timer, now: number): number =>
  gathered + (since === null ? 0 : Math.max(0, now - since));

export const paused = (timer: Timer, now: number): Timer => ({
  gathered: elapsed(timer, now),
  since: null,
});

export const resumed = (timer: Timer, now: number): Timer =>
  timer.since === null ? { ...timer, since: now } : timer;

/** From zero again, running or paused as it was. */
export const reset = ({ since }: Timer, now: number): Timer => ({
  gathered: 0,
  since: since === null ? null : now,
});

/** 0:07, 12:34, 1:02:03. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60) % 60;
  const hours = Math.floor(seconds / 3600);
  const tail = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
