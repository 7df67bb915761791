/** Moving through a grid that is filled row by row. Pure. */

const steps: Readonly<Record<string, (columns: number) => number>> = {
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
};

/**
 * Where a key leads from item `from` (from 0) of `count`, in rows of `columns`; null for other keys.
 * Up and down keep to their column, and stay where there is no row; down into a short last row
 * leads to its end.
 */
export function gridMove(key: string, from: number, count: number, columns: number): number | null {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const step = steps[key]?.(Math.max(1, columns));
  if (step === undefined) return null;
  const to = from + step;
  if (to >= 0 && to <= last) return to;
  const isInLastRow = Math.floor(from / columns) === Math.floor(last / columns);
  return key === 'ArrowDown' && !isInLastRow ? last : from;
}

/** How many items stand in the first row. */
export function columnsOf(tops: readonly number[]): number {
  const next = tops.findIndex((top) => top !== tops[0]);
  return next < 0 ? Math.max(1, tops.length) : next;
}
