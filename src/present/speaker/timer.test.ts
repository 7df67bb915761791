import { describe, expect, it } from 'vitest';
import { elapsed, formatElapsed, paused, reset, resumed, started } from './timer.ts';

describe('the timer', () => {
  it('counts from its start', () => {
    expect(elapsed(started(1000), 4000)).toBe(3000);
  });

  it('leaves the pauses out', () => {
    const timer = resumed(paused(started(1000), 4000), 60_000);
    expect(elapsed(timer, 61_000)).toBe(4000);
    expect(elapsed(paused(started(1000), 4000), 99_000)).toBe(3000);
  });

  it('goes on from zero after a reset, and stays paused where it was', () => {
    expect(elapsed(reset(started(1000), 9000), 10_000)).toBe(1000);
    expect(reset(paused(started(1000), 9000), 10_000)).toEqual({ gathered: 0, since: null });
  });

  it('never runs backwards when the clock is put back', () => {
    expect(elapsed(started(5000), 1000)).toBe(0);
  });

  it.each([
    [7_900, '0:07'],
    [754_000, '12:34'],
    [3_723_000, '1:02:03'],
  ])('prints %i ms as %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text);
  });
});
