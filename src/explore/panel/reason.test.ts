import { describe, expect, it } from 'vitest';
import type { CitedClaim, Fact, SiteOutcome } from '../../chronicle/types.ts';
import type { Claim, Field, Interval, Source } from '../../dataset/schema.ts';
import { reasonFor, usedClaim } from './reason.ts';

interface From {
  id?: string;
  published?: Interval | null;
  kind?: Source['kind'];
  basis?: 'printed' | 'context';
  value?: number;
  when?: Interval;
}

const day = (text: string): Interval => ({ from: text, to: text });

function cite(field: Field, from: From): CitedClaim {
  const { id = 'a', published = day('2020-01-01'), kind = 'news', basis = 'printed' } = from;
  const claim: Claim = {
    phase: null,
    field,
    planned: false,
    source: id,
    locator: 'l',
    asPrinted: 'p',
    ...(from.value !== undefined && { value: from.value, unit: 'x' }),
    ...(from.when && { when: from.when }),
  };
  const date = published && { ...published, basis };
  return {
    claim,
    source: { id, publisher: id, title: id, published: date, language: 'en', kind },
  };
}

function why(field: Field, first: From, second: From) {
  const current = cite(field, first);
  const fact: Fact = {
    phase: null,
    field,
    planned: false,
    current,
    alsoReported: [cite(field, second)],
    disputed: true,
  };
  return reasonFor(fact, current)?.rule;
}

describe('why a value is used', () => {
  it('its source was published later', () => {
    expect(
      why('area', { id: 'a', value: 1, published: day('2021-01-01') }, { id: 'b', value: 2 }),
    ).toBe('later');
  });

  it('the other source is undated', () => {
    expect(why('area', { id: 'a', value: 1 }, { id: 'b', value: 2, published: null })).toBe(
      'dated',
    );
  });

  it('a date from context counts from its beginning', () => {
    const vague: From = {
      id: 'b',
      value: 2,
      basis: 'context',
      published: { from: '2019-01-01', to: '2022-01-01' },
    };
    expect(why('area', { id: 'a', value: 1 }, vague)).toBe('later');
  });

  it('its source is of a better kind', () => {
    expect(
      why('area', { id: 'b', value: 1, kind: 'filing' }, { id: 'a', value: 2, kind: 'news' }),
    ).toBe('kind');
  });

  it('the order of names decides between equals', () => {
    expect(why('area', { id: 'a', value: 1 }, { id: 'b', value: 2 })).toBe('order');
  });

  it('one source gives both', () => {
    expect(why('area', { id: 'a', value: 1 }, { id: 'a', value: 2 })).toBe('actual');
  });

  it('an announcement holds from its earliest date', () => {
    expect(
      why('announced', { id: 'a', when: day('2016-01-01') }, { id: 'b', when: day('2017-01-01') }),
    ).toBe('earliest');
  });

  it('a milestone holds from its sharpest date', () => {
    const vague = { from: '2016-01-01', to: '2016-12-31' };
    expect(why('completed', { id: 'a', when: day('2017-01-01') }, { id: 'b', when: vague })).toBe(
      'sharper',
    );
  });

  it('the other source gives no date', () => {
    expect(why('completed', { id: 'a', when: day('2017-01-01') }, { id: 'b' })).toBe('givesDate');
  });
});

describe('the capacity used among disputed ones', () => {
  const held = cite('capacity', { id: 'a', value: 100, published: day('2018-01-01') });
  const best = cite('capacity', { id: 'b', value: 200, published: day('2022-01-01') });
  const fact: Fact = {
    phase: 'p1',
    field: 'capacity',
    planned: false,
    current: best,
    alsoReported: [held],
    disputed: true,
  };
  const outcome = (capacityClaim: CitedClaim) =>
    ({ phases: [{ id: 'p1', capacityClaim }] }) as unknown as SiteOutcome;

  it('is the one that held at the date', () => {
    expect(usedClaim(fact, outcome(held))).toBe(held);
    expect(reasonFor(fact, held)).toEqual({ rule: 'held' });
  });

  it('is none of them where another fact holds', () => {
    expect(usedClaim(fact, outcome(cite('capacity', { id: 'c', value: 300 })))).toBeNull();
  });
});
