/** Ids for what a reader makes: from its title where that gives one, unlike any other. */

/** Enough to know a scene by; the schema would allow twice as much. */
const longestId = 48;

/** What of a text can stand in an id; '' where nothing can, as for a title in Chinese. */
function slugOf(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, longestId + 1)
      // Words in whole, where there is more than one.
      .replace(new RegExp(`^(.{1,${longestId}})-.*$`), (all, words: string) =>
        all.length > longestId ? words : all,
      )
      .slice(0, longestId)
      .replace(/^-+|-+$/g, '')
  );
}

/**
 * An id that is not taken.
 * @param texts titles, the first that gives an id is used
 * @param otherwise the id where none does
 */
export function freshId(
  texts: readonly (string | undefined)[],
  otherwise: string,
  taken: Iterable<string>,
): string {
  const ids = new Set(taken);
  const base = texts.map((text) => slugOf(text ?? '')).find((slug) => slug !== '') ?? otherwise;
  if (!ids.has(base)) return base;
  // "scene-2" is followed by "scene-3" rather than "scene-2-2".
  const stem = base.replace(/-\d{1,4}$/, '');
  for (let number = 2; ; number += 1) {
    const id = `${stem}-${number}`;
    if (!ids.has(id)) return id;
  }
}
