/** How much room words and years take on a slide, in em: type is large there, and room scarce. Pure. */
import type { YearRange } from '../../chronicle/years.ts';

/** From here on a character fills its square: Chinese and its punctuation. */
const firstWide = 0x2e80;
/** What letters and figures of the sans take on average, em. */
const narrow = 0.47;

/** About how long a text is in one line, em. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    ems += (character.codePointAt(0) ?? 0) >= firstWide ? 1 : narrow;
  }
  return ems;
}

/** Four bold figures, and the least that parts them from the next four, em. */
const label = 2.05;
const gap = 0.33;

export interface YearLabel {
  readonly year: number;
  /** the label's middle, as a fraction of the plot's width */
  readonly x: number;
}

const steps = [1, 2, 3, 5, 10, 20];

/**
 * The years to write under a plot of equal bands: as many in even steps from the first as have room,
 * and always the one looked at, to which its neighbours give way. No label leaves the plot.
 * @param width of the plot, em
 */
export function yearLabels(
  { first, last }: YearRange,
  year: number,
  width: number,
): readonly YearLabel[] {
  const count = last - first + 1;
  const room = (label + gap) / width;
  const step = steps.find((years) => years / count >= room) ?? 50;
  const edge = Math.min(0.5, label / 2 / width);
  const place = (at: number): YearLabel => {
    const x = (at - first + 0.5) / count;
    return { year: at, x: Math.max(edge, Math.min(x, 1 - edge)) };
  };
  const placed = [place(year)];
  for (let at = first; at <= last; at += step) {
    const { x } = place(at);
    if (placed.every((other) => Math.abs(other.x - x) >= room - 1e-9)) placed.push(place(at));
  }
  return placed.sort((a, b) => a.x - b.x);
}

/** A name without what stands in brackets after it. */
export const withoutBrackets = (name: string): string => name.split(/\s*[(\uff08]/)[0] || name;

const clauses = /\s*[(\uff08]|\s+\/\s+|\s+via\s+|,\s/;

/** A publisher without what stands in brackets, behind a slash, or by way of whom it was read. */
export const shortPublisher = (publisher: string): string =>
  publisher.split(clauses)[0] || publisher;
