import { describe, expect, it } from 'vitest';
import { valueAfterKey } from './sliderKeys.ts';

describe('a key on a slider of years', () => {
  it.each([
    ['ArrowLeft', 2017],
    ['ArrowDown', 2017],
    ['ArrowRight', 2019],
    ['ArrowUp', 2019],
    ['PageDown', 2013],
    ['PageUp', 2023],
    ['Home', 2012],
    ['End', 2026],
  ])('%s leads from 2018 to %s', (key, year) => {
    expect(valueAfterKey(key, 2018, 2012, 2026)).toBe(year);
  });

  it('goes no further than the ends', () => {
    expect(valueAfterKey('ArrowLeft', 2012, 2012, 2026)).toBe(2012);
    expect(valueAfterKey('PageUp', 2024, 2012, 2026)).toBe(2026);
  });

  it('leaves other keys to others', () => {
    expect(valueAfterKey(' ', 2018, 2012, 2026)).toBeNull();
    expect(valueAfterKey('a', 2018, 2012, 2026)).toBeNull();
  });
});
