import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueAt } from './json-tree.ts';
import { datasetJsonSchema, datasetJsonSchemaText } from './json-schema.ts';
import { Claim } from './schema.ts';
import { shippedText } from './testing/shipped.ts';

const schema = datasetJsonSchema();
const schemaFile = new URL('../../public/data/schema/plants.schema.json', import.meta.url);

describe('the JSON Schema of datasets', () => {
  it('is the committed file (else run `npm run build:schema`)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(datasetJsonSchemaText());
  });

  it('is named by the shipped dataset', () => {
    const named: unknown = valueAt(JSON.parse(shippedText()), ['$schema']);
    const dataset = new URL('../../public/data/plants.json', import.meta.url);
    expect(new URL(String(named), dataset).href).toBe(schemaFile.href);
  });

  it('explains every key of every record', () => {
    const definitions = Object.entries(valueAt(schema, ['definitions']) ?? {});
    const silent = definitions.flatMap(([name, definition]) =>
      Object.entries(valueAt(definition, ['properties']) ?? {})
        .filter(([, property]) => !valueAt(property, ['description']))
        .map(([key]) => `${name}.${key}`),
    );
    expect(definitions.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('explains every value of an enumeration', () => {
    const field = valueAt(schema, ['definitions', 'Claim', 'properties', 'field']);
    const values = valueAt(field, ['enum']);
    const words = valueAt(field, ['enumDescriptions']);
    expect(Array.isArray(values) && Array.isArray(words) && words.length === values.length).toBe(
      true,
    );
    expect(words).not.toContain('');
  });

  it('knows the keys that the Zod schema knows', () => {
    const keys = Object.keys(valueAt(schema, ['definitions', 'Claim', 'properties']) ?? {});
    expect(keys).toEqual(Object.keys(Claim.shape));
  });

  it('takes no key beyond them', () => {
    expect(valueAt(schema, ['definitions', 'Claim', 'additionalProperties'])).toBe(false);
  });

  it('asks a quantity for value and unit', () => {
    const conditions = valueAt(schema, ['definitions', 'Claim', 'allOf']);
    expect(conditions).toContainEqual({
      if: {
        properties: {
          field: { enum: ['capacity', 'investment', 'area', 'headcount', 'output', 'figure'] },
        },
        required: ['field'],
      },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
      then: { required: ['value', 'unit'] },
    });
  });
});
