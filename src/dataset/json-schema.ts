/**
 * The JSON Schema of a dataset, made from the Zod schema and given the words that an editor shows.
 * `npm run build:schema` writes it to `public/data/schema/plants.schema.json`.
 */
import * as z from 'zod/mini';
import {
  Bilingual,
  Claim,
  Company,
  Dataset,
  Interval,
  Location,
  Meta,
  Phase,
  Published,
  Site,
  SiteCompany,
  Source,
  milestones,
  quantities,
  unitsOf,
} from './schema.ts';
import { datasetWords, recordWords, type Words } from './json-schema-words.ts';

type JsonObject = { [key: string]: unknown };

const records: Readonly<Record<keyof typeof recordWords, z.core.$ZodType>> = {
  Bilingual,
  Interval,
  Published,
  Company,
  Source,
  Location,
  Phase,
  SiteCompany,
  Claim,
  Site,
  Meta,
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Draft 7 ignores what stands beside a reference, so the reference moves into `allOf`. */
function describe(
  property: unknown,
  description: string,
  values?: Readonly<Record<string, string>>,
) {
  if (!isObject(property)) return property;
  const { $ref, ...rest } = property;
  return {
    description,
    ...($ref === undefined ? rest : { allOf: [{ $ref }], ...rest }),
    ...(Array.isArray(rest['enum']) && values
      ? { enumDescriptions: rest['enum'].map((value) => values[String(value)] ?? '') }
      : {}),
  };
}

function withWords(record: unknown, { title, description, keys, values }: Words): JsonObject {
  if (!isObject(record)) return {};
  const properties = isObject(record['properties']) ? record['properties'] : {};
  return {
    title,
    description,
    ...record,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property]) => [
        key,
        describe(property, keys[key] ?? '', values?.[key]),
      ]),
    ),
  };
}

const whenField = (names: readonly string[], then: JsonObject) => ({
  if: { properties: { field: { enum: names } }, required: ['field'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema; nobody awaits it
  then,
});

/** What the Zod schema asks of a claim by its field, in the terms of JSON Schema. */
const claimConditions: readonly JsonObject[] = [
  whenField(quantities, { required: ['value', 'unit'] }),
  whenField(['location', ...milestones, 'event'], { properties: { value: false, unit: false } }),
  whenField(['licence'], { required: ['state'] }),
  whenField(
    [...quantities, 'location', ...milestones.filter((name) => name !== 'licence'), 'event'],
    { properties: { state: false } },
  ),
  whenField(['output'], { required: ['when'] }),
  whenField(['capacity', 'headcount'], {
    properties: { value: { type: 'integer', exclusiveMinimum: 0 } },
  }),
  ...Object.entries(unitsOf).map(([field, units]) =>
    whenField([field], { properties: { unit: { enum: units } } }),
  ),
];

/** JSON Schema, draft 7: the one that editors know best. */
export function datasetJsonSchema(): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, record] of Object.entries(records)) registry.add(record, { id });
  const schema: JsonObject = z.toJSONSchema(Dataset, {
    target: 'draft-07',
    metadata: registry,
    override: ({ jsonSchema }) => {
      // Leap days are for the checks; in a hover the expression is noise.
      if (jsonSchema.format === 'date') jsonSchema.pattern = '^\\d{4}-\\d{2}-\\d{2}$';
    },
  });
  const { $schema, definitions, ...root } = schema;
  const named = isObject(definitions) ? definitions : {};
  const described = Object.fromEntries(
    Object.entries(recordWords).map(([name, words]) => [name, withWords(named[name], words)]),
  );
  return {
    $schema,
    ...withWords(root, datasetWords),
    definitions: {
      ...named,
      ...described,
      Claim: { ...described['Claim'], allOf: claimConditions },
    },
  };
}

/** The text of the schema's file. */
export const datasetJsonSchemaText = () => `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`;
