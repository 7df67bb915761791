/** Arbitrary datasets for property tests: one car plant with up to three phases, told by sources. */
import * as fc from 'fast-check';
import {
  sourceKinds,
  type Claim,
  type Day,
  type Interval,
  type Source,
} from '../../dataset/schema.ts';
import {
  tinyClaim,
  tinyDataset,
  tinyMeta,
  tinySite,
  tinySource,
} from '../../dataset/testing/tiny.ts';
import { createChronicle, type Chronicle } from '../chronicle.ts';

/** The last day of the arbitrary datasets; all they tell happens and is published by then. */
export const lastDay: Day = '2024-12-31';

/** A day from 2014 to 2024, coarse enough for claims to coincide. */
export const anyDay: fc.Arbitrary<Day> = fc
  .tuple(fc.integer({ min: 2014, max: 2024 }), fc.constantFrom('03-31', '06-15', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`);

const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

const anyPublication = fc
  .tuple(anyInterval, fc.constantFrom('printed' as const, 'context' as const))
  .map(([{ from, to }, basis]) => ({ from, to, basis }));

/** A source that is dated, or, seldom and if wished, undated. */
function anySource(mayBeUndated: boolean): fc.Arbitrary<Omit<Source, 'id'>> {
  const published = mayBeUndated
    ? fc.option(anyPublication, { freq: 6, nil: null })
    : anyPublication;
  return fc
    .record({ published, kind: fc.constantFrom(...sourceKinds) })
    .map((record) => tinySource(record));
}

const phaseIds = ['p1', 'p2', 'p3'] as const;

const anyClaim: fc.Arbitrary<Omit<Claim, 'source'>> = fc
  .record({
    phase: fc.constantFrom(null, ...phaseIds),
    field: fc.constantFrom(
      'capacity',
      'capacity',
      'investment',
      'announced',
      'construction-start',
      'completed',
      'production-start',
      'paused',
      'resumed',
      'cancelled',
      'closed',
      'licence',
      'insolvency',
      'event',
      'figure',
      'location',
    ),
    planned: fc.boolean(),
    when: fc.option(anyInterval, { nil: undefined }),
    value: fc.constantFrom(10_000, 50_000, 100_000, 300_000),
  } as const)
  .map(({ value, ...claim }) =>
    tinyClaim(
      claim.field === 'capacity' || claim.field === 'investment' ? { ...claim, value } : claim,
    ),
  );

/** A chronicle of one car plant whose phases are those that a claim speaks of. */
export function anyChronicle({ mayBeUndated = true } = {}): fc.Arbitrary<Chronicle> {
  return fc
    .tuple(
      fc.array(anySource(mayBeUndated), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(anyClaim, fc.nat()), { minLength: 1, maxLength: 14 }),
    )
    .map(([sources, claims]) => chronicleOf(sources, claims));
}

function chronicleOf(
  bare: readonly Omit<Source, 'id'>[],
  claims: readonly (readonly [Omit<Claim, 'source'>, number])[],
): Chronicle {
  const sources = bare.map((source, at) => ({ ...source, id: `s${at}` }));
  const cited = claims.map(([claim, pick]) => ({ ...claim, source: `s${pick % sources.length}` }));
  const told = phaseIds.filter((id) => cited.some(({ phase }) => phase === id));
  const phases = told.map((id) => ({ id, label: { en: id, zh: id } }));
  const site = tinySite({ phases, claims: cited });
  return createChronicle(
    tinyDataset({ meta: tinyMeta({ updated: lastDay }), sources, sites: [site] }),
  );
}

/** The same chronicle with one more claim, from a source of its own. */
export function withClaim(
  { dataset }: Chronicle,
  claim: Omit<Claim, 'source'>,
  source: Omit<Source, 'id'>,
): Chronicle {
  const [site, ...others] = dataset.sites;
  if (!site) throw new Error('no site to tell of');
  const added = { ...source, id: 'added' };
  const claims = [...site.claims, { ...claim, source: added.id }];
  return createChronicle({
    ...dataset,
    sources: [...dataset.sources, added],
    sites: [{ ...site, claims }, ...others],
  });
}

export const anyAddition: fc.Arbitrary<readonly [Omit<Claim, 'source'>, Omit<Source, 'id'>]> =
  fc.tuple(anyClaim, anySource(true));
