/** The figures by which the design lets an implementation be checked. */
import { describe, expect, it } from 'vitest';
import { outcomesAt } from './outcome.ts';
import { shippedChronicle } from './testing/shipped.ts';
import { totalsOf } from './totals.ts';
import { standpointOf } from './years.ts';

const chronicle = shippedChronicle();
const totalsAt = (year: number | null, hindsight: boolean) =>
  totalsOf(outcomesAt(chronicle, standpointOf(chronicle, year, hindsight)));

describe('the shipped data', () => {
  it('at the end of 2020 with hindsight', () => {
    expect(totalsAt(2020, true)).toEqual({
      sites: 73,
      announced: 13_230_000,
      operating: 2_790_000,
      pending: 7_400_000,
      lapsed: 3_040_000,
      notStated: 17,
    });
  });

  it('at the end of 2016 without hindsight', () => {
    expect(totalsAt(2016, false)).toEqual({
      sites: 16,
      announced: 1_860_000,
      operating: 0,
      pending: 1_860_000,
      lapsed: 0,
      notStated: 5,
    });
  });

  it('at its newest day, as the headline of the design has it', () => {
    const { sites, announced, operating, lapsed } = totalsAt(null, true);
    const millions = [announced, operating, lapsed].map((sum) => (sum / 1e6).toFixed(1));
    expect([sites, ...millions]).toEqual([102, '20.0', '10.0', '6.4']);
  });
});
