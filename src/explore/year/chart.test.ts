import { describe, expect, it } from 'vitest';
import type { YearPoint } from '../../chronicle/years.ts';
import { centreOf, placeAt, yearChart } from './chart.ts';

const point = (patch: Partial<YearPoint>): YearPoint => ({
  year: 2016,
  time: 'reached',
  sites: 1,
  notStated: 0,
  announced: 0,
  became: { operating: 0, construction: 0, announced: 0, lapsed: 0 },
  operating: 0,
  ...patch,
});
const points = [
  point({
    year: 2016,
    announced: 200,
    became: { operating: 50, construction: 0, announced: 30, lapsed: 120 },
    operating: 0,
  }),
  point({ year: 2017, operating: 50 }),
  point({ year: 2018, time: 'to come', announced: 300, became: null, operating: 100 }),
];
const scale = { announced: 400, operating: 200 };
const chart = yearChart(points, scale);

describe('the year chart', () => {
  it('stacks what became of a year’s promise, what runs at the foot', () => {
    expect(chart.bars[0]?.segments).toEqual([
      { status: 'operating', height: 0.125 },
      { status: 'construction', height: 0 },
      { status: 'announced', height: 0.075 },
      { status: 'lapsed', height: 0.3 },
    ]);
  });

  it('draws a year to come in one piece', () => {
    expect(chart.bars.map(({ toCome }) => toCome)).toEqual([0, 0, 0.75]);
    expect(chart.bars[2]?.segments.every(({ height }) => height === 0)).toBe(true);
  });

  it('measures the line by its own scale', () => {
    expect(chart.line.map(({ y }) => y)).toEqual([0, 0.25, 0.5]);
  });

  it('ends the line where the years are unknown', () => {
    const unknown = [
      ...points.slice(0, 2),
      point({ year: 2018, time: 'unknown', operating: null }),
    ];
    expect(yearChart(unknown, scale).line.map(({ year }) => year)).toEqual([2016, 2017]);
  });

  it('stands the points of the line in the middle of their years', () => {
    for (const [place, { x }] of chart.line.entries()) expect(x).toBeCloseTo((place + 0.5) / 3);
  });

  it('keeps bars inside their bands', () => {
    for (const [place, { x, width }] of chart.bars.entries()) {
      expect(x).toBeGreaterThan(place / 3);
      expect(x + width).toBeLessThan((place + 1) / 3);
    }
  });

  it('stays flat where nothing was announced or built', () => {
    const { bars, line } = yearChart([point({})], { announced: 0, operating: 0 });
    expect(bars[0]?.segments.map(({ height }) => height)).toEqual([0, 0, 0, 0]);
    expect(line[0]?.y).toBe(0);
  });
});

describe('the place of a year', () => {
  it.each([
    [0, 0],
    [0.3, 0],
    [0.34, 1],
    [0.99, 2],
    [1, 2],
    [-0.5, 0],
    [1.5, 2],
  ])('at %s of three years is %s', (x, place) => {
    expect(placeAt(x, 3)).toBe(place);
  });

  it('is found again at its middle', () => {
    for (const place of [0, 1, 2]) expect(placeAt(centreOf(place, 3), 3)).toBe(place);
  });
});
