import { describe, expect, it } from 'vitest';
import { actualEvents } from './milestones.ts';
import { toldAll, type Telling } from './testing/told.ts';

const eventsOf = (...tellings: Telling[]) =>
  actualEvents(toldAll(tellings)).map(({ field, when, cited }) => ({
    field,
    when,
    source: cited.source.id,
  }));

const day = (from: string, to = from) => ({ from, to });

describe('a milestone that happens once', () => {
  it('is announced when the earliest claim says', () => {
    const [event] = eventsOf(
      { field: 'announced', when: day('2016-11-26'), published: '2017-01-01' },
      { field: 'announced', when: day('2016-01-01', '2016-11-16'), published: '2016-12-01' },
    );
    expect(event).toMatchObject({ source: 's1' });
  });

  it('holds by its dated claim rather than by a later undated one', () => {
    const events = eventsOf(
      { field: 'completed', when: day('2016-01-01', '2016-12-31'), published: '2017-01-01' },
      { field: 'completed', published: '2018-01-01' },
    );
    expect(events).toEqual([
      { field: 'completed', when: day('2016-01-01', '2016-12-31'), source: 's0' },
    ]);
  });

  it('holds by the sharper of two dated claims', () => {
    const events = eventsOf(
      { field: 'production-start', when: day('2018-05-27'), published: '2019-01-01' },
      { field: 'production-start', when: day('2018-01-01', '2018-12-31'), published: '2023-01-01' },
    );
    expect(events).toMatchObject([{ source: 's0' }]);
  });

  it('holds by the better of two equally sharp claims', () => {
    const events = eventsOf(
      { field: 'cancelled', when: day('2018-05-27'), published: '2019-01-01' },
      { field: 'cancelled', when: day('2018-05-28'), published: '2020-01-01' },
    );
    expect(events).toMatchObject([{ source: 's1' }]);
  });
});

describe('an actual milestone without a date', () => {
  it("counts from its source's publication", () => {
    const events = eventsOf({ field: 'closed', published: ['2019-01-01', '2019-01-31'] });
    expect(events).toMatchObject([{ when: day('2019-01-01', '2019-01-31') }]);
  });

  it('sets nothing where its source is undated too', () => {
    expect(eventsOf({ field: 'closed', published: null })).toEqual([]);
  });
});

it('takes a dated milestone of an undated source', () => {
  expect(eventsOf({ field: 'closed', when: day('2019-01-01'), published: null })).toHaveLength(1);
});

it('takes no plans', () => {
  expect(eventsOf({ field: 'closed', planned: true, when: day('2019-01-01') })).toEqual([]);
});

it('lets a plant pause and resume more than once', () => {
  const events = eventsOf(
    { field: 'resumed', when: day('2023-06-17') },
    { field: 'paused', when: day('2023-07-04') },
    { field: 'paused', when: day('2022-12-31') },
    { field: 'resumed', when: day('2025-09-06') },
  );
  expect(events.map(({ when }) => when.to)).toEqual([
    '2022-12-31',
    '2023-06-17',
    '2023-07-04',
    '2025-09-06',
  ]);
});

it('orders events by the end of their intervals', () => {
  const events = eventsOf(
    { field: 'completed', when: day('2016-01-01', '2017-12-31') },
    { field: 'construction-start', when: day('2016-06-01') },
  );
  expect(events.map(({ field }) => field)).toEqual(['construction-start', 'completed']);
});

it("orders the events of one day as in a plant's life", () => {
  const events = eventsOf(
    { field: 'production-start', when: day('2016-06-01') },
    { field: 'construction-start', when: day('2016-06-01') },
    { field: 'announced', when: day('2016-06-01') },
  );
  expect(events.map(({ field }) => field)).toEqual([
    'announced',
    'construction-start',
    'production-start',
  ]);
});
