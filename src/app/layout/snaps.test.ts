import { describe, expect, it } from 'vitest';
import { settle, snapHeights, stepped } from './snaps.ts';

const heights = snapHeights(844, 210);

describe('the rests of a sheet', () => {
  it('rise from what it always shows to nearly the whole window', () => {
    expect(heights.peek).toBe(210);
    expect(heights.half).toBeGreaterThan(heights.peek);
    expect(heights.full).toBeLessThan(844);
    expect(heights.full).toBeGreaterThan(heights.half);
  });

  it('never exceed a low window', () => {
    const low = snapHeights(300, 400);
    expect(low.peek).toBeLessThanOrEqual(low.half);
    expect(low.half).toBeLessThanOrEqual(low.full);
    expect(low.full).toBeLessThan(300);
  });
});

describe('a sheet let go', () => {
  it('comes to the nearest rest', () => {
    expect(settle(heights.half + 20, 0, heights)).toBe('half');
    expect(settle(heights.full - 20, 0, heights)).toBe('full');
  });

  it('goes on where it is flicked', () => {
    expect(settle(heights.half - 40, 1, heights)).toBe('half');
    expect(settle(heights.half + 40, 1, heights)).toBe('full');
    expect(settle(heights.half + 40, -1, heights)).toBe('half');
    expect(settle(heights.half - 40, -1, heights)).toBe('peek');
  });
});

describe('a step of a sheet', () => {
  it('goes to the next rest and ends at the last', () => {
    expect([stepped('peek', 1), stepped('full', 1), stepped('peek', -1)]).toEqual([
      'half',
      'full',
      'peek',
    ]);
  });
});
