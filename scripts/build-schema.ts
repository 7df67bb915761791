/** npm run build:schema: writes the JSON Schema of datasets for editors, from the Zod schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { datasetJsonSchemaText } from '../src/dataset/json-schema.ts';

const file = 'public/data/schema/plants.schema.json';

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, datasetJsonSchemaText());
console.log(`wrote ${file}`);
