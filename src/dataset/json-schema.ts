/**
 * The JSON Schema of a dataset, made from the Zod schema and given the words that an editor shows.
 * `npm run build:schema` writes it to `public/data/schema/plants.schema.json`.
 */
import type * as z from 'zod/mini';
import { describedSchema, schemaText, type JsonObject } from './described-schema.ts';
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
import { datasetWords, recordWords } from './json-schema-words.ts';

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

/** The JSON Schema of datasets. */
export function datasetJsonSchema(): JsonObject {
  const schema = describedSchema(
    { schema: Dataset, words: datasetWords },
    records,
    recordWords,
    (part) => {
      // Leap days are for the checks; in a hover the expression is noise.
      if (part['format'] === 'date') part['pattern'] = '^\\d{4}-\\d{2}-\\d{2}$';
    },
  );
  const { definitions } = schema;
  return {
    ...schema,
    definitions: { ...definitions, Claim: { ...definitions['Claim'], allOf: claimConditions } },
  };
}

/** The text of the schema's file. */
export const datasetJsonSchemaText = () => schemaText(datasetJsonSchema());
