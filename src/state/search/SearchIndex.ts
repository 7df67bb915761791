/**
 * Finds plants, companies, places and sources by words in either language, over MiniSearch.
 *
 * All words must match, in whichever texts. A word matches the words that begin with it; where nothing
 * does, typos are forgiven (`typosForgiven`), the fewest first. Beginnings no longer count where the
 * word stands as a whole and is followed by another or names a company or a place ("li auto" is not
 * Lifan Automobile). A run of
 * Chinese matches where each of its characters stands beside the same neighbour, so that 小鹏肇庆 finds
 * 小鹏汽车肇庆智造基地; its last character may stand alone, as one goes on typing. Words typed apart match
 * as one too (chang zhou).
 */
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { groupBy } from '../../chronicle/grouping.ts';
import { langTag, type Lang } from '../../i18n/lang.ts';
import { entriesOf, textFields, type Entry, type Target, type TargetKind } from './entries.ts';
import { explain, type Answer, type Explanation } from './explain.ts';
import { termsOf, typosForgiven, wordsOf, type Word } from './terms.ts';

/** Something found, and why. */
export interface Hit<T extends Target = Target> extends Explanation {
  readonly target: T;
}

/** The best hits of a kind and how many there are in all. */
export interface HitGroup {
  readonly kind: TargetKind;
  readonly hits: readonly Hit[];
  readonly total: number;
}

export interface Found {
  /** in the order in which they are offered, without empty ones */
  readonly groups: readonly HitGroup[];
  /** what the filter `q` would leave, see `matchingSites` */
  readonly sites: ReadonlySet<string>;
  /** true where the plants match only because they cite a source that does */
  readonly bySource: boolean;
  /** true where nothing matches as typed, and what is found is like it */
  readonly similar: boolean;
}

/** How many of each kind are offered, in the order in which they are. */
const offered: readonly (readonly [TargetKind, number])[] = [
  ['plant', 6],
  ['company', 4],
  ['place', 4],
  ['source', 4],
];

/** What a match in a text is worth beside one in another. */
const boost = {
  name: 6,
  title: 3,
  company: 4,
  city: 4,
  county: 3,
  province: 3,
  publisher: 2,
  zone: 1.5,
  group: 1,
  products: 1,
  published: 1,
  id: 0.5,
};

/** Texts that name a plant's company or place. */
const naming: ReadonlySet<string> = new Set(['company', 'county', 'city', 'province']);

/** More words than anybody types to find something; the rest of a long text is not looked at. */
const mostWords = 12;

/** How well a word was met: 0 as typed, 1 as a beginning or in pieces, 2 with typos forgiven. */
type Looseness = 0 | 1 | 2;

interface WordMatch {
  readonly looseness: Looseness;
  readonly score: number;
  readonly answers: readonly Answer[];
  /** where the match is by name, and not by what else is told */
  readonly inName: boolean;
  /** where the word as typed names a plant's company or place: then it is meant, and not what begins with it */
  readonly isMeant: boolean;
}

/** What answers to one word, by the entry's number. */
type Matches = ReadonlyMap<number, WordMatch>;

/** An entry that every word matches, in the order of the words. */
interface Candidate {
  readonly number: number;
  readonly words: readonly WordMatch[];
}

const sum = (candidate: Candidate, of: (word: WordMatch) => number): number =>
  candidate.words.reduce((total, word) => total + of(word), 0);
const loosenessOf = (candidate: Candidate) => sum(candidate, (word) => word.looseness);

/** Each character beside the neighbour that it has in the search; the last may stand alone. */
function hanQuery(run: string): Query {
  const characters = [...run];
  if (characters.length < 3) return { queries: [run] };
  const pair = (index: number) => characters.slice(index, index + 2).join('');
  return {
    combineWith: 'AND',
    queries: characters.map((character, index) => ({
      combineWith: 'OR',
      queries:
        index === 0
          ? [pair(0)]
          : index === characters.length - 1
            ? [pair(index - 1), character]
            : [pair(index - 1), pair(index)],
    })),
  };
}

const isSimilar = ({ words }: Candidate) => words.some(({ looseness }) => looseness === 2);

/** The words with each two neighbours as one, where both are letters. */
function joinings(words: readonly Word[]): readonly (readonly Word[])[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    if (!next || word.script === 'han' || next.script === 'han') return [];
    const one: Word = { text: word.text + next.text, script: 'letters' };
    return [[...words.slice(0, index), one, ...words.slice(index + 2)]];
  });
}

/**
 * Without those that have a word only as a beginning where others have it whole: the last word, which
 * may still be on its way, only where it names something.
 */
function wholeWordsFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  let left = candidates;
  const count = candidates[0]?.words.length ?? 0;
  for (let index = 0; index < count; index += 1) {
    const isWhole = ({ words }: Candidate) => words[index]?.looseness === 0;
    const isMeant = ({ words }: Candidate) => words[index]?.isMeant === true;
    if (left.some(index < count - 1 ? isWhole : isMeant)) left = left.filter(isWhole);
  }
  return left;
}

/** What of an entry answers to a word, and how well. */
function answersTo(
  { text, script }: Word,
  terms: readonly string[],
): Pick<WordMatch, 'looseness' | 'answers'> {
  if (script === 'letters') {
    const looseness = terms.includes(text)
      ? 0
      : terms.some((term) => term.startsWith(text))
        ? 1
        : 2;
    const best = looseness === 0 ? [text] : terms;
    return { looseness, answers: [{ typed: text, terms: new Set(best) }] };
  }
  const pairs = terms.filter((term) => [...term].length > 1);
  // The last character is looked for alone too, which tells nothing where its pair is there.
  const telling = terms.filter(
    (term) =>
      pairs.includes(term) || !pairs.some((pair) => text.endsWith(pair) && pair.endsWith(term)),
  );
  const wanted = Math.max(1, [...text].length - 1);
  return {
    looseness: telling.length === wanted && (pairs.length > 0 || wanted === 1) ? 0 : 1,
    answers: telling.map((term) => ({ typed: term, terms: new Set([term]) })),
  };
}

/** An entry as MiniSearch takes it: the texts of a field together, each on its own line. */
function documentOf({ texts }: Entry, number: number): Record<string, string | number> {
  const document: Record<string, string | number> = { number };
  for (const field of textFields) {
    const lines = texts[field]?.flatMap(({ text, also }) => (also ? [text, also] : [text]));
    if (lines) document[field] = lines.join('\n');
  }
  return document;
}

/** The terms of texts; names of companies and places come again and again while indexing. */
function tokenizer(): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const terms = known.get(text) ?? termsOf(text).map(({ term }) => term);
    known.set(text, terms);
    return terms;
  };
}

export class SearchIndex {
  readonly #entries: readonly Entry[];
  readonly #index: MiniSearch<Record<string, string | number>>;
  /** ids of the sites that tell something from a source, by its id */
  readonly #citing = new Map<string, Set<string>>();

