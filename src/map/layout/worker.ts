/** Computes a layout off the main thread, for datasets that the shipped one does not fit. */
import { createChronicle } from '../../chronicle/chronicle.ts';
import type { Dataset } from '../../dataset/schema.ts';
import { computeLayout } from './table.ts';

self.addEventListener('message', ({ data }: MessageEvent<Dataset>) => {
  self.postMessage(computeLayout(createChronicle(data)), { transfer: [] });
});
