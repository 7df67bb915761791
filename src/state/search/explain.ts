/** Why something was found: the texts in which the words stand, with the matching letters marked. */
import { textFields, type Entry, type Text, type TextField } from './entries.ts';
import { termsOf } from './terms.ts';

/** Part of a text, as UTF-16 positions, the end not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Marked extends Text {
  readonly field: TextField;
  /** in order, not touching each other */
  readonly marks: readonly Mark[];
}

/** A part of the search that a thing matched: what was typed, and the terms of the thing that answer to it. */
export interface Answer {
  readonly typed: string;
  readonly terms: ReadonlySet<string>;
}

export interface Explanation {
  /** the name or title, in the reader's language where it has one */
  readonly name: Marked;
  /** the other texts that it takes to account for every word; none where the name does */
  readonly because: readonly Marked[];
}

/** The union of parts that touch or overlap, in order. */
function joined(marks: readonly Mark[]): readonly Mark[] {
  const union: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last && mark.start <= last.end)
      union[union.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else union.push(mark);
  }
  return union;
}

/** A text with the letters that answer marked: of a longer word only the part that was typed. */
function markedIn(field: TextField, text: Text, answers: readonly Answer[]) {
  const answered = new Set<Answer>();
  const marks: Mark[] = [];
  for (const { term, start, end } of termsOf(text.text)) {
    for (const answer of answers) {
      if (!answer.terms.has(term)) continue;
      answered.add(answer);
      // Folding may change the number of letters; then the whole word is marked.
      const isPart = term.startsWith(answer.typed) && term.length === end - start;
      marks.push({ start, end: isPart ? start + answer.typed.length : end });
    }
  }
  // What is found but not shown (合肥市) stands for all that is (合肥).
  for (const { term } of text.also === undefined ? [] : termsOf(text.also)) {
    for (const answer of answers) {
      if (!answer.terms.has(term) || answered.has(answer)) continue;
      answered.add(answer);
      marks.push({ start: 0, end: text.text.length });
    }
  }
  return { answered, marked: { ...text, field, marks: joined(marks) } satisfies Marked };
}

/**
 * The fewest texts that account for all answers: the name first, then in the order of `textFields`,
 * those in the reader's language before others.
 * @param lang BCP 47 tag of the reader's language
 */
export function explain({ texts }: Entry, answers: readonly Answer[], lang: string): Explanation {
  const candidates = textFields.flatMap((field) =>
    (texts[field] ?? [])
      .toSorted((a, b) => Number(b.lang === lang) - Number(a.lang === lang))
      .map((text) => ({ field, text })),
  );
  const [first, ...rest] = candidates;
  if (!first) throw new Error('an entry has a name or a title');
  const { marked: name, answered } = markedIn(first.field, first.text, answers);
  let open = answers.filter((answer) => !answered.has(answer));
  const because: Marked[] = [];
  for (const { field, text } of rest) {
    if (open.length === 0) break;
    const { marked, answered } = markedIn(field, text, open);
    if (answered.size === 0) continue;
    because.push(marked);
    open = open.filter((answer) => !answered.has(answer));
  }
  return { name, because };
}
