/** Whether one word was perhaps meant for another. */

/** At most one letter (in short words) or two are missing, too many or wrong. */
export function isNear(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) > 4 ? 2 : 1;
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? Infinity) <= most;
}