  constructor(chronicle: Chronicle) {
    this.#entries = entriesOf(chronicle);
    this.#index = new MiniSearch({
      idField: 'number',
      fields: [...textFields],
      tokenize: tokenizer(),
      processTerm: (term) => term,
      searchOptions: { boost, combineWith: 'AND', tokenize: (term) => [term] },
    });
    this.#index.addAll(this.#entries.map(documentOf));
    for (const { id, claims } of chronicle.dataset.sites) {
      for (const { source } of claims) {
        const citing = this.#citing.get(source) ?? new Set();
        this.#citing.set(source, citing.add(id));
      }
    }
  }

  /**
   * Ids of the sites that the words match: by their own names, products and numbers, their companies
   * or where they lie; only where no site does, those that cite a matching source. All sites where
   * there is no word to search for.
   */
  matchingSites(words: string): ReadonlySet<string> {
    if (wordsOf(words).length === 0) return new Set(this.#sitesAmong(this.#entries.keys()));
    return this.#sitesOf(this.#candidates(words)).sites;
  }

  /** What the words find: the best of each kind, in the order of how well they match. */
  search(words: string, lang: Lang): Found {
    const candidates = this.#candidates(words);
    const groups = offered.flatMap(([kind, most]) => {
      const ranked = this.#ranked(kind, candidates.get(kind) ?? [], lang);
      const hits = ranked.slice(0, most).flatMap((candidate) => this.#hit(candidate, lang));
      return hits.length > 0 ? [{ kind, hits, total: ranked.length }] : [];
    });
    const similar = [...candidates.values()].flat().some(isSimilar);
    return { groups, similar, ...this.#sitesOf(candidates) };
  }

  #sitesOf(candidates: ReadonlyMap<TargetKind, readonly Candidate[]>) {
    const own = new Set(
      this.#sitesAmong((candidates.get('plant') ?? []).map(({ number }) => number)),
    );
    if (own.size > 0) return { sites: own, bySource: false };
    const citing = new Set<string>();
    for (const { number } of candidates.get('source') ?? []) {
      const target = this.#entries[number]?.target;
      if (target?.kind !== 'source') continue;
      for (const site of this.#citing.get(target.source.id) ?? []) citing.add(site);
    }
    return { sites: citing, bySource: citing.size > 0 };
  }

  #sitesAmong(numbers: Iterable<number>): readonly string[] {
    return [...numbers].flatMap((number) => {
      const target = this.#entries[number]?.target;
      return target?.kind === 'plant' ? [target.site.id] : [];
    });
  }

  #hit({ number, words }: Candidate, lang: Lang): readonly Hit[] {
    const entry = this.#entries[number];
    if (!entry) return [];
    const answers = words.flatMap((word) => word.answers);
    return [{ target: entry.target, ...explain(entry, answers, langTag[lang]) }];
  }

  /**
   * As typed before beginnings before typos; then sources in the reader's language and names before
   * others, then companies and places with more plants, then what MiniSearch thinks.
   */
  #ranked(kind: TargetKind, candidates: readonly Candidate[], lang: Lang): readonly Candidate[] {
    const isInName = ({ words }: Candidate) => words.some(({ inName }) => inName);
    const isAside = (candidate: Candidate): number => {
      const target = this.#entries[candidate.number]?.target;
      if (target?.kind === 'source') return Number(!target.source.language.startsWith(lang));
      return Number(target?.kind === 'company' && !isInName(candidate));
    };
    const plants = ({ number }: Candidate): number => {
      const target = this.#entries[number]?.target;
      return target?.kind === 'company' || target?.kind === 'place' ? target.plants : 0;
    };
    return candidates
      .filter((candidate) => kind !== 'place' || isInName(candidate))
      .toSorted(
        (a, b) =>
          loosenessOf(a) - loosenessOf(b) ||
          isAside(a) - isAside(b) ||
          plants(b) - plants(a) ||
          sum(b, ({ score }) => score) - sum(a, ({ score }) => score) ||
          a.number - b.number,
      );
  }

  /** The entries that match, by kind: as typed, or else with typos forgiven. */
  #candidates(query: string): ReadonlyMap<TargetKind, readonly Candidate[]> {
    const words = wordsOf(query).slice(0, mostWords);
    const known = new Map<string, Matches>();
    const asTyped = (word: Word) => {
      const matches = known.get(word.text) ?? this.#asTyped(word);
      known.set(word.text, matches);
      return matches;
    };
    const found = new Map<number, Candidate>();
    for (const apart of [words, ...joinings(words)])
      for (const candidate of this.#matchingAll(apart.map(asTyped)))
        if (!found.has(candidate.number)) found.set(candidate.number, candidate);
    if (found.size === 0) {
      const forgiving = words.map((word) => {
        const matches = asTyped(word);
        return matches.size > 0 ? matches : this.#withTypos(word);
      });
      for (const candidate of this.#matchingAll(forgiving)) found.set(candidate.number, candidate);
    }
    return groupBy([...found.values()], ({ number }) => this.#kindOf(number));
  }

  #kindOf(number: number): TargetKind {
    return this.#entries[number]?.target.kind ?? 'plant';
  }

  /** The entries that all words match. */
  #matchingAll(words: readonly Matches[]): readonly Candidate[] {
    const [first, ...rest] = words;
    if (!first) return [];
    const all = [...first].flatMap(([number, match]) => {
      const others = rest.flatMap((matches) => matches.get(number) ?? []);
      return others.length === rest.length ? [{ number, words: [match, ...others] }] : [];
    });
    return [...groupBy(all, ({ number }) => this.#kindOf(number)).values()].flatMap(
      wholeWordsFirst,
    );
  }

  #asTyped(word: Word): Matches {
    const query = word.script === 'han' ? hanQuery(word.text) : word.text;
    return this.#matches(word, query, { prefix: word.script === 'letters' });
  }

  #withTypos(word: Word): Matches {
    for (let typos = 1; typos <= typosForgiven(word); typos += 1) {
      const matches = this.#matches(word, word.text, { fuzzy: typos });
      if (matches.size > 0) return matches;
    }
    return new Map();
  }

  #matches(word: Word, query: Query, options: SearchOptions): Matches {
    return new Map(
      this.#index.search(query, options).map(({ id, score, match }): [number, WordMatch] => {
        const fields = new Map(Object.entries(match));
        return [
          Number(id),
          {
            score,
            ...answersTo(word, [...fields.keys()]),
            inName: [...fields.values()].some((names) => names.includes('name')),
            isMeant: fields.get(word.text)?.some((name) => naming.has(name)) === true,
          },
        ];
      }),
    );
  }
}
