/** Ranges of announced capacity: the bars they are chosen by, and how they are read and written. */
import { formatHeadline, formatNumber, formatShort } from '../../i18n/format.ts';
import type { CapacityWords } from '../../i18n/en/headline.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Range } from '../../state/filters.ts';

/** Where one bar ends and the next begins, in meta.capacityUnit: about doubling, and round. */
export const edges = [50_000, 100_000, 200_000, 300_000, 500_000] as const;

/** The bars; they meet without overlapping, and the first and last are open. */
export const bins: readonly Range[] = [null, ...edges].map((from, index) => {
  const next = edges[index];
  return { from, to: next === undefined ? null : next - 1 };
});

const lowest = ({ from }: Range) => from ?? 0;
const highest = ({ to }: Range) => to ?? Infinity;

/** How many of the capacities lie in each bar. */
export const binCounts = (capacities: readonly number[]): readonly number[] =>
  bins.map(
    (bin) => capacities.filter((value) => value >= lowest(bin) && value <= highest(bin)).length,
  );

/** How much of a bar a range takes in. */
export function coverage(bin: Range, range: Range | null): 'whole' | 'part' | 'none' {
  if (!range || lowest(bin) > highest(range) || highest(bin) < lowest(range)) return 'none';
  return lowest(bin) >= lowest(range) && highest(bin) <= highest(range) ? 'whole' : 'part';
}

/** A range from its ends, in either order; null where both are open. */
export function rangeOf(from: number | null, to: number | null): Range | null {
  if (from === null && to === null) return null;
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

/**
 * The range once a bar is pressed. A bar outside joins it, with what lies between; one at an end
 * leaves it; one in the middle stays alone.
 */
export function afterPress(bin: Range, range: Range | null): Range | null {
  if (!range) return bin;
  if (coverage(bin, range) !== 'whole') {
    const [from, to] = [
      Math.min(lowest(bin), lowest(range)),
      Math.max(highest(bin), highest(range)),
    ];
    return rangeOf(from === 0 ? null : from, to === Infinity ? null : to);
  }
  const startsIt = lowest(bin) === lowest(range);
  const endsIt = highest(bin) === highest(range);
  if (startsIt && endsIt) return null;
  if (startsIt) return { from: highest(bin) + 1, to: range.to };
  if (endsIt) return { from: range.from, to: lowest(bin) - 1 };
  return bin;
}

/** As many as a link can carry: nine digits. */
const most = 999_999_999;
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, 千: 1e3, 万: 1e4 };

/**
 * What a reader writes for a capacity: "200000", "200,000", "200k", "1.1m", "20万"; nothing is an
 * open end.
 * @returns null for an open end, undefined for what is no capacity
 */
export function parseCapacity(text: string): number | null | undefined {
  const bare = text.replace(/[\s,，]/g, '').toLowerCase();
  if (bare === '') return null;
  const [, digits, scale = ''] = /^(\d+(?:\.\d+)?)([km千万])?$/.exec(bare) ?? [];
  if (digits === undefined) return undefined;
  const value = Math.round(Number(digits) * (scales[scale] ?? 1));
  return value <= most ? value : undefined;
}

/** The short form where it says exactly the same, else every digit. */
const exactly = (short: (n: number, lang: Lang) => string) => (n: number, lang: Lang) =>
  n % (n < 999_500 ? 1_000 : 100_000) === 0 ? short(n, lang) : formatNumber(n, lang);

const forms = { chip: exactly(formatShort), headline: exactly(formatHeadline) };

/** The ends of a range, for a chip ("100k") or a headline ("100,000"). */
export function capacityWords(
  { from, to }: Range,
  form: keyof typeof forms,
  lang: Lang,
): CapacityWords {
  const format = forms[form];
  // A bar ends one below a round number, and the round number is what it is known by.
  const below = to !== null && from !== to && (to + 1) % 1_000 === 0;
  return {
    from: from === null ? null : format(from, lang),
    to: to === null ? null : format(below ? to + 1 : to, lang),
    below,
  };
}
