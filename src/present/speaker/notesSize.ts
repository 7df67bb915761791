/** How large the speaker wants the notes, remembered by the browser. */
const key = 'groundbreak.notesSize';

/** rem */
export const sizes: readonly number[] = [1, 1.25, 1.5, 1.875, 2.25, 2.75, 3.25];
const usual = 2;

/** Index into `sizes`. */
export function keptSize(): number {
  try {
    const size = Number(localStorage.getItem(key) ?? usual);
    return Number.isInteger(size) && size >= 0 && size < sizes.length ? size : usual;
  } catch {
    return usual;
  }
}

export function keepSize(size: number): void {
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // Forbidden or full storage: the size then holds for this window alone.
  }
}
