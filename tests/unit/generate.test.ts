import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/dataset/integrity.ts';
import { Dataset } from '../../src/dataset/schema.ts';
import { generateDataset } from '../fixtures/generate.ts';

describe('a generated dataset', () => {
  const dataset = generateDataset({ count: 300 });

  it('passes the schema', () => {
    expect(Dataset.parse(dataset)).toEqual(dataset);
  });

  it('has no findings', () => {
    expect(checkIntegrity(dataset)).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    expect(generateDataset({ count: 300 })).toEqual(dataset);
    expect(generateDataset({ count: 300, seed: 2 })).not.toEqual(dataset);
  });

  it('lies in China, in clusters', () => {
    const places = dataset.sites.map(({ location }) => location);
    for (const { lat, lon } of places) {
      expect(lat).toBeGreaterThanOrEqual(18);
      expect(lat).toBeLessThanOrEqual(54);
      expect(lon).toBeGreaterThanOrEqual(73);
      expect(lon).toBeLessThanOrEqual(135);
    }
    const east = places.filter(({ lat, lon }) => Math.hypot(lat - 31.23, lon - 121.47) < 2);
    expect(east.length).toBeGreaterThan(30);
  });
});
