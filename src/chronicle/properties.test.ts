import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChronicle } from './chronicle.ts';
import { siteDossier } from './dossier.ts';
import { outcomesAt } from './outcome.ts';
import { anyAddition, anyChronicle, anyDay, lastDay, withClaim } from './testing/arbitrary.ts';
import { totalsOf } from './totals.ts';

const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) =>
  fc.assert(property, { numRuns: 300, seed: 20_161_228 });

describe('at any standpoint', () => {
  it('announced capacity is operating, pending and lapsed together', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        const totals = totalsOf(outcomesAt(chronicle, { day, hindsight }));
        expect(totals.operating + totals.pending + totals.lapsed).toBe(totals.announced);
      }),
    );
  });

  it('every sum of a site is the sum over its phases', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        for (const { announced, phases } of outcomesAt(chronicle, { day, hindsight })) {
          const figures = phases.flatMap(({ capacity }) => capacity ?? []);
          const sum = figures.reduce((total, figure) => total + figure, 0);
          expect(announced).toBe(figures.length === 0 ? null : sum);
        }
      }),
    );
  });

  it('nothing operates that was never announced', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        for (const { announced, operating, since } of outcomesAt(chronicle, { day, hindsight })) {
          expect(operating).toBeLessThanOrEqual(announced ?? 0);
          expect(since <= day).toBe(true);
        }
      }),
    );
  });

  it('no capacity is invented: each is zero or more, with the claim that it comes from', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        for (const { capacity, capacityClaim } of outcomesAt(chronicle, { day, hindsight }).flatMap(
          ({ phases }) => phases,
        )) {
          expect(capacity === null).toBe(capacityClaim === null);
          expect(capacity ?? 1).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('a status is never ahead of an event', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        for (const { status, statusClaim } of outcomesAt(chronicle, { day, hindsight }).flatMap(
          ({ phases }) => phases,
        )) {
          expect(status === 'announced').toBe(statusClaim === null);
          expect(statusClaim?.claim.planned ?? false).toBe(false);
        }
      }),
    );
  });

  it('the order in which claims are listed changes no sum', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        const { dataset } = chronicle;
        const sites = dataset.sites.map(({ claims, ...site }) => ({
          ...site,
          claims: claims.toReversed(),
        }));
        const turned = createChronicle({ ...dataset, sites });
        expect(totalsOf(outcomesAt(turned, { day, hindsight }))).toEqual(
          totalsOf(outcomesAt(chronicle, { day, hindsight })),
        );
      }),
    );
  });

  it('what was asked before changes no answer', () => {
    const anyStandpoint = fc.record({ day: anyDay, hindsight: fc.boolean() });
    check(
      fc.property(anyChronicle(), fc.array(anyStandpoint, { minLength: 2 }), (chronicle, asked) => {
        for (const standpoint of asked) {
          const fresh = createChronicle(chronicle.dataset);
          expect(outcomesAt(chronicle, standpoint)).toEqual(outcomesAt(fresh, standpoint));
        }
      }),
    );
  });

  it('a dossier holds every known claim exactly once', () => {
    check(
      fc.property(anyChronicle(), anyDay, fc.boolean(), (chronicle, day, hindsight) => {
        for (const { site } of outcomesAt(chronicle, { day, hindsight })) {
          const dossier = siteDossier(chronicle, site, { day, hindsight });
          const claims = (dossier?.facts ?? []).flatMap(({ current, alsoReported }) =>
            [current].concat(alsoReported).map(({ claim }) => claim),
          );
          const known = site.claims.filter(({ source }) => {
            const published = chronicle.sources.get(source)?.published;
            return hindsight || (published ? published.to <= day : false);
          });
          expect(claims).toHaveLength(known.length);
          expect(new Set(claims)).toEqual(new Set(known));
        }
      }),
    );
  });
});

describe('without hindsight', () => {
  it('nothing appears before a source of it', () => {
    check(
      fc.property(anyChronicle(), anyDay, (chronicle, day) => {
        for (const { site, phases } of outcomesAt(chronicle, { day, hindsight: false })) {
          const isKnown = (id: string) =>
            site.claims.some(({ phase, source }) => {
              const published = chronicle.sources.get(source)?.published;
              const speaks = id === 'site' || id === 'rest' ? phase === null : phase === id;
              return speaks && published && published.to <= day;
            });
          expect(phases.filter(({ id }) => !isKnown(id))).toEqual([]);
        }
      }),
    );
  });

  it('what is published later changes nothing earlier', () => {
    check(
      fc.property(anyChronicle(), anyAddition, anyDay, (chronicle, [claim, source], day) => {
        fc.pre(source.published === null || source.published.to > day);
        const standpoint = { day, hindsight: false };
        const told = withClaim(chronicle, claim, source);
        const shape = (of: typeof chronicle) =>
          outcomesAt(of, standpoint).map(({ phases, announced, operating, lapsed, disputed }) => ({
            phases: phases.map(({ id, status, capacity }) => ({ id, status, capacity })),
            announced,
            operating,
            lapsed,
            disputed,
          }));
        // A new phase in the list of the site would be another dataset, so only known ones are told of.
        const { phases = [] } = told.dataset.sites[0] ?? {};
        fc.pre(claim.phase === null || phases.some(({ id }) => id === claim.phase));
        expect(shape(told)).toEqual(shape(chronicle));
      }),
    );
  });

  it('the same sites exist as with hindsight once every source is published', () => {
    check(
      fc.property(anyChronicle({ mayBeUndated: false }), (chronicle) => {
        const ids = (hindsight: boolean) =>
          outcomesAt(chronicle, { day: lastDay, hindsight }).map(({ site, phases, status }) => ({
            id: site.id,
            phases: phases.filter(({ id }) => id !== 'rest').map(({ id }) => id),
            status,
          }));
        expect(ids(false)).toEqual(ids(true));
      }),
    );
  });
});
