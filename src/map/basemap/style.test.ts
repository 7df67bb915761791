import * as styleSpec from '@maplibre/maplibre-gl-style-spec';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { slideLettering } from '../lettering.ts';
import { paletteNames } from '../palette.ts';
import type { Palette } from '../palette.ts';
import { basemapStyle } from './style.ts';
import type { BasemapStyleOptions } from './style.ts';

/** A colour of its own for each name, so that any other gives itself away. */
const palette = Object.fromEntries(
  paletteNames.map((name, i) => [name, `rgb(${i}, ${i}, ${i})`]),
) as unknown as Palette;

const styleWith = (options: Partial<BasemapStyleOptions> = {}) =>
  basemapStyle({
    palette,
    lang: 'en',
    sourceUrl: 'pmtiles://basemap/groundbreak.pmtiles',
    fontUrl: (file) => `basemap/fonts/${file}`,
    ...options,
  });

const fields = (lang: 'en' | 'zh') =>
  styleWith({ lang }).layers.flatMap((layer) =>
    layer.type === 'symbol' ? [JSON.stringify(layer.layout?.['text-field'])] : [],
  );

describe('basemapStyle', () => {
  it.each(['en', 'zh'] as const)('is a valid style in %s', (lang) => {
    expect(validateStyleMin(styleWith({ lang }))).toEqual([]);
  });

  it('is valid without an archive, and then plain land', () => {
    const style = styleWith({ sourceUrl: null });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.layers).toEqual([
      expect.objectContaining({ type: 'background', paint: { 'background-color': palette.land } }),
    ]);
  });

  it('writes every name in the language of the interface, and in no other', () => {
    expect(new Set(fields('en'))).toEqual(new Set(['["get","name_en"]']));
    expect(new Set(fields('zh'))).toEqual(new Set(['["get","name_zh"]']));
  });

  it('takes every colour from the palette', () => {
    const colours = styleWith().layers.flatMap((layer) =>
      Object.entries(layer.paint ?? {}).filter(([property]) => property.endsWith('color')),
    );
    expect(colours.length).toBeGreaterThan(8);
    const known = new Set<unknown>(Object.values(palette));
    expect(colours.filter(([, value]) => !known.has(value))).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const text = JSON.stringify(styleWith());
    expect(text).not.toMatch(/https?:/);
    expect(styleWith()).not.toHaveProperty('glyphs');
    expect(styleWith()).not.toHaveProperty('sprite');
  });

  it('draws unsettled borders dashed, settled ones not', () => {
    const dashed = styleWith().layers.filter(
      (layer) => layer.type === 'line' && layer.paint?.['line-dasharray'],
    );
    expect(dashed.map((layer) => layer.id)).toEqual(['basemap-border-unsettled']);
  });

  it('puts names above the ground', () => {
    const types = styleWith().layers.map((layer) => layer.type);
    expect(types.indexOf('symbol')).toBeGreaterThan(types.lastIndexOf('line'));
  });

  it('marks its layers as its own', () => {
    expect(styleWith().layers.every((layer) => layer.id.startsWith('basemap-'))).toBe(true);
  });

  describe('on a slide', () => {
    const lettering = slideLettering({ width: 1920, height: 1080 });
    /** The size of a layer's names at zoom 5, px, for a place of rank 1. */
    const sizeOf = (id: string, options: Partial<BasemapStyleOptions> = {}) => {
      const layer = styleWith(options).layers.find((one) => one.id === id);
      const size = layer?.type === 'symbol' ? layer.layout?.['text-size'] : undefined;
      const made = styleSpec.createExpression(size, { type: 'number' } as never);
      if (made.result === 'error') throw new Error(made.value[0]?.message);
      return Number(
        made.value.evaluate({ zoom: 5 }, { type: 1, properties: { rank: 1 } } as never),
      );
    };
    const named = ['basemap-marine', 'basemap-country', 'basemap-province', 'basemap-place'];

    it('is a valid style too', () => {
      expect(validateStyleMin(styleWith({ lettering }))).toEqual([]);
    });

    it('writes every name as much larger as those of plants', () => {
      for (const id of named)
        expect(sizeOf(id, { lettering }) / sizeOf(id)).toBeCloseTo(lettering.type, 6);
    });

    it('names no place that is less than a large city', () => {
      const names = (rank: number, options: Partial<BasemapStyleOptions>) => {
        const place = styleWith(options).layers.find(({ id }) => id === 'basemap-place');
        const filter = styleSpec.featureFilter(
          place && 'filter' in place ? place.filter : true,
          'layers[0].filter',
        );
        const feature = { type: 1, properties: { rank, min_zoom: 5 } } as never;
        return filter.filter({ zoom: 9 } as never, feature);
      };
      expect([1, 3, 4].map((rank) => names(rank, { lettering }))).toEqual([true, true, false]);
      expect([1, 3, 4].map((rank) => names(rank, {}))).toEqual([true, true, true]);
    });
  });
});
