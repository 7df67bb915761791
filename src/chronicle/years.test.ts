import { describe, expect, it } from 'vitest';
import { createChronicle } from './chronicle.ts';
import { plant, type Telling } from './testing/told.ts';
import { standpointOf, yearScale, yearSeries, yearsOf, type Judge } from './years.ts';

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

const all: Judge = () => 'bar and line';
const series = (asOf: number | null, hindsight = true, judge = all) =>
  yearSeries(chronicle, asOf, hindsight, judge);
const ofYear = (points: ReturnType<typeof yearSeries>, year: number) =>
  points.find((point) => point.year === year);

describe('the series of years', () => {
  it('tells for each year what was first announced in it', () => {
    expect(series(null).map(({ announced }) => announced)).toEqual([200, 0, 0, 0, 0]);
    expect(series(null).map(({ sites }) => sites)).toEqual([1, 0, 0, 0, 0]);
  });

  it('tells what operated at the end of each year', () => {
    expect(series(null).map(({ operating }) => operating)).toEqual([0, 0, 200, 0, 0]);
  });

  it.each([
    [2017, 'announced'],
    [2018, 'operating'],
    [2019, 'lapsed'],
  ] as const)('tells what had become of the announced by the end of %s: %s', (asOf, status) => {
    expect(ofYear(series(asOf), 2016)?.became).toEqual({
      operating: 0,
      construction: 0,
      announced: 0,
      lapsed: 0,
      [status]: 200,
    });
  });

  it('splits a plant by what became of its phases', () => {
    const parted = plant(
      ['one', 'two'],
      [
        on('2016-08-10', 'announced'),
        { field: 'capacity', value: 200, phase: 'one', published: '2016-08-10' },
        { field: 'capacity', value: 300, phase: 'two', published: '2016-08-10' },
        { ...on('2018-05-27', 'production-start'), phase: 'one' },
        { ...on('2019-05-27', 'cancelled'), phase: 'two' },
      ],
      { updated: '2020-11-21' },
    ).chronicle;
    const [point] = yearSeries(parted, null, true, all);
    expect(point?.became).toMatchObject({ operating: 200, lapsed: 300 });
  });

  it('counts plants without a stated capacity apart', () => {
    const silent = plant([], [on('2016-08-10', 'announced')], { updated: '2017-11-21' });
    expect(yearSeries(silent.chronicle, null, true, all)[0]).toMatchObject({
      sites: 1,
      notStated: 1,
      announced: 0,
    });
  });

  it('tells years to come as the newest standpoint has them, unsplit', () => {
    const early = plant([], [{ ...on('2014-01-01', 'announced'), source: 'early' }], {
      id: 'early',
    });
    const both = createChronicle({
      ...chronicle.dataset,
      sources: [...chronicle.dataset.sources, ...early.chronicle.dataset.sources],
      sites: [...chronicle.dataset.sites, early.site],
    });
    const point = ofYear(yearSeries(both, 2015, true, all), 2016);
    expect(point).toMatchObject({ time: 'to come', sites: 1, announced: 200, became: null });
  });

  it('knows nothing of later years without hindsight', () => {
    expect(series(2018, false).slice(3)).toEqual([
      expect.objectContaining({ time: 'unknown', sites: 0, operating: null }),
      expect.objectContaining({ time: 'unknown', sites: 0, operating: null }),
    ]);
  });

  it('leaves out plants that are judged to be in no part', () => {
    const none = series(null, true, () => 'none');
    expect(none.every(({ sites, operating }) => sites === 0 && operating === 0)).toBe(true);
  });

  it('keeps plants of the bars alone out of the line', () => {
    const [, , of2018] = series(null, true, () => 'bar');
    expect(of2018?.operating).toBe(0);
    expect(
      ofYear(
        series(null, true, () => 'bar'),
        2016,
      )?.announced,
    ).toBe(200);
  });

  it('judges a plant as it stands at the standpoint', () => {
    const lapsedOnly: Judge = ({ status }) => (status === 'lapsed' ? 'bar and line' : 'none');
    expect(ofYear(series(2018, true, lapsedOnly), 2016)?.sites).toBe(0);
    expect(ofYear(series(2019, true, lapsedOnly), 2016)?.sites).toBe(1);
  });
});

describe('the scale of the series', () => {
  it('reaches over the series from every year', () => {
    expect(yearScale(chronicle, true, all)).toEqual({ announced: 200, operating: 200 });
  });

  it('reaches over plants that a standpoint before the last judges in', () => {
    const running: Judge = ({ status }) => (status === 'operating' ? 'bar' : 'none');
    expect(yearScale(chronicle, true, running)).toEqual({ announced: 200, operating: 200 });
  });

  it('is zero where nothing is judged in', () => {
    expect(yearScale(chronicle, true, () => 'none')).toEqual({ announced: 0, operating: 0 });
  });
});
