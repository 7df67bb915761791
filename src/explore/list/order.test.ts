import { describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { outcomesAt } from '../../chronicle/outcome.ts';
import { days, tinyClaim, tinyDataset, tinySite } from '../../dataset/testing/tiny.ts';
import { ordered, type SortKey } from './order.ts';

const on = (day: string) => tinyClaim({ when: days(day) });
const capacity = (value: number) => tinyClaim({ field: 'capacity', value });

const outcomes = outcomesAt(
  createChronicle(
    tinyDataset({
      sites: [
        tinySite({ id: 'a-parts', kind: 'components', claims: [on('2015-01-01')] }),
        tinySite({ id: 'b-unknown', claims: [on('2015-06-01')] }),
        tinySite({ id: 'c-small', claims: [on('2016-01-01'), capacity(50_000)] }),
        tinySite({ id: 'd-large', claims: [on('2016-08-01'), capacity(400_000)] }),
        tinySite({
          id: 'e-running',
          claims: [on('2014-01-01'), capacity(100_000), tinyClaim({ field: 'production-start' })],
        }),
      ],
    }),
  ),
  { day: '2020-12-31', hindsight: true },
);

const order = (key: SortKey) =>
  ordered(outcomes, key, ({ site }) => site.id, 'en').map(({ site }) => site.id);

describe('the order of the list', () => {
  it('by announced capacity puts plants without a figure after those with one', () => {
    expect(order('announced')).toEqual(['d-large', 'e-running', 'c-small', 'b-unknown', 'a-parts']);
  });

  it('by operating capacity puts what runs first', () => {
    expect(order('operating')[0]).toBe('e-running');
  });

  it('by announcement puts the earliest first', () => {
    expect(order('since')).toEqual(['e-running', 'b-unknown', 'c-small', 'd-large', 'a-parts']);
  });

  it('by name follows the alphabet, with component plants after the car plants', () => {
    expect(order('name')).toEqual(['b-unknown', 'c-small', 'd-large', 'e-running', 'a-parts']);
  });
});
