import { describe, expect, it } from 'vitest';
import {
  workedExample,
  workedYears,
  type ExpectedYear,
} from '../../tests/fixtures/worked-example.ts';
import { siteOutcome } from './outcome.ts';
import { shippedChronicle } from './testing/shipped.ts';
import type { SiteOutcome } from './types.ts';

const chronicle = shippedChronicle();

function written({ phases, announced, operating, pending, lapsed }: SiteOutcome) {
  return {
    phases: phases.map(({ id, status, capacity, capacityBasis }) => {
      const star = capacityBasis === 'derived' ? '*' : '';
      return `${id} ${status} ${capacity ?? '-'}${star}`;
    }),
    sums: [announced, operating, pending, lapsed],
  };
}

function outcomeOf(id: string, year: number, hindsight: boolean) {
  const site = chronicle.sites.get(id);
  if (!site) throw new Error(`no site ${id}`);
  const outcome = siteOutcome(chronicle, site, { day: `${year}-12-31`, hindsight });
  return outcome && written(outcome);
}

const expected = ({ phases, sums }: ExpectedYear) => ({ phases, sums });

describe.each(workedExample)(
  'the worked example of $site',
  ({ site, withHindsight, asKnownThen }) => {
    it.each(withHindsight)('at the end of $year with hindsight', (row) => {
      expect(outcomeOf(site, row.year, true), row.because).toEqual(expected(row));
    });

    it.each(asKnownThen)('at the end of $year as known then', (row) => {
      expect(outcomeOf(site, row.year, false), row.because).toEqual(expected(row));
    });

    const told = new Set(withHindsight.map(({ year }) => year));
    it.each(workedYears.filter((year) => !told.has(year)))(
      'does not exist at the end of %i',
      (year) => {
        expect(outcomeOf(site, year, true)).toBeNull();
      },
    );
  },
);
