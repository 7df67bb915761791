import { describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { tinyDataset, tinySite } from '../../dataset/testing/tiny.ts';
import { noFilters } from '../../state/filters.ts';
import type { Scene } from './schema.ts';
import { tellScene } from './tell.ts';
import { tinyChronicle, tinyScene } from './testing/tiny.ts';
import { plainText } from './told.ts';

const told = (overrides: Partial<Scene>, lang: 'en' | 'zh' = 'en') =>
  tellScene(tinyScene(overrides), 3, tinyChronicle(), lang);

const twoPlants = createChronicle(
  tinyDataset({ sites: [tinySite(), tinySite({ id: 'acme-wuhu' })] }),
);

describe('the texts of a scene', () => {
  it('have their figures worked out in the language asked for', () => {
    const title = { en: '{announced(all)} cars', zh: '{announced(all)}辆' };
    expect(told({ title }).title.pieces).toEqual(['200,000 cars']);
    expect(told({ title }, 'zh').title.pieces).toEqual(['20\u00a0万辆']);
  });

  it('carry their citations by number', () => {
    const caption = { en: 'Ground was broken.[1] Twice.[2]' };
    const cites = [{ source: 'daily-2016-08-10' }, { source: 'nowhere' }];
    const scene = told({ caption, cites });
    expect(scene.caption?.pieces).toEqual([
      'Ground was broken.',
      { cite: 1 },
      ' Twice.',
      { cite: 2 },
    ]);
    expect(scene.sources.map((source) => source?.id ?? null)).toEqual(['daily-2016-08-10', null]);
  });

  it('have a dash where a figure or a citation is none', () => {
    const { title } = told({ title: { en: '{announced(nobody)} and {half[1]' } });
    expect(title.pieces).toEqual([
      { missing: '{announced(nobody)}' },
      ' and ',
      { missing: '{half[1]' },
    ]);
    expect(plainText(title)).toBe('— and —');
    expect(plainText(told({ title: { en: 'Two[2]' } }).title)).toBe('Two—');
  });

  it('come in the other language, and say so, where the one asked for is missing', () => {
    const title = { en: ' ', zh: '{announced(all)}辆' };
    expect(told({ title }).title).toEqual({ pieces: ['20\u00a0万辆'], lang: 'zh-Hans-CN' });
  });

  it('are empty where nothing is written', () => {
    expect(told({ title: { en: '' } }).title).toEqual({ pieces: [], lang: null });
    expect(told({}).caption).toBeNull();
  });
});

describe('the view of a scene', () => {
  it('is the newest of everything unless the scene says otherwise', () => {
    const { view, camera, shows, by, number } = told({});
    expect(view).toMatchObject({ ...noFilters, asOf: null, hindsight: true, site: null, pins: [] });
    expect({ camera, shows: [...shows], by, number }).toEqual({
      camera: { kind: 'shown', flies: true },
      shows: ['legend', 'timeline'],
      by: 'company',
      number: 3,
    });
  });

  it('is what the scene says', () => {
    const camera = { lat: 30, lon: 120, zoom: 5 };
    const scene = told({
      year: 2018,
      hindsight: false,
      site: 'acme-deqing',
      filters: { companies: ['acme', 'acme'], capacity: { from: null, to: null }, q: ' acme ' },
      color: 'company',
      camera,
    });
    expect(scene.view).toMatchObject({
      asOf: 2018,
      hindsight: false,
      site: 'acme-deqing',
      companies: ['acme'],
      capacity: null,
      q: 'acme',
      color: 'company',
    });
    expect(scene.camera).toEqual({ kind: 'framed', framing: camera, flies: true });
  });

  it('leaves out what the dataset does not have', () => {
    const { view } = told({
      site: 'nobody',
      pins: ['nobody', 'acme-deqing'],
      filters: { companies: ['nobody'], provinces: ['atlantis', 'zhejiang'] },
    });
    expect(view).toMatchObject({
      site: null,
      pins: ['acme-deqing'],
      companies: [],
      provinces: ['zhejiang'],
    });
  });

  it.each([
    [1990, 2016],
    [2018, 2018],
    [2020, null],
    [2100, null],
  ])('of the year %s looks from the nearest that the data has', (year, asOf) => {
    expect(told({ year }).view.asOf).toBe(asOf);
  });
});

describe('the parts of a slide', () => {
  it('are without a plant that is not there', () => {
    expect([...told({ shows: ['legend', 'plant'], site: 'nobody' }).shows]).toEqual(['legend']);
    expect([...told({ shows: ['plant'], site: 'acme-deqing' }).shows]).toEqual(['plant']);
  });

  it('compare from two plants on', () => {
    const shows = ['compare'] as const;
    expect([...told({ shows: [...shows], pins: ['acme-deqing'] }).shows]).toEqual([]);
    const scene = tinyScene({ shows: [...shows], pins: ['acme-deqing', 'acme-wuhu'] });
    expect([...tellScene(scene, 1, twoPlants, 'en').shows]).toEqual(['compare']);
  });

  it('are the first of plant, compare and chart', () => {
    const scene = told({ shows: ['chart', 'timeline', 'plant'], site: 'acme-deqing' });
    expect([...scene.shows]).toEqual(['chart', 'timeline']);
  });
});
