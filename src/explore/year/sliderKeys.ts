/** What the keys of a slider of years do, as the ARIA practices have them; a page is five years. */

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The value that a key leads to, from `min` to `max`; null for a key that is none of a slider's.
 * @param key `KeyboardEvent.key`
 */
export function valueAfterKey(key: string, value: number, min: number, max: number): number | null {
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(value + step, min), max);
}
