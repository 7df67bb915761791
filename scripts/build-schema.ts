/** npm run build:schema: writes the JSON Schemas of datasets and briefings for editors, from the Zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { datasetJsonSchemaText } from '../src/dataset/json-schema.ts';
import { briefingJsonSchemaText } from '../src/present/briefing/json-schema.ts';

const files = {
  'public/data/schema/plants.schema.json': datasetJsonSchemaText(),
  'public/data/schema/briefing.schema.json': briefingJsonSchemaText(),
};

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}
