import { describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyClaim, tinyCompany, tinyDataset, tinySite } from '../dataset/testing/tiny.ts';
import { reconcile } from './reconcile.ts';
import { viewOf, type Filters } from './view.ts';

const unfiltered: Filters = { asOf: null, hindsight: true, companies: [], statuses: [] };

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

const ids = (filters: Partial<Filters>) =>
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

describe('the company facet', () => {
  it('counts a joint venture under each of its companies, the largest promise first', () => {
    const { companyFacet } = viewOf(chronicle, unfiltered);
    expect(
      companyFacet.map(({ company, sites, announced }) => [company.id, sites, announced]),
    ).toEqual([
      ['acme', 2, 400_000],
      ['bolt', 2, 350_000],
    ]);
  });

  it('does not count under its own filter', () => {
    const { companyFacet } = viewOf(chronicle, { ...unfiltered, companies: ['acme'] });
    expect(companyFacet.map(({ company }) => company.id)).toEqual(['acme', 'bolt']);
  });

  it('counts under the other filters', () => {
    const { companyFacet } = viewOf(chronicle, { ...unfiltered, statuses: ['operating'] });
    expect(companyFacet.map(({ sites }) => sites)).toEqual([1, 1]);
  });
});

describe('the status facet', () => {
  it('adds up to the plants of the other filters', () => {
    const { statusFacet } = viewOf(chronicle, { ...unfiltered, statuses: ['lapsed'] });
    expect(statusFacet).toEqual({ operating: 1, construction: 0, announced: 2, lapsed: 0 });
  });
});

describe('a link that speaks of other data', () => {
  it('loses what the dataset does not have, and says so', () => {
    const { state, dropped } = reconcile(chronicle, {
      site: 'nowhere',
      asOf: 1999,
      companies: ['acme', 'nobody'],
    });
    expect(state).toEqual({ site: null, asOf: 2016, companies: ['acme'] });
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'unknown-site',
      'unknown-company',
      'outside-the-data',
    ]);
  });

  it('keeps what it has', () => {
    const good = { site: 'a', asOf: null, companies: ['acme'] };
    expect(reconcile(chronicle, good)).toEqual({ state: good, dropped: [] });
  });
});
