import { describe, expect, it } from 'vitest';
import { plant, type Telling } from './testing/told.ts';
import { standpointOf, yearSeries, yearsOf } from './years.ts';

const on = (day: string, field: NonNullable<Telling['field']>): Telling => ({
  field,
  when: { from: day, to: day },
  published: day,
});
const tellings: Telling[] = [
  on('2016-08-10', 'announced'),
  { field: 'capacity', value: 200, published: '2016-08-10' },
  on('2018-05-27', 'production-start'),
  on('2019-05-27', 'closed'),
];
const { chronicle } = plant([], tellings, { updated: '2020-11-21' });

describe('the years', () => {
  it('run from the first announcement to the year of the data', () => {
    expect(yearsOf(chronicle)).toEqual({ first: 2016, last: 2020 });
  });

  it('are one where there is no car plant', () => {
    const { chronicle } = plant([], tellings, { kind: 'network', updated: '2020-11-21' });
    expect(yearsOf(chronicle)).toEqual({ first: 2020, last: 2020 });
  });
});

describe('the standpoint', () => {
  it.each([
    [null, '2020-11-21'],
    [2020, '2020-11-21'],
    [2019, '2019-12-31'],
    [2016, '2016-12-31'],
    [1999, '2016-12-31'],
    [2099, '2020-11-21'],
  ])('of %s is %s', (asOf, day) => {
    expect(standpointOf(chronicle, asOf, false)).toEqual({ day, hindsight: false });
  });
});

describe('the series of years', () => {
  it('tells what was first announced in a year and what operated at its end', () => {
    expect(yearSeries(chronicle, true)).toEqual([
      { year: 2016, announced: 200, operating: 0 },
      { year: 2017, announced: 0, operating: 0 },
      { year: 2018, announced: 0, operating: 200 },
      { year: 2019, announced: 0, operating: 0 },
      { year: 2020, announced: 0, operating: 0 },
    ]);
  });

  it('leaves out sites that are not included', () => {
    const series = yearSeries(chronicle, true, () => false);
    expect(series.every(({ announced, operating }) => announced + operating === 0)).toBe(true);
  });
});
