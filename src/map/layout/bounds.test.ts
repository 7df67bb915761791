import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { tinyClaim, tinyPhase, tinySite } from '../../dataset/testing/tiny.ts';
import { boundOf } from './bounds.ts';
import { extentsOf } from './table.ts';

const capacity = (value: number, phase: string | null = null) =>
  tinyClaim({ field: 'capacity', value, phase });

describe('the most that a plant can be announced with', () => {
  it('is unknown where no claim states a capacity', () => {
    expect(boundOf(tinySite({ claims: [tinyClaim()] }))).toBeNull();
  });

  it('is the largest figure of the whole', () => {
    expect(boundOf(tinySite({ claims: [capacity(100), capacity(300), capacity(200)] }))).toBe(300);
  });

  it('is the sum of the phases’ largest figures where that is more', () => {
    const phases = [tinyPhase({ id: 'p1' }), tinyPhase({ id: 'p2' })];
    const claims = [capacity(300), capacity(200, 'p1'), capacity(150, 'p2'), capacity(50, 'p2')];
    expect(boundOf(tinySite({ phases, claims }))).toBe(350);
  });

  it('is never below what the chronicle derives, for any shipped plant in any year', () => {
    const chronicle = shippedChronicle();
    const extents = extentsOf(chronicle);
    const below = chronicle.dataset.sites.filter(
      (site) => (boundOf(site) ?? 0) < (extents.get(site.id)?.largest ?? 0),
    );
    expect(below.map(({ id }) => id)).toEqual([]);
  });
});
