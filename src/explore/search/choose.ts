/** What choosing a result does, and what is said about it. */
import { companyShortName } from '../../i18n/siteName.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Hit } from '../../state/search/SearchIndex.ts';
import { useStore } from '../../state/store.ts';

/** What can be chosen: to narrow the view to the words, or something found. */
export type Option = 'words' | Hit;

/** A list with an item that it may already have. */
const having = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list : [...list, item];

/**
 * Opens a plant, or narrows the view: to a company, a province or a source beside those that are on,
 * to a smaller place or the words themselves in place of other words.
 * @returns what to say about it
 */
export function choose(option: Option, words: string, lang: Lang, m: Messages['search']): string {
  const { choose, narrow, companies, provinces, sources } = useStore.getState();
  const toWords = (q: string) => {
    narrow({ q });
    return m.narrowed(q);
  };
  // Half a character, as a paste may leave it, cannot stand in an address.
  if (option === 'words') return toWords(words.trim().replace(/\p{Cs}/gu, ''));
  const { target } = option;
  switch (target.kind) {
    case 'plant':
      choose(target.site.id);
      return m.opened(target.site.name[lang]);
    case 'company':
      narrow({ companies: having(companies, target.company.id) });
      return m.narrowedToCompany(companyShortName(target.company, lang));
    case 'source':
      narrow({ sources: having(sources, target.source.id) });
      return m.narrowedToSource(target.source.title);
    case 'place':
      if (target.level !== 'province') return toWords(target.name[lang]);
      narrow({ provinces: having(provinces, target.province) });
      return m.narrowedToProvince(target.name[lang]);
  }
}
