import { describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyDataset, tinySite, tinyClaim } from '../dataset/testing/tiny.ts';
import { reconcile } from './reconcile.ts';

const chronicle = createChronicle(tinyDataset({ sites: [tinySite({ claims: [tinyClaim()] })] }));
const [site] = chronicle.dataset.sites;
const [source] = chronicle.dataset.sources;
const [province] = chronicle.provinces.keys();
if (!site || !source || !province) throw new Error('the tiny dataset has one of each');

describe('a link that speaks of other data', () => {
  it('loses what the dataset does not have, and says so', () => {
    const { state, dropped } = reconcile(chronicle, {
      site: 'nowhere',
      asOf: 1999,
      companies: ['acme', 'nobody'],
      provinces: ['atlantis', province],
      sources: ['gossip'],
      pins: [site.id, 'nowhere'],
    });
    expect(state).toEqual({
      site: null,
      asOf: 2016,
      companies: ['acme'],
      provinces: [province],
      sources: [],
      pins: [site.id],
    });
    expect(dropped.map(({ parameter, reason }) => [parameter, reason])).toEqual([
      ['site', 'unknown-site'],
      ['asof', 'outside-the-data'],
      ['company', 'unknown-company'],
      ['province', 'unknown-province'],
      ['source', 'unknown-source'],
      ['pins', 'unknown-site'],
    ]);
  });

  it('keeps what it has', () => {
    const good = {
      site: site.id,
      asOf: null,
      companies: ['acme'],
      provinces: [province],
      sources: [source.id],
      pins: [site.id],
    };
    expect(reconcile(chronicle, good)).toEqual({ state: good, dropped: [] });
  });
});
