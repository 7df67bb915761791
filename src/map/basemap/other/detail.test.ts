import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { paletteNames, type Palette } from '../../palette.ts';
import { detailGround, detailNames, detailSource, schemaOf } from './detail.ts';

const palette = Object.fromEntries(paletteNames.map((name) => [name, '#123456'])) as Palette;
const layersOf = (schema: NonNullable<ReturnType<typeof schemaOf>>, lang: 'en' | 'zh' = 'en') => [
  ...detailGround(schema, palette),
  ...detailNames(schema, palette, lang),
];

describe('schemaOf', () => {
  it.each([
    ['protomaps', 'boundaries buildings earth landcover landuse places pois roads transit water'],
    ['openmaptiles', 'boundary building landuse place transportation water waterway'],
    ['groundbreak', 'land river admin0 admin1 country province marine place'],
    [null, 'water roads'],
    [null, ''],
  ] as const)('%s: %s', (schema, layers) => {
    expect(schemaOf(layers.split(' '))).toBe(schema);
  });
});

describe.each(['protomaps', 'openmaptiles', 'groundbreak'] as const)(
  'the ground of %s',
  (schema) => {
    it('is a valid style in both languages', () => {
      for (const lang of ['en', 'zh'] as const) {
        const style = {
          version: 8 as const,
          sources: { [detailSource]: { type: 'vector' as const, url: 'pmtiles://a' } },
          layers: layersOf(schema, lang),
        };
        expect(validateStyleMin(style)).toEqual([]);
      }
    });

    it('uses no colour but the palette’s', () => {
      const colours = layersOf(schema).flatMap(({ paint }) =>
        Object.entries(paint ?? {}).filter(([name]) => name.endsWith('-color')),
      );
      expect(colours.length).toBeGreaterThan(4);
      expect(colours.every(([, value]) => value === '#123456')).toBe(true);
    });

    it('draws unsettled borders dashed, and them only', () => {
      const dashed = layersOf(schema).filter(
        (layer) => layer.type === 'line' && layer.paint?.['line-dasharray'],
      );
      expect(dashed.map(({ id }) => id)).toEqual(['other-border-unsettled']);
    });
  },
);
