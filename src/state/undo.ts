/** Undo and redo of filters and pins: snapshots before each change, the newest last. */
import { filterKeys, filtersOf, type Filters } from './filters.ts';

/** What can be undone. */
export interface Undoable extends Filters {
  readonly pins: readonly string[];
}

export interface UndoHistory {
  readonly past: readonly Undoable[];
  /** the next to redo last */
  readonly future: readonly Undoable[];
}

/** More steps than anybody takes back one by one. */
const mostSteps = 100;

export const undoableOf = (state: Undoable): Undoable => ({
  ...filtersOf(state),
  pins: state.pins,
});

/** Whether two states narrow and pin alike. */
export function isSame(a: Undoable, b: Undoable): boolean {
  return (
    a === b ||
    [...filterKeys, 'pins' as const].every(
      (key) => a[key] === b[key] || JSON.stringify(a[key]) === JSON.stringify(b[key]),
    )
  );
}

/** The history once `before` is about to change by the reader's hand: what was undone is gone. */
export const remembered = ({ past }: UndoHistory, before: Undoable): UndoHistory => ({
  past: [...past, before].slice(-mostSteps),
  future: [],
});

/** One step back; nothing where there is none. */
export function back(state: Undoable & UndoHistory): Partial<Undoable & UndoHistory> {
  const target = state.past.at(-1);
  if (!target) return {};
  return {
    ...target,
    past: state.past.slice(0, -1),
    future: [...state.future, undoableOf(state)],
  };
}

/** One step forth again; nothing where none was taken back. */
export function forth(state: Undoable & UndoHistory): Partial<Undoable & UndoHistory> {
  const target = state.future.at(-1);
  if (!target) return {};
  return {
    ...target,
    past: [...state.past, undoableOf(state)],
    future: state.future.slice(0, -1),
  };
}
