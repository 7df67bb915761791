import { describe, expect, it } from 'vitest';
import type { CitedClaim, StoryEvent } from '../../chronicle/types.ts';
import type { Claim, Interval, Source } from '../../dataset/schema.ts';
import { shortStory, storyAxis, storyRows } from './story.ts';

const source: Source = {
  id: 'a',
  publisher: 'A',
  title: 'A',
  published: null,
  language: 'en',
  kind: 'news',
};

function event(
  field: StoryEvent['field'],
  when: Interval | null,
  more: Partial<Claim> = {},
): StoryEvent {
  const claim: Claim = {
    phase: null,
    field,
    planned: false,
    source: 'a',
    locator: 'l',
    asPrinted: 'p',
    ...(when && { when }),
    ...more,
  };
  const current: CitedClaim = { claim, source };
  const { phase, planned } = claim;
  return {
    field,
    phase,
    planned,
    when,
    datedByPublication: false,
    fact: { phase, field, planned, current, alsoReported: [], disputed: false },
  };
}

const day = (text: string): Interval => ({ from: text, to: text });

describe('the rows of a story', () => {
  it('join plan and outcome of a milestone that happens once', () => {
    const { rows } = storyRows([
      event('production-start', day('2018-01-01'), { planned: true }),
      event('production-start', day('2019-05-01')),
    ]);
    expect(rows.map(({ planned, actual }) => [planned.length, actual.length])).toEqual([[1, 1]]);
  });

  it('keep phases apart', () => {
    const { rows } = storyRows([
      event('completed', day('2018-01-01'), { phase: 'p1' }),
      event('completed', day('2019-01-01'), { phase: 'p2' }),
    ]);
    expect(rows.map(({ phase }) => phase)).toEqual(['p1', 'p2']);
  });

  it('keep each pause to itself', () => {
    const { rows } = storyRows([
      event('paused', day('2018-01-01')),
      event('paused', day('2019-01-01')),
    ]);
    expect(rows).toHaveLength(2);
  });

  it('come in order of time', () => {
    const { rows } = storyRows([
      event('cancelled', day('2020-01-01')),
      event('announced', day('2016-01-01')),
    ]);
    expect(rows.map(({ field }) => field)).toEqual(['announced', 'cancelled']);
  });

  it('leave out what nothing dates, and tell it apart', () => {
    const { rows, undated } = storyRows([event('cancelled', null)]);
    expect(rows).toEqual([]);
    expect(undated).toHaveLength(1);
  });

  it('are shortened to the main steps when they are many', () => {
    const licences = Array.from({ length: 9 }, (_, index) =>
      event('licence', day(`20${10 + index}-01-01`)),
    );
    const { rows } = storyRows([event('announced', day('2009-01-01')), ...licences]);
    expect(shortStory(rows).map(({ field }) => field)).toEqual(['announced']);
    expect(shortStory(rows.slice(0, 9))).toHaveLength(9);
  });
});

describe('the time axis', () => {
  const { rows } = storyRows([
    event('announced', day('2016-08-10')),
    event('completed', { from: '2019-01-01', to: '2019-12-31' }),
  ]);

  it('spans whole years from edge to edge', () => {
    const axis = storyAxis(rows, 124, 8);
    expect(axis?.x('2016-01-01')).toBe(8);
    expect(axis?.xEnd('2019-12-31')).toBe(116);
  });

  it('labels no more years than there is room for', () => {
    expect(storyAxis(rows, 124, 8)?.ticks.map(({ year }) => year)).toEqual([2016, 2018, 2020]);
    expect(storyAxis(rows, 300, 8)?.ticks.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020,
    ]);
  });

  it('is not drawn where nothing is dated', () => {
    expect(storyAxis([], 124, 8)).toBeNull();
  });
});
