import { describe, expect, it } from 'vitest';
import { nextYear, yearChart } from './chart.ts';

const series = [
  { year: 2016, announced: 200, operating: 0 },
  { year: 2017, announced: 400, operating: 50 },
  { year: 2018, announced: 0, operating: 100 },
];

describe('the year chart', () => {
  it('draws the largest announcement to the full height and others in proportion', () => {
    expect(yearChart(series).bars.map(({ height }) => height)).toEqual([0.5, 1, 0]);
  });

  it('stands the points of the line in the middle of their years', () => {
    for (const [index, { x }] of yearChart(series).line.entries())
      expect(x).toBeCloseTo((index + 0.5) / 3);
  });

  it('keeps bars inside their bands', () => {
    for (const [index, { x, width }] of yearChart(series).bars.entries()) {
      expect(x).toBeGreaterThan(index / 3);
      expect(x + width).toBeLessThan((index + 1) / 3);
    }
  });

  it('stays flat where nothing was announced or built', () => {
    const { bars, line } = yearChart([{ year: 2016, announced: 0, operating: 0 }]);
    expect([bars[0]?.height, line[0]?.y]).toEqual([0, 0]);
  });
});

describe('play', () => {
  it('goes on to the next year', () => {
    expect(nextYear(2016, 2026)).toBe(2017);
  });

  it('ends at the last', () => {
    expect(nextYear(2026, 2026)).toBeNull();
  });
});
