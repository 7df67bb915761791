import { describe, expect, it } from 'vitest';
import { furthestGroup, groupOf } from './status.ts';
import { plant, type Telling } from './testing/told.ts';

/** An actual milestone on a day, told on that day. */
const on = (day: string, field: NonNullable<Telling['field']>, phase: string | null = null) => ({
  field,
  phase,
  when: { from: day, to: day },
  published: day,
});

const end = '2029-12-31';
const statusOf = (...tellings: Telling[]) => plant([], tellings).phaseAt(end, 'site').status;

describe('the status of a phase', () => {
  it.each([
    ['announced', 'announced'],
    ['construction-start', 'construction'],
    ['completed', 'construction'],
    ['production-start', 'operating'],
    ['resumed', 'operating'],
    ['paused', 'mothballed'],
    ['cancelled', 'cancelled'],
    ['closed', 'retired'],
  ] as const)('after %s is %s', (field, status) => {
    expect(statusOf(on('2016-01-01', field))).toBe(status);
  });

  it.each(['licence', 'expansion', 'insolvency', 'sold', 'repurposed'] as const)(
    'is not set by %s',
    (field) => {
      expect(statusOf(on('2016-01-01', 'production-start'), on('2017-01-01', field))).toBe(
        'operating',
      );
    },
  );

  it('is not undone by an announcement', () => {
    expect(statusOf(on('2016-01-01', 'construction-start'), on('2017-01-01', 'announced'))).toBe(
      'construction',
    );
  });

  it.each(['construction-start', 'completed'] as const)(
    'stays operating through a later %s',
    (field) => {
      expect(statusOf(on('2016-01-01', 'production-start'), on('2017-01-01', field))).toBe(
        'operating',
      );
    },
  );

  it('follows the events in order of date, however they are listed', () => {
    expect(
      statusOf(
        on('2019-01-01', 'resumed'),
        on('2018-01-01', 'paused'),
        on('2017-01-01', 'production-start'),
      ),
    ).toBe('operating');
  });

  it('is not reached before the whole interval is over', () => {
    const { phaseAt } = plant(
      [],
      [
        {
          field: 'production-start',
          when: { from: '2018-01-01', to: '2018-12-31' },
          published: '2016-01-01',
        },
      ],
    );
    expect(phaseAt('2018-12-30', 'site').status).toBe('announced');
    expect(phaseAt('2018-12-31', 'site').status).toBe('operating');
  });

  it('is not set by a plan', () => {
    expect(statusOf({ ...on('2016-01-01', 'production-start'), planned: true })).toBe('announced');
  });
});

describe('the claim behind a status', () => {
  it('is none while only the announcement is known', () => {
    const { phaseAt } = plant([], [on('2016-01-01', 'announced')]);
    expect(phaseAt(end, 'site').statusClaim).toBeNull();
  });

  it('is the one that began it, though it is told again', () => {
    const { phaseAt } = plant([], [on('2022-12-31', 'paused'), on('2023-07-04', 'paused')]);
    expect(phaseAt(end, 'site').statusClaim?.source.id).toBe('s0');
  });
});

describe('an event of the whole site', () => {
  it('applies to a phase that has none of its own', () => {
    const { phaseAt } = plant(
      ['p1'],
      [on('2016-01-01', 'construction-start'), { field: 'capacity', phase: 'p1' }],
    );
    expect(phaseAt(end, 'p1').status).toBe('construction');
  });

  it('applies to a phase where it is later than the last of its own', () => {
    const { phaseAt } = plant(
      ['p1'],
      [on('2016-01-01', 'production-start', 'p1'), on('2017-01-01', 'paused')],
    );
    expect(phaseAt(end, 'p1').status).toBe('mothballed');
  });

  it('does not apply where the phase has a later one', () => {
    const { phaseAt } = plant(
      ['p1'],
      [on('2018-01-01', 'resumed', 'p1'), on('2017-01-01', 'paused')],
    );
    expect(phaseAt(end, 'p1').status).toBe('operating');
  });

  it('does not start an extension that was announced after it', () => {
    const { phaseAt } = plant(
      ['p1', 'extension'],
      [on('2018-01-01', 'production-start'), on('2021-01-01', 'announced', 'extension')],
    );
    expect(phaseAt(end, 'extension').status).toBe('announced');
  });

  it('counts against the own events reached by the day only', () => {
    const { phaseAt } = plant(
      ['p1'],
      [
        { field: 'capacity', phase: 'p1' },
        on('2018-01-01', 'resumed', 'p1'),
        on('2017-01-01', 'paused'),
      ],
    );
    expect(phaseAt('2017-12-31', 'p1').status).toBe('mothballed');
  });
});

describe('the groups of the screen', () => {
  it.each(['mothballed', 'cancelled', 'retired'] as const)('call %s lapsed', (status) => {
    expect(groupOf(status)).toBe('lapsed');
  });

  it.each([
    [['cancelled', 'announced', 'construction', 'operating'], 'operating'],
    [['cancelled', 'announced', 'construction'], 'construction'],
    [['cancelled', 'announced'], 'announced'],
    [['cancelled', 'mothballed'], 'lapsed'],
  ] as const)('of %j name the furthest, %s', (statuses, group) => {
    expect(furthestGroup(statuses)).toBe(group);
  });
});
