/** Guesses what a mistyped id was meant to be. */

/** Up to three ids near a word: those that share its beginning or are a few letters away. */
export function nearest(word: string, ids: readonly string[]): string[] {
  const meant = word.toLowerCase();
  return ids
    .map((id) => ({ id, distance: distanceTo(meant, id) }))
    .filter(({ distance }) => distance <= Math.max(1, Math.floor(meant.length / 3)))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** Letters to change, add or remove; a word that an id holds whole is one step away from it. */
function distanceTo(word: string, id: string): number {
  const edits = editDistance(word, id);
  return word.length > 1 && id.includes(word) ? Math.min(edits, 1) : edits;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const change = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
