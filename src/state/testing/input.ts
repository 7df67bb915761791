import { noFilters } from '../filters.ts';
import type { ViewInput } from '../view.ts';

/** The newest view with nothing filtered, and what the test says otherwise. */
export const viewInput = (patch: Partial<ViewInput> = {}): ViewInput => ({
  ...noFilters,
  asOf: null,
  hindsight: true,
  ...patch,
});
