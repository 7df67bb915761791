import { describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyClaim, tinyCompany, tinyDataset, tinySite } from '../dataset/testing/tiny.ts';
import { viewInput } from './testing/input.ts';
import { viewOf, type ViewInput } from './view.ts';

const unfiltered = viewInput();

const plant = (id: string, companies: string[], capacity: number, operating = false) =>
  tinySite({
    id,
    companies: companies.map((company) => ({ id: company, role: 'owner' as const })),
    claims: [
      tinyClaim(),
      tinyClaim({ field: 'capacity', value: capacity }),
      ...(operating ? [tinyClaim({ field: 'production-start' })] : []),
    ],
  });

const chronicle = createChronicle(
  tinyDataset({
    companies: ['acme', 'bolt', 'cog'].map((id) => tinyCompany({ id })),
    sites: [
      plant('a', ['acme'], 100_000),
      plant('b', ['acme', 'bolt'], 300_000, true),
      plant('c', ['bolt'], 50_000),
      tinySite({
        id: 'd',
        kind: 'components',
        companies: [{ id: 'acme', role: 'owner' }],
        claims: [tinyClaim()],
      }),
    ],
  }),
);

const ids = (filters: Partial<ViewInput>) =>
  viewOf(chronicle, { ...unfiltered, ...filters }).shown.map(({ site }) => site.id);

describe('the filters', () => {
  it('show everything when none is on', () => {
    expect(ids({})).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leave the plants of a company, joint ventures with them', () => {
    expect(ids({ companies: ['bolt'] })).toEqual(['b', 'c']);
  });

  it('leave the plants of either company where two are chosen', () => {
    expect(ids({ companies: ['bolt', 'acme'] })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leave what has the status and the company', () => {
    expect(ids({ companies: ['bolt'], statuses: ['operating'] })).toEqual(['b']);
  });
});

describe('the totals', () => {
  it('follow the filters', () => {
    const { totals } = viewOf(chronicle, { ...unfiltered, companies: ['bolt'] });
    expect(totals).toMatchObject({ sites: 2, announced: 350_000, operating: 300_000 });
  });

  it('leave component plants out', () => {
    expect(viewOf(chronicle, unfiltered).totals.sites).toBe(3);
  });
});
