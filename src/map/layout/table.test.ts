import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { toWorld, worldSize } from '../mercator.ts';
import { layoutRadius, plantScale, squareHalf } from '../scale.ts';
import { fingerprint } from './fingerprint.ts';
import { shippedLayout } from './shipped.ts';
import { computeLayout, extentsOf, growthAt, stepAt, zoomOfStepBelow, zoomSteps } from './table.ts';

const file = new URL('../../../public/data/plants.json', import.meta.url);
const dataset = Dataset.parse(JSON.parse(readFileSync(file, 'utf8')));
const chronicle = createChronicle(dataset);
const shipped = shippedLayout(dataset);

describe('the shipped layout', () => {
  it('is up to date with the dataset (else: npm run build:layout)', () => {
    expect(shipped).not.toBeNull();
  });

  it('is what the code computes today (else: npm run build:layout)', { timeout: 60_000 }, () => {
    expect(shipped).toEqual(computeLayout(chronicle));
  });

  it('leaves no two plants overlapping at any zoom step', () => {
    const extents = extentsOf(chronicle);
    const { k } = plantScale(shipped?.largest ?? 0, 1440);
    for (const [step, moves] of (shipped?.moves ?? []).entries()) {
      const scale = worldSize(zoomSteps.first + step * zoomSteps.step);
      const circles = dataset.sites.flatMap((site, index) => {
        if (site.kind === 'network') return [];
        const { x, y } = toWorld(site.location.lat, site.location.lon);
        const { largest = null, everUnstated = true } = extents.get(site.id) ?? {};
        const r = site.kind === 'components' ? squareHalf : layoutRadius(largest, everUnstated, k);
        const [dx = 0, dy = 0] = moves.slice(index * 2, index * 2 + 2);
        return [{ id: site.id, r, x: x * scale + dx / 10, y: y * scale + dy / 10 }];
      });
      const covered = circles.flatMap((a) =>
        circles
          .filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r)
          .map((b) => `${a.id} and ${b.id}`),
      );
      expect(covered, `at step ${step}`).toEqual([]);
    }
  });

  it('is not taken for another dataset', () => {
    const [first, ...rest] = dataset.sites;
    if (!first) throw new Error('The dataset is empty');
    const moved = { ...first, location: { ...first.location, lat: first.location.lat + 0.1 } };
    expect(shippedLayout({ ...dataset, sites: [moved, ...rest] })).toBeNull();
  });
});

describe('the fingerprint', () => {
  it('does not mind a change of words', () => {
    const renamed = dataset.sites.map((site) => ({ ...site, name: { en: 'x', zh: 'x' } }));
    expect(fingerprint({ ...dataset, sites: renamed })).toBe(fingerprint(dataset));
  });

  it('changes with a claim’s value', () => {
    const [first, ...rest] = dataset.sites;
    if (!first) throw new Error('The dataset is empty');
    const claims = first.claims.map((claim) => ({ ...claim, value: (claim.value ?? 0) + 1 }));
    const changed = { ...dataset, sites: [{ ...first, claims }, ...rest] };
    expect(fingerprint(changed)).not.toBe(fingerprint(dataset));
  });
});

describe('moves between the steps', () => {
  const { first, step, count } = zoomSteps;

  it('are the step’s own on a step', () => {
    expect(stepAt(first + 3 * step, 1)).toBe(3);
    expect(growthAt(first + 3 * step, 1)).toBeCloseTo(1, 9);
  });

  it('grow with the map up to the next step, so that what was parted stays parted', () => {
    expect(stepAt(first + 0.1, 1)).toBe(0);
    expect(growthAt(first + 0.1, 1)).toBeCloseTo(2 ** 0.1, 9);
  });

  it('stay as at the ends beyond them', () => {
    expect([stepAt(0, 1), growthAt(0, 1)]).toEqual([0, 1]);
    expect([stepAt(20, 1), growthAt(20, 1)]).toEqual([count - 1, 1]);
  });

  it('are those of a zoom level lower, twice as large, on a screen drawn twice as large', () => {
    expect(stepAt(first + step + 1, 2)).toBe(1);
    expect(growthAt(first + step + 1, 2)).toBeCloseTo(2, 9);
  });

  it('are exact at a step, to which a fit goes back', () => {
    expect(zoomOfStepBelow(4.1, 1)).toBe(4);
    expect(zoomOfStepBelow(5.1, 2)).toBe(5);
    expect(zoomOfStepBelow(4.25, 1)).toBe(4.25);
  });
});
