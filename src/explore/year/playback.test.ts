import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayer, yearMilliseconds, type YearPlayer } from './playback.ts';

let year: number;
let range: { first: number; last: number } | null;
let shown: number[];
let player: YearPlayer;

beforeEach(() => {
  vi.useFakeTimers();
  year = 2016;
  range = { first: 2014, last: 2019 };
  shown = [];
  player = createPlayer({
    range: () => range,
    year: () => year,
    onYear: (next) => {
      year = next;
      shown.push(next);
      player.yearChanged();
    },
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  return () => vi.useRealTimers();
});

const yearsPass = (count: number) => vi.advanceTimersByTime(count * yearMilliseconds);

describe('play', () => {
  it('goes on a year at a time from the year looked at', () => {
    player.play();
    expect(shown).toEqual([]);
    yearsPass(2);
    expect(shown).toEqual([2017, 2018]);
    expect(player.state().playing).toBe(true);
  });

  it('ends with the last year', () => {
    player.play();
    yearsPass(3);
    expect(year).toBe(2019);
    expect(player.state().playing).toBe(false);
    yearsPass(5);
    expect(shown).toEqual([2017, 2018, 2019]);
  });

  it('starts over from the last year', () => {
    year = 2019;
    player.play();
    expect(shown).toEqual([2014]);
    yearsPass(1);
    expect(shown).toEqual([2014, 2015]);
  });

  it('takes half the time at double speed, and double at half', () => {
    player.setSpeed(2);
    player.play();
    yearsPass(1);
    expect(shown).toEqual([2017, 2018]);
    player.setSpeed(0.5);
    yearsPass(1.9);
    expect(year).toBe(2018);
    yearsPass(0.1);
    expect(year).toBe(2019);
  });

  it('does nothing twice', () => {
    player.play();
    yearsPass(0.6);
    player.play();
    yearsPass(0.4);
    expect(shown).toEqual([2017]);
  });

  it('does nothing where there are no years, or one', () => {
    range = null;
    player.play();
    expect(player.state().playing).toBe(false);
    range = { first: 2016, last: 2016 };
    player.play();
    expect(player.state().playing).toBe(false);
  });

  it('ends where the years go away', () => {
    player.play();
    range = null;
    yearsPass(2);
    expect(shown).toEqual([]);
    expect(player.state().playing).toBe(false);
  });
});

describe('pause', () => {
  it('holds the year', () => {
    player.play();
    yearsPass(1);
    player.pause();
    yearsPass(5);
    expect(shown).toEqual([2017]);
  });

  it('and play are one switch', () => {
    player.toggle();
    expect(player.state().playing).toBe(true);
    player.toggle();
    expect(player.state().playing).toBe(false);
  });

  it('comes with a year chosen by hand', () => {
    player.play();
    player.goTo(2015);
    expect(player.state().playing).toBe(false);
    yearsPass(5);
    expect(shown).toEqual([2015]);
  });

  it('comes with a step', () => {
    player.play();
    player.step(1);
    expect(player.state().playing).toBe(false);
    expect(year).toBe(2017);
  });

  it('comes with a change of the year by anybody else', () => {
    player.play();
    year = 2014;
    player.yearChanged();
    expect(player.state().playing).toBe(false);
    yearsPass(5);
    expect(year).toBe(2014);
  });
});

describe('a year chosen by hand', () => {
  it('is the nearest of the range', () => {
    player.goTo(1999);
    expect(year).toBe(2014);
    player.step(100);
    expect(year).toBe(2019);
  });

  it('asks for nothing where it is looked at already', () => {
    player.goTo(2016);
    expect(shown).toEqual([]);
  });
});

describe('listeners', () => {
  it('hear of each change until they stop', () => {
    const heard = vi.fn();
    const stop = player.subscribe(heard);
    player.play();
    player.setSpeed(2);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    player.pause();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('get the same state until it changes', () => {
    const before = player.state();
    player.pause();
    expect(player.state()).toBe(before);
    player.play();
    expect(player.state()).not.toBe(before);
  });
});
