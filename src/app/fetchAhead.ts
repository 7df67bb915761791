/**
 * Fetches while the network is there what a presenter may open later, in a room where it may not be:
 * every part of the page that is otherwise fetched when first used.
 */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../explore/table/TableStage.tsx'),
  () => import('../explore/compare/CompareStage.tsx'),
  () => import('../explore/facets/ChipRow.tsx'),
  () => import('../explore/facets/MoreFacets.tsx'),
  () => import('../explore/facets/RoleFacet.tsx'),
  () => import('../explore/search/SearchResults.tsx'),
  () => import('../state/search/SearchIndex.ts'),
  () => import('../present/edit/EditDock.tsx'),
  () => import('./commands/KeysDialog.tsx'),
  () => import('./commands/Palette.tsx'),
  () => import('./FiltersDialog.tsx'),
  () => import('./About.tsx'),
];

/** One after the other, so that what the slide itself needs comes first. Never rejects. */
export async function fetchAhead(): Promise<void> {
  for (const part of parts) {
    // What cannot be fetched now is asked for again when it is opened.
    await part().catch(() => undefined);
  }
}
