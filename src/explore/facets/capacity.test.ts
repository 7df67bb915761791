import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../state/filters.ts';
import {
  afterPress,
  binCounts,
  bins,
  capacityWords,
  coverage,
  parseCapacity,
  rangeOf,
} from './capacity.ts';

const bin = (index: number): Range => {
  const found = bins[index];
  if (!found) throw new Error(`no bar ${index}`);
  return found;
};
const from100to300 = { from: 100_000, to: 299_999 };

describe('the bars of capacity', () => {
  it('hold each capacity exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5_000_000 })), (capacities) => {
        const sum = binCounts(capacities).reduce((total, count) => total + count, 0);
        expect(sum).toBe(capacities.length);
      }),
    );
  });

  it('put a round capacity into the bar that begins with it', () => {
    expect(binCounts([100_000])).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it('tell whether a range takes them in wholly, in part or not', () => {
    const range = { from: 150_000, to: null };
    expect(bins.map((one) => coverage(one, range))).toEqual([
      'none',
      'none',
      'part',
      'whole',
      'whole',
      'whole',
    ]);
  });
});

describe('a press on a bar', () => {
  it('starts a range', () => {
    expect(afterPress(bin(2), null)).toEqual({ from: 100_000, to: 199_999 });
  });

  it('takes in a bar outside, with what lies between', () => {
    expect(afterPress(bin(5), from100to300)).toEqual({ from: 100_000, to: null });
    expect(afterPress(bin(0), from100to300)).toEqual({ from: null, to: 299_999 });
  });

  it('takes the rest of a bar that is in by part', () => {
    expect(afterPress(bin(2), { from: 150_000, to: 299_999 })).toEqual(from100to300);
  });

  it('leaves out a bar at either end', () => {
    expect(afterPress(bin(2), from100to300)).toEqual({ from: 200_000, to: 299_999 });
    expect(afterPress(bin(3), from100to300)).toEqual({ from: 100_000, to: 199_999 });
  });

  it('keeps only a bar from the middle', () => {
    expect(afterPress(bin(2), { from: 50_000, to: 299_999 })).toEqual(bin(2));
  });

  it('puts the range off where it is the last one', () => {
    expect(afterPress(bin(2), bin(2))).toBeNull();
  });

  it('puts the range off where it becomes everything', () => {
    expect(afterPress(bin(0), { from: 50_000, to: null })).toBeNull();
  });
});

describe('a range', () => {
  it('takes its ends in either order', () => {
    expect(rangeOf(400_000, 100_000)).toEqual({ from: 100_000, to: 400_000 });
  });

  it('is none with both ends open', () => {
    expect(rangeOf(null, null)).toBeNull();
  });

  it.each([
    [
      { from: 100_000, to: 400_000 },
      { from: '100k', to: '400k', below: false },
    ],
    [bin(2), { from: '100k', to: '200k', below: true }],
    [
      { from: 123_456, to: null },
      { from: '123,456', to: null, below: false },
    ],
    [
      { from: 1_050_000, to: 1_100_000 },
      { from: '1,050,000', to: '1.1m', below: false },
    ],
  ])('is written short where that is exact: %j', (range, words) => {
    expect(capacityWords(range, 'chip', 'en')).toEqual(words);
  });

  it('is written in 万 in Chinese', () => {
    expect(capacityWords(bin(2), 'chip', 'zh')).toEqual({ from: '10万', to: '20万', below: true });
  });
});

describe('a capacity that a reader writes', () => {
  it.each([
    ['200000', 200_000],
    ['200,000', 200_000],
    ['20，0000', 200_000],
    ['200k', 200_000],
    ['1.1 m', 1_100_000],
    ['20万', 200_000],
    ['', null],
    ['many', undefined],
    ['-5', undefined],
    ['9999999999', undefined],
  ])('is read from %j', (text, value) => {
    expect(parseCapacity(text)).toBe(value);
  });
});
