/** The layout that was computed when the project was built, for the dataset that it fits. */
import type { Dataset } from '../../dataset/schema.ts';
import { fingerprint } from './fingerprint.ts';
import shipped from './shipped.generated.json';
import type { LayoutTable } from './table.ts';

export function shippedLayout(dataset: Dataset): LayoutTable | null {
  return shipped.fingerprint === fingerprint(dataset) ? shipped : null;
}
