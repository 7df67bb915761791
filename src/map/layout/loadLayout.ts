/** The layout of a dataset: shipped where it was computed at build time, else from the worker. */
import type { Dataset } from '../../dataset/schema.ts';
import { fingerprint } from './fingerprint.ts';
import shipped from './shipped.generated.json';
import type { LayoutTable } from './table.ts';

/** The layout at once, when it was shipped with the page. */
export function shippedLayout(dataset: Dataset): LayoutTable | null {
  return shipped.fingerprint === fingerprint(dataset) ? shipped : null;
}

/**
 * Has the layout computed in a worker. Until it comes, and if the worker fails, circles stand in
 * their true places.
 * @returns what stops the work and drops the answer
 */
export function layoutFromWorker(
  dataset: Dataset,
  deliver: (layout: LayoutTable) => void,
): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutTable>) => {
    worker.terminate();
    deliver(data);
  });
  worker.addEventListener('error', () => worker.terminate());
  worker.postMessage(dataset, []);
  return () => worker.terminate();
}
