/** The shipped dataset as its file, for tests. */
import { readFileSync } from 'node:fs';

export const shippedText = (): string =>
  readFileSync(new URL('../../../public/data/plants.json', import.meta.url), 'utf8');
