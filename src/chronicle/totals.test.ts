import { describe, expect, it } from 'vitest';
import { plant, type Telling } from './testing/told.ts';
import { totalsOf } from './totals.ts';
import type { SiteOutcome } from './types.ts';

const end = '2029-12-31';
const capacity = (value: number): Telling => ({ field: 'capacity', value });
const start: Telling = {
  field: 'production-start',
  when: { from: '2017-01-01', to: '2017-01-01' },
};

function outcome(...[tellings, overrides]: [Telling[], Parameters<typeof plant>[2]?]): SiteOutcome {
  const found = plant([], tellings, overrides).at(end);
  if (!found) throw new Error('no outcome');
  return found;
}

describe('totals', () => {
  it('sum announced, operating, pending and lapsed capacity', () => {
    const totals = totalsOf([
      outcome([capacity(100)]),
      outcome([capacity(20), start]),
      outcome([capacity(3), { field: 'closed', when: { from: '2018-01-01', to: '2018-01-01' } }]),
    ]);
    expect(totals).toEqual({
      sites: 3,
      announced: 123,
      operating: 20,
      pending: 100,
      lapsed: 3,
      notStated: 0,
    });
  });

  it.each(['components', 'network'] as const)('leave out sites of kind %s', (kind) => {
    expect(totalsOf([outcome([capacity(100)], { kind })])).toMatchObject({
      sites: 0,
      announced: 0,
    });
  });

  it('count a joint venture once', () => {
    const companies = [
      { id: 'acme', role: 'owner' },
      { id: 'other', role: 'owner' },
    ] as const;
    const totals = totalsOf([outcome([capacity(100)], { companies: [...companies] })]);
    expect(totals).toMatchObject({ sites: 1, announced: 100 });
  });

  it('count a site without a stated capacity apart, and give it no number', () => {
    expect(totalsOf([outcome([start]), outcome([capacity(100)])])).toMatchObject({
      sites: 2,
      notStated: 1,
      announced: 100,
    });
  });
});
