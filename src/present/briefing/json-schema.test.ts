import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../dataset/json-tree.ts';
import { briefingJsonSchema, briefingJsonSchemaText } from './json-schema.ts';
import { Scene } from './schema.ts';

const schema = briefingJsonSchema();
const schemaFile = new URL('../../../public/data/schema/briefing.schema.json', import.meta.url);
const shipped = new URL('../../../public/data/briefing.json', import.meta.url);

describe('the JSON Schema of briefings', () => {
  it('is the committed file (else run `npm run build:schema`)', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(briefingJsonSchemaText());
  });

  it('is named by the shipped briefing', () => {
    const named: unknown = valueAt(JSON.parse(readFileSync(shipped, 'utf8')), ['$schema']);
    expect(new URL(String(named), shipped).href).toBe(schemaFile.href);
  });

  it('explains every key of every record', () => {
    const definitions = Object.entries(valueAt(schema, ['definitions']) ?? {});
    const silent = [...definitions, ['Briefing', schema] as const].flatMap(([name, definition]) =>
      Object.entries(valueAt(definition, ['properties']) ?? {})
        .filter(([, property]) => !valueAt(property, ['description']))
        .map(([key]) => `${name}.${key}`),
    );
    expect(definitions.length).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  it('explains the values of a list', () => {
    const items = valueAt(schema, ['definitions', 'Scene', 'properties', 'shows', 'items']);
    expect(valueAt(items, ['enumDescriptions', 0])).toBe('What the marks mean.');
  });

  it('knows the keys that the Zod schema knows, and takes no others', () => {
    const scene = valueAt(schema, ['definitions', 'Scene']);
    expect(Object.keys(valueAt(scene, ['properties']) ?? {})).toEqual(Object.keys(Scene.shape));
    expect(valueAt(scene, ['additionalProperties'])).toBe(false);
  });

  it('asks a text for a language', () => {
    expect(valueAt(schema, ['definitions', 'Wording', 'anyOf'])).toEqual([
      { required: ['en'] },
      { required: ['zh'] },
    ]);
  });
});
