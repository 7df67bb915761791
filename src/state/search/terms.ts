/**
 * What a text is cut into for searching, with the place of each piece. Words are lower-cased and lose
 * their accents and apostrophes (Xi’an: xian); words with a hyphen between them are there apart
 * and as one (Lin-gang: lin, gang, lingang). Chinese has no spaces: each character is a term, and each pair of
 * neighbours, so that any fragment of a name finds it.
 */

/** A term and where it stands in its text, as UTF-16 positions, the end not included. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** A word that is searched for: letters and digits, or a run of Chinese characters. */
export interface Word {
  readonly text: string;
  readonly script: 'letters' | 'han';
}

/** Letters, digits and what may stand inside a word. The second half cuts Chinese from the rest. */
const runs = /[\p{L}\p{N}\p{M}'’]+/gu;
const han = /\p{Script=Han}+/gu;

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Lower case without accents, apostrophes and forms of width: what is typed need not have them. */
const folded = (text: string): string =>
  // Most words are plain ones, and indexing folds each of them.
  /^[a-zA-Z0-9]+$/.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/[\p{M}'’]/gu, '')
        .toLowerCase();

/** Words and Chinese runs of a text in order, unfolded. */
function piecesOf(text: string): readonly Term[] {
  const pieces: Term[] = [];
  const add = (term: string, start: number) => {
    if (term) pieces.push({ term, start, end: start + term.length });
  };
  if (!isHan(text)) {
    for (const { 0: word, index } of text.matchAll(runs)) add(word, index);
    return pieces;
  }
  for (const { 0: run, index } of text.matchAll(runs)) {
    let at = 0;
    for (const { 0: chinese, index: from } of run.matchAll(han)) {
      add(run.slice(at, from), index + at);
      add(chinese, index + from);
      at = from + chinese.length;
    }
    add(run.slice(at), index + at);
  }
  return pieces;
}

/** The terms of a Chinese run: its characters and its pairs of neighbours. */
function hanTerms({ term: run, start }: Term): readonly Term[] {
  const terms: Term[] = [];
  let before = '';
  let at = start;
  for (const character of run) {
    const end = at + character.length;
    terms.push({ term: character, start: at, end });
    if (before) terms.push({ term: before + character, start: at - before.length, end });
    before = character;
    at = end;
  }
  return terms;
}

/** The terms under which a text is found. */
export function termsOf(text: string): readonly Term[] {
  const terms: Term[] = [];
  let last: Term | null = null;
  for (const piece of piecesOf(text)) {
    if (isHan(piece.term)) {
      terms.push(...hanTerms(piece));
      last = null;
      continue;
    }
    const word = { ...piece, term: folded(piece.term) };
    if (!word.term) continue;
    terms.push(word);
    if (last && text.slice(last.end, word.start) === '-' && /^\p{L}+$/u.test(last.term + word.term))
      terms.push({ term: last.term + word.term, start: last.start, end: word.end });
    last = word;
  }
  return terms;
}

/** The words of a search, each once. */
export function wordsOf(query: string): readonly Word[] {
  const words = new Map<string, Word>();
  for (const { term } of piecesOf(query)) {
    const script = isHan(term) ? 'han' : 'letters';
    const text = script === 'han' ? term : folded(term);
    if (text) words.set(text, { text, script });
  }
  return [...words.values()];
}

/** How many letters of a word may be wrong, missing or too many: none in short words and numbers. */
export function typosForgiven({ text, script }: Word): 0 | 1 | 2 {
  if (script === 'han' || /\p{N}/u.test(text) || text.length < 4) return 0;
  return text.length < 8 ? 1 : 2;
}
