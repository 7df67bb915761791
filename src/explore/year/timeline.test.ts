import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { yearsOf } from '../../chronicle/years.ts';
import { noFilters, type Filters } from '../../state/filters.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf } from '../../state/view.ts';
import { timelineOf } from './timeline.ts';

const chronicle = shippedChronicle();
const { first, last } = yearsOf(chronicle);
const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

function timelineAt(asOf: number | null, hindsight: boolean, filters: Partial<Filters> = {}) {
  const view = viewOf(chronicle, viewInput({ ...filters, asOf, hindsight }));
  return { view, ...timelineOf(view) };
}

const manyFilters: [string, Partial<Filters>][] = [
  ['nothing', noFilters],
  ['a company', { companies: ['byd'] }],
  ['a role', { roles: ['contract-manufacturer'] }],
  ['a status', { statuses: ['lapsed'] }],
  ['a status that passes', { statuses: ['announced'] }],
  ['two statuses', { statuses: ['operating', 'construction'] }],
  ['a capacity', { capacity: { from: 100_000, to: 300_000 } }],
  ['a trait', { traits: ['disputed'] }],
  ['the kind', { kinds: ['vehicles', 'components'] }],
  ['the announcement', { announcedIn: { from: 2016, to: 2018 } }],
  ['open announcement and status', { announcedIn: { from: null, to: 2017 }, statuses: ['lapsed'] }],
];

describe.each([
  ['with hindsight', true],
  ['without hindsight', false],
] as const)('%s, filtered by', (_, hindsight) => {
  it.each(manyFilters)('%s, bars and line say what the headline says', (_name, filters) => {
    const isIn = (year: number) =>
      year >= (filters.announcedIn?.from ?? -Infinity) &&
      year <= (filters.announcedIn?.to ?? Infinity);
    for (const asOf of years) {
      const { view, points } = timelineAt(asOf, hindsight, filters);
      const bars = points.filter(({ year, time }) => time === 'reached' && isIn(year));
      const { announced, operating, sites, notStated } = view.totals;
      expect(sum(bars.map((point) => point.announced))).toBe(announced);
      expect(sum(bars.map((point) => point.sites))).toBe(sites);
      expect(sum(bars.map((point) => point.notStated))).toBe(notStated);
      expect(points.find(({ year }) => year === asOf)?.operating).toBe(operating);
    }
  });

  it.each(manyFilters)('%s, each bar is the sum of what became of it', (_name, filters) => {
    for (const asOf of years) {
      for (const { announced, became } of timelineAt(asOf, hindsight, filters).points)
        if (became) expect(sum(Object.values(became))).toBe(announced);
    }
  });

  it.each(manyFilters)('%s, nothing leaves its scale, which no year changes', (_name, filters) => {
    const { scale } = timelineAt(null, hindsight, filters);
    const seen = years.map((asOf) => timelineAt(asOf, hindsight, filters));
    for (const one of seen) expect(one.scale).toEqual(scale);
    const points = seen.flatMap((one) => one.points);
    expect(Math.max(...points.map(({ announced }) => announced))).toBe(scale.announced);
    if (!filters.announcedIn)
      expect(Math.max(...points.map(({ operating }) => operating ?? 0))).toBe(scale.operating);
  });
});

describe('the bars', () => {
  it('tell what became of the promises of the year, by status', () => {
    const { view, points } = timelineAt(null, true);
    const lapsed = sum(points.map(({ became }) => became?.lapsed ?? 0));
    expect(lapsed).toBe(view.totals.lapsed);
  });

  it('stay where the range of announcements leaves them out', () => {
    const all = timelineAt(null, true).points;
    const { points } = timelineAt(null, true, { announcedIn: { from: 2016, to: 2018 } });
    expect(points.map(({ announced }) => announced)).toEqual(all.map((point) => point.announced));
  });

  it('of years to come are those of the newest standpoint', () => {
    const newest = timelineAt(null, true).points;
    const { points } = timelineAt(2018, true);
    const later = points.filter(({ time }) => time === 'to come');
    expect(later.map(({ year }) => year)).toEqual(years.filter((year) => year > 2018));
    for (const { year, announced } of later)
      expect(announced).toBe(newest.find((point) => point.year === year)?.announced);
  });

  it('of years to come stay away without hindsight', () => {
    const { points } = timelineAt(2018, false);
    for (const { year, time, announced, operating } of points.filter((point) => point.year > 2018))
      expect([year, time, announced, operating]).toEqual([year, 'unknown', 0, null]);
  });
});

describe('the line', () => {
  it('falls with the range of announcements while its scale stays', () => {
    const all = timelineAt(null, true);
    const narrowed = timelineAt(null, true, { announcedIn: { from: 2016, to: 2018 } });
    expect(narrowed.points.at(-1)?.operating).toBeLessThan(all.points.at(-1)?.operating ?? 0);
    // The very same: it is not reckoned again.
    expect(narrowed.scale).toBe(all.scale);
  });

  it('does not change its past while the years play', () => {
    const operatingBy = (asOf: number) =>
      timelineAt(asOf, true)
        .points.filter(({ year }) => year <= 2018)
        .map(({ operating }) => operating);
    expect(operatingBy(2018)).toEqual(operatingBy(2026));
  });
});

describe('a timeline without car plants', () => {
  it('says that the kind filter leaves none', () => {
    expect(timelineAt(null, true, { kinds: ['components'] }).empty).toBe('other kinds');
  });

  it('says that the other filters leave none', () => {
    expect(timelineAt(null, true, { companies: ['no-such'] }).empty).toBe('no plant');
  });

  it('says nothing where there are some', () => {
    expect(timelineAt(null, true, { kinds: ['vehicles'] }).empty).toBeNull();
    expect(timelineAt(first, true).empty).toBeNull();
  });
});
