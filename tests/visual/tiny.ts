/** One plant of each look, far enough apart that none disturbs another at zoom 6. */
import type { Claim, Dataset, Site } from '../../src/dataset/schema.ts';
import {
  days,
  tinyClaim,
  tinyCompany,
  tinyDataset,
  tinyLocation,
  tinyMeta,
  tinyPhase,
  tinySite,
  tinySource,
} from '../../src/dataset/testing/tiny.ts';

const capacity = (value: number, more: Partial<Claim> = {}) =>
  tinyClaim({ field: 'capacity', value, planned: true, ...more });
const milestone = (field: Claim['field'], phase: string | null = null) =>
  tinyClaim({ field, phase, when: days('2018-06-01'), source: 'daily-2019' });

type Look = Pick<Site, 'id'> & Partial<Site>;
const twoPhases = [tinyPhase({ id: 'p1' }), tinyPhase({ id: 'p2' })];

const looks: readonly Look[] = [
  { id: 'announced', claims: [tinyClaim(), capacity(400_000)] },
  {
    id: 'building',
    claims: [tinyClaim(), capacity(400_000), milestone('construction-start')],
  },
  { id: 'built', claims: [tinyClaim(), capacity(800_000), milestone('production-start')] },
  {
    id: 'half-built',
    phases: twoPhases,
    claims: [
      tinyClaim({ phase: 'p1' }),
      tinyClaim({ phase: 'p2' }),
      capacity(200_000, { phase: 'p1' }),
      capacity(200_000, { phase: 'p2' }),
      milestone('production-start', 'p1'),
    ],
  },
  { id: 'lapsed', claims: [tinyClaim(), capacity(600_000), milestone('cancelled')] },
  { id: 'not-stated', claims: [tinyClaim()] },
  { id: 'parts', kind: 'components', claims: [tinyClaim()] },
  { id: 'network', kind: 'network', claims: [tinyClaim()] },
];

const located = (sites: readonly Look[], place: (index: number) => readonly [number, number]) =>
  sites.map((site, index) => {
    const [lat, lon] = place(index);
    return tinySite({ ...site, location: tinyLocation({ lat, lon, precision: 'plant' }) });
  });

const datasetOf = (sites: readonly Site[]): Dataset =>
  tinyDataset({
    meta: tinyMeta(),
    companies: [tinyCompany(), tinyCompany({ id: 'bolt', name: { en: 'Bolt', zh: '博特' } })],
    sources: [
      tinySource(),
      tinySource({ id: 'daily-2019', url: 'https://daily.example/2019', published: '2019-01-01' }),
    ],
    sites: [...sites],
  });

/** One of each look in a grid around 36° N, 108° E. */
export const oneOfEach = datasetOf(
  located(looks, (index) => [37.4 - 1.1 * Math.floor(index / 3), 106.2 + 1.5 * (index % 3)]),
);

/** Three plants in one town, of two companies. */
export const oneTown = datasetOf(
  located(
    [
      { id: 'large', claims: [tinyClaim(), capacity(1_000_000)] },
      {
        id: 'small',
        companies: [{ id: 'bolt', role: 'owner' }],
        claims: [tinyClaim(), capacity(90_000), milestone('production-start')],
      },
      { id: 'middle', claims: [tinyClaim(), capacity(300_000), milestone('cancelled')] },
    ],
    (index) => [36 + 0.02 * index, 108 + 0.03 * index],
  ),
);

/** A plant of which only the province is known. */
export const vague = datasetOf([
  tinySite({
    claims: [tinyClaim(), capacity(400_000), milestone('production-start')],
    location: tinyLocation({ lat: 36, lon: 108, precision: 'province' }),
  }),
]);
