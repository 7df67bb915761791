import { describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import type { CompanyRole, SiteKind } from '../dataset/schema.ts';
import { days, tinyClaim, tinyCompany, tinyDataset, tinySite } from '../dataset/testing/tiny.ts';
import { viewInput } from './testing/input.ts';
import { viewOf, type ViewInput } from './view.ts';

interface Told {
  companies: readonly (readonly [string, CompanyRole])[];
  capacity?: number;
  year?: number;
  operating?: boolean;
  kind?: SiteKind;
  province?: string;
}

const plant = (id: string, told: Told) => {
  const day = days(`${told.year ?? 2016}-03-01`);
  const base = tinySite();
  const province = told.province ?? 'Zhejiang';
  return tinySite({
    id,
    kind: told.kind ?? 'vehicles',
    companies: told.companies.map(([company, role]) => ({ id: company, role })),
    location: { ...base.location, province: { en: province, zh: province } },
    claims: [
      tinyClaim({ when: day }),
      ...(told.capacity ? [tinyClaim({ field: 'capacity', value: told.capacity })] : []),
      ...(told.operating ? [tinyClaim({ field: 'production-start' })] : []),
    ],
  });
};

const chronicle = createChronicle(
  tinyDataset({
    companies: ['acme', 'bolt', 'cog'].map((id) => tinyCompany({ id })),
    sites: [
      plant('a', { companies: [['acme', 'owner']], capacity: 100_000 }),
      plant('b', {
        companies: [
          ['acme', 'former-owner'],
          ['bolt', 'owner'],
        ],
        capacity: 300_000,
        operating: true,
        province: 'Inner Mongolia',
      }),
      plant('c', { companies: [['bolt', 'operator']], year: 2014 }),
      plant('d', { companies: [['acme', 'owner']], kind: 'components' }),
    ],
  }),
);
const view = (patch: Partial<ViewInput> = {}) => viewOf(chronicle, viewInput(patch));
const shown = (patch: Partial<ViewInput>) => view(patch).shown.map(({ site }) => site.id);

describe('a filter', () => {
  it.each<[string, Partial<ViewInput>, string[]]>([
    ['of a province', { provinces: ['inner-mongolia'] }, ['b']],
    ['of a kind', { kinds: ['components'] }, ['d']],
    ['of a role', { roles: ['operator'] }, ['c']],
    ['of a company in a role', { companies: ['acme'], roles: ['owner'] }, ['a', 'd']],
    ['of capacity from and to', { capacity: { from: 100_000, to: 200_000 } }, ['a']],
    ['of capacity, open at one end', { capacity: { from: 200_000, to: null } }, ['b']],
    ['of the years of announcement', { announcedIn: { from: 2013, to: 2015 } }, ['c']],
    ['of plants without a stated capacity', { traits: ['not-stated'] }, ['c']],
    ['of a source', { sources: ['no-such'] }, []],
  ])('%s leaves what has it', (_name, patch, left) => {
    expect(shown(patch)).toEqual(left);
  });

  it('of words leaves what the search matched', () => {
    const { shown: left } = viewOf(chronicle, viewInput({ q: 'x' }), new Set(['c']));
    expect(left.map(({ site }) => site.id)).toEqual(['c']);
  });

  it('narrows nothing by words while the search is not there', () => {
    expect(shown({ q: 'x' })).toHaveLength(4);
  });
});

describe('the company facet', () => {
  it('counts a joint venture under each of its companies, the largest promise first', () => {
    const rows = view().facets.companies;
    expect(rows.map(({ company, sites, announced }) => [company.id, sites, announced])).toEqual([
      ['acme', 2, 400_000],
      ['bolt', 2, 300_000],
    ]);
  });

  it('does not count under its own filter', () => {
    expect(view({ companies: ['acme'] }).facets.companies).toHaveLength(2);
  });

  it('counts under the other filters', () => {
    const rows = view({ statuses: ['operating'] }).facets.companies;
    expect(rows.map(({ sites }) => sites)).toEqual([1, 1]);
  });

  it('counts only links in the chosen roles', () => {
    const rows = view({ roles: ['owner'] }).facets.companies;
    expect(rows.map(({ company, sites }) => [company.id, sites])).toEqual([
      ['bolt', 1],
      ['acme', 1],
    ]);
  });
});

describe('a facet', () => {
  it('of statuses adds up to the plants of the other filters', () => {
    expect(view({ statuses: ['lapsed'] }).facets.statuses).toEqual({
      operating: 1,
      construction: 0,
      announced: 2,
      lapsed: 0,
    });
  });

  it('of roles counts the roles of the chosen companies', () => {
    expect(view({ companies: ['bolt'] }).facets.roles).toMatchObject({ owner: 1, operator: 1 });
  });

  it('of provinces sums their plants', () => {
    expect(
      view().facets.provinces.map(({ province, sites, announced }) => [
        province.id,
        sites,
        announced,
      ]),
    ).toEqual([
      ['inner-mongolia', 1, 300_000],
      ['zhejiang', 2, 100_000],
    ]);
  });

  it('of kinds counts every kind', () => {
    expect(view().facets.kinds).toEqual({ vehicles: 3, components: 1, network: 0 });
  });

  it('counts component plants where they alone are asked for', () => {
    expect(view({ kinds: ['components'] }).facets.statuses.announced).toBe(1);
  });

  it('of capacities lists what is stated, ascending', () => {
    expect(view().facets.capacities).toEqual([100_000, 300_000]);
  });

  it('of years counts announcements', () => {
    expect([...view().facets.announcedIn]).toEqual([
      [2016, 2],
      [2014, 1],
    ]);
  });

  it('of traits counts plants without a stated capacity', () => {
    expect(view().facets.traits['not-stated']).toBe(1);
  });
});
