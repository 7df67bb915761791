import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emsOf, shortPublisher, withoutBrackets, yearLabels } from './room.ts';

const years = { first: 2012, last: 2026 };
const written = (year: number, width: number) =>
  yearLabels(years, year, width).map((label) => label.year);

describe('the labels of years', () => {
  it('name every year where there is room', () => {
    expect(written(2018, 60)).toEqual(Array.from({ length: 15 }, (_, place) => 2012 + place));
  });

  it('leave out years in even steps on a narrow screen', () => {
    expect(written(2018, 21)).toEqual([2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026]);
  });

  it('always name the year looked at, and part its neighbours from it', () => {
    expect(written(2017, 21)).toEqual([2012, 2014, 2017, 2020, 2022, 2024, 2026]);
  });

  it('keep to the plot and never touch, whatever the year and the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2012, max: 2026 }),
        fc.double({ min: 4, max: 200, noNaN: true }),
        (year, width) => {
          const labels = yearLabels(years, year, width);
          expect(labels.map((label) => label.year)).toContain(year);
          const middles = labels.map(({ x }) => x * width);
          expect(Math.min(...middles)).toBeGreaterThanOrEqual(1);
          expect(Math.max(...middles)).toBeLessThanOrEqual(width - 1);
          for (const [index, middle] of middles.slice(1).entries())
            expect(middle - (middles[index] ?? 0)).toBeGreaterThan(2.1);
        },
      ),
    );
  });

  it('stand under the middle of their bands', () => {
    const [, second] = yearLabels({ first: 2012, last: 2014 }, 2013, 60);
    expect(second).toEqual({ year: 2013, x: 0.5 });
  });
});

it('Chinese takes twice the room of letters', () => {
  expect(emsOf('投产')).toBe(2);
  expect(emsOf('CCM')).toBeLessThan(2);
});

describe('names in short', () => {
  it.each([
    ['Gasgoo (Automotive News China)', 'Gasgoo'],
    ['China Automotive Review via iFeng', 'China Automotive Review'],
    ['FDG Electric Vehicles / FDG Kinetic (announcement)', 'FDG Electric Vehicles'],
    ['Phoenix (Feng Huang Wang), summary on Reportify', 'Phoenix'],
    ['CCM', 'CCM'],
  ])('of %s: %s', (publisher, short) => {
    expect(shortPublisher(publisher)).toBe(short);
  });

  it('of phases go without their brackets', () => {
    expect(withoutBrackets('First base (2016, small cars)')).toBe('First base');
    expect(withoutBrackets('第一基地（2016年，小型车）')).toBe('第一基地');
  });
});
