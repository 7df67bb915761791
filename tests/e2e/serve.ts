/** Pages over a dataset of the test's own instead of the shipped one. */
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Reader } from './reader.ts';

/** Serves `dataset` in the shipped one's place from now on. */
export async function serves(reader: Reader, dataset: Dataset): Promise<void> {
  await reader.page.route('**/data/plants.json', (route) => route.fulfill({ json: dataset }));
}
