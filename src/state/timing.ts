/**
 * User Timing of what users wait for: from the input to the frame that shows it. Read by the
 * benchmark and by any monitoring; names are a contract (`docs` of the benchmark).
 */

export type InputKind = 'choose' | 'filter' | 'year';

const started = new Map<InputKind, number>();

/** Call first thing in the event handler: an input of this kind has come in. */
export function markInput(kind: InputKind): void {
  started.set(kind, performance.now());
}

/** Whether an input of this kind waits for its frame. */
export function isPending(kind: InputKind): boolean {
  return started.has(kind);
}

/**
 * Call once the frame that shows the input's result has been handed to the screen: writes the
 * measure, and does nothing where no input waits. The newest measure of a kind replaces the older
 * ones, so that a long session does not pile them up.
 */
export function measurePainted(kind: InputKind): void {
  const start = started.get(kind);
  if (start === undefined) return;
  started.delete(kind);
  performance.clearMeasures(kind);
  performance.measure(kind, { start, end: performance.now() });
}

/** Writes a mark once; later calls do nothing. */
export function markOnce(name: 'shell-ready' | 'plants-painted'): void {
  if (performance.getEntriesByName(name, 'mark').length === 0) performance.mark(name);
}
