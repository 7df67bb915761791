/** The chronicle of the dataset that the app ships, for tests. */
import { readFileSync } from 'node:fs';
import { Dataset } from '../../dataset/schema.ts';
import { createChronicle, type Chronicle } from '../chronicle.ts';

const file = new URL('../../../public/data/plants.json', import.meta.url);

export function shippedChronicle(): Chronicle {
  return createChronicle(Dataset.parse(JSON.parse(readFileSync(file, 'utf8'))));
}
