import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteDossier } from '../../chronicle/dossier.ts';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { laneOf, momentsOf, placeLabels } from './lanes.ts';
import { plantOf } from './rows.ts';

const chronicle = shippedChronicle();

function lane(id: string, year: number | null = null) {
  const site = chronicle.sites.get(id);
  if (!site) throw new Error(`no site ${id}`);
  const standpoint = standpointOf(chronicle, year, true);
  return laneOf(plantOf(site, siteDossier(chronicle, site, standpoint)), standpoint.day);
}

describe('a lane of time', () => {
  it('holds the steps of a plant in order of time, and no circumstance', () => {
    const { marks } = lane('leeco-deqing');
    const ends = marks.map(({ mark }) => mark.when.to);
    expect(ends).toEqual(ends.toSorted());
    expect(marks.map(({ field }) => field)).toContain('announced');
    expect(marks.map(({ field }) => field)).not.toContain('licence');
  });

  it('draws the months from the first plan to the day a plant was given up', () => {
    expect(lane('leeco-deqing').delay).toEqual({
      from: '2017-03-31',
      to: '2019-11-29',
      months: 31,
      until: 'given-up',
    });
  });

  it('draws them to the day looked at while nothing is decided', () => {
    expect(lane('leeco-deqing', 2017).delay).toMatchObject({ to: '2017-12-31', months: 9 });
  });

  it('draws none where production came early', () => {
    expect(lane('tesla-shanghai').delay).toBeNull();
  });

  it('is empty before the plant exists', () => {
    expect(lane('xiaomi-beijing', 2015)).toMatchObject({ marks: [], delay: null });
  });
});

describe('labels of a lane', () => {
  it('are shared by what happened at one place of the axis', () => {
    const { marks } = lane('leeco-deqing');
    const moments = momentsOf(marks, () => 10);
    expect(moments).toHaveLength(1);
    expect(moments[0]?.marks).toHaveLength(marks.length);
  });

  it('never cover each other nor leave the strip', () => {
    const label = fc.record({
      x: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 5, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const sorted = labels.toSorted((a, b) => a.x - b.x);
        const placed = placeLabels(sorted, 800).map(({ left, level }, index) => ({
          left,
          level,
          end: left + (sorted[index]?.width ?? 0),
        }));
        for (const [index, a] of placed.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.end).toBeLessThanOrEqual(800);
          for (const b of placed.slice(index + 1)) {
            if (a.level === b.level) expect(a.end <= b.left || b.end <= a.left).toBe(true);
          }
        }
      }),
    );
  });
});
