/** Chinese breaks lines between any two characters; a date or a number with its counter stays whole. */
const wholes =
  /(?:\d{4}\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|\d[\d,.]*\s?(?:个月|[年日万亿家座个辆期款倍项起])+/gu;

export interface Run {
  readonly text: string;
  /** where it begins */
  readonly at: number;
  /** no line ends within it */
  readonly whole: boolean;
}

/** Cuts a Chinese text into runs that may break inside and runs that may not; joined, they are the text. */
export function keepTogether(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(wholes)) {
    if (match.index > from)
      runs.push({ text: text.slice(from, match.index), at: from, whole: false });
    runs.push({ text: match[0], at: match.index, whole: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), at: from, whole: false });
  return runs;
}
