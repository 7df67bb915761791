/** On a slide: promised against built, by plant, company or province. */
import type { TableBy } from '../../state/store.ts';

export function SlideChart({ by }: { by: TableBy }) {
  return <p>{by}</p>;
}
