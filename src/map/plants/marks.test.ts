import { describe, expect, it } from 'vitest';
import type { SiteOutcome } from '../../chronicle/types.ts';
import { plantScale } from '../scale.ts';
import { softness } from './known.ts';
import { isCapped, isClamped, joinedMark, markOf } from './marks.ts';

const scale = plantScale(1_000_000, 1440);
const outcome = (more: Partial<SiteOutcome>, kind = 'vehicles') =>
  ({
    site: { kind },
    announced: 400_000,
    operating: 0,
    status: 'announced',
    ...more,
  }) as SiteOutcome;

describe('a plant’s mark', () => {
  it('is a ring by announced and a disc by operating capacity', () => {
    const { style, ring, disc } = markOf(
      outcome({ status: 'operating', operating: 100_000 }),
      scale,
    );
    expect(style).toBe('ring');
    expect((disc / ring) ** 2).toBeCloseTo(0.25, 9);
  });

  it('is lapsed once all of it is', () => {
    expect(markOf(outcome({ status: 'lapsed' }), scale).style).toBe('lapsed');
  });

  it('says so where no source states a capacity', () => {
    expect(markOf(outcome({ announced: null, status: 'lapsed' }), scale).style).toBe('unstated');
  });

  it('is a square for a component plant, whatever it makes', () => {
    const { style, ring, disc } = markOf(outcome({ announced: 900_000 }, 'components'), scale);
    expect([style, ring, disc]).toEqual(['square', 4.5, 0]);
  });

  it('is a halo for a network', () => {
    expect(markOf(outcome({}, 'network'), scale).style).toBe('halo');
  });

  it('is clamped where its ring would be too small to see', () => {
    expect(isClamped(outcome({ announced: 5_000 }), scale)).toBe(true);
    expect(isClamped(outcome({ announced: 50_000 }), scale)).toBe(false);
    expect(isClamped(outcome({ announced: null }), scale)).toBe(false);
  });
});

describe('what is known of a place', () => {
  it('softens a city past zoom 8.5, a county past 9.5, a zone past 11', () => {
    expect([softness('city', 8.5), softness('city', 9)]).toEqual([0, 1]);
    expect([softness('county', 9.5), softness('county', 10)]).toEqual([0, 1]);
    expect([softness('zone', 11), softness('zone', 11.5)]).toEqual([0, 1]);
  });

  it('never softens a plant’s own point', () => {
    expect(softness('plant', 22)).toBe(0);
  });
});

describe('the mark of joined plants', () => {
  const sum = (more: Partial<Parameters<typeof joinedMark>[0]> = {}) => ({
    plants: 5,
    announced: 500_000,
    operating: 125_000,
    lapsed: 0,
    notStated: 0,
    ...more,
  });

  it('has their sums on the scale of all plants', () => {
    const { ring, disc } = joinedMark(sum(), scale);
    expect(ring).toBeCloseTo(markOf(outcome({ announced: 500_000 }), scale).ring, 9);
    expect((disc / ring) ** 2).toBeCloseTo(0.25, 9);
  });

  it('is capped where it would hide others, keeps its share, and owns up to it', () => {
    const large = sum({ announced: 8_000_000, operating: 2_000_000 });
    const { ring, disc } = joinedMark(large, scale);
    expect(ring).toBe(48);
    expect((disc / ring) ** 2).toBeCloseTo(0.25, 9);
    expect([isCapped(large, scale), isCapped(sum(), scale)]).toEqual([true, false]);
  });

  it('is as small as a plant of unknown capacity where none is stated', () => {
    expect(joinedMark(sum({ announced: 0, operating: 0, notStated: 5 }), scale).ring).toBe(7);
  });
});
