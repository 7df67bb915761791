/** Finds plants, companies, places and sources by words in either language. */
import type { Chronicle } from '../../chronicle/chronicle.ts';

export class SearchIndex {
  readonly #chronicle: Chronicle;

  constructor(chronicle: Chronicle) {
    this.#chronicle = chronicle;
  }

  /** Ids of the sites that the words match. */
  matchingSites(words: string): ReadonlySet<string> {
    const wanted = words.trim().toLowerCase();
    const sites = this.#chronicle.dataset.sites.filter(({ name }) =>
      `${name.en} ${name.zh}`.toLowerCase().includes(wanted),
    );
    return new Set(sites.map(({ id }) => id));
  }
}
