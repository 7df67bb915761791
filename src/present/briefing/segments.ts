/** A text of a briefing taken apart: words, citations in square brackets, figures in braces. */

export type Segment =
  | { readonly kind: 'words'; readonly text: string }
  /** number from 1 */
  | { readonly kind: 'cite'; readonly number: number; readonly at: number }
  /** `source`: what stands between the braces; `closed`: whether the text goes on behind them */
  | {
      readonly kind: 'figure';
      readonly source: string;
      readonly closed: boolean;
      readonly at: number;
    };

/** Words up to a sign that means something; `{{` is a brace as such. */
const pattern = /\{\{|\{([^{}]*)(\}?)|\[(\d{1,9})\]/g;

/** The segments in order; `at` counts characters of the text from 0. Any text can be taken apart. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let words = '';
  let from = 0;
  const flush = () => {
    if (words !== '') segments.push({ kind: 'words', text: words });
    words = '';
  };
  for (const match of text.matchAll(pattern)) {
    const [all, source, brace, number] = match;
    const at = match.index;
    words += text.slice(from, at);
    from = at + all.length;
    if (source !== undefined) {
      flush();
      segments.push({ kind: 'figure', source, closed: brace === '}', at });
    } else if (number !== undefined) {
      flush();
      segments.push({ kind: 'cite', number: Number(number), at });
    } else {
      words += '{';
    }
  }
  words += text.slice(from);
  flush();
  return segments;
}
