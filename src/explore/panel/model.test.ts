import { describe, expect, it } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { siteDossier } from '../../chronicle/dossier.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { Dataset } from '../../dataset/schema.ts';
import { panelModel } from './model.ts';

const chronicle = createChronicle(Dataset.parse(plants));
const now = standpointOf(chronicle, null, true);

function modelOf(id: string) {
  const site = chronicle.sites.get(id);
  const dossier = site && siteDossier(chronicle, site, now);
  if (!site || !dossier) throw new Error(`no site ${id}`);
  return { site, model: panelModel(dossier) };
}

describe('what the panel shows', () => {
  it.each(chronicle.dataset.sites.map(({ id }) => id))('holds every claim of %s once', (id) => {
    const { site, model } = modelOf(id);
    const shown = model.numbering.sources.flatMap(({ cited }) => cited.map(({ claim }) => claim));
    expect(new Set(shown)).toEqual(new Set(site.claims));
    expect(shown).toHaveLength(site.claims.length);
  });

  it('numbers sources from one without a gap', () => {
    const { sources } = modelOf('xiaomi-beijing').model.numbering;
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
  });

  it('takes a site-wide start of production for that of the first phase only', () => {
    const { phases } = modelOf('leeco-deqing').model;
    expect(phases.map((row) => [row.plannedOfSite, row.plannedStart?.claim.phase])).toEqual([
      [true, null],
      [false, 'p2'],
    ]);
  });

  it('puts disputes of capacity before all others', () => {
    expect(modelOf('wm-wenzhou').model.disputes[0]?.field).toBe('capacity');
  });

  it('joins the printed units of one area in one row', () => {
    const row = modelOf('leeco-deqing').model.rows.find(({ key }) => key === 'area  true');
    expect(row?.facts.map(({ current }) => current.claim.unit)).toEqual(['ha', 'mu', 'acre']);
  });
});
