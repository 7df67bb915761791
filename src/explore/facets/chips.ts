/** What is on, one chip a value, each with the change that takes just that off. */
import { companyShortName } from '../../i18n/siteName.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { FilterKey, Filters, Range } from '../../state/filters.ts';
import { capacityWords } from './capacity.ts';

export interface Chip {
  /** unlike any other chip's */
  readonly id: string;
  readonly label: string;
  /** what `narrow` needs */
  readonly without: Partial<Filters>;
}

/** The filters whose value is a list: a chip for each item. */
type ListKey = {
  [K in FilterKey]: Filters[K] extends readonly string[] ? K : never;
}[FilterKey];

function announced({ from, to }: Range, m: Messages): string {
  const words = m.filters.announced;
  if (from === null) return to === null ? words.any : words.by(to);
  return to === null ? words.since(from) : words.within(from, to);
}

/** The chips in the order of the filters in the column; names the chronicle does not have stay as ids. */
export function chipsOf(
  filters: Filters,
  chronicle: Chronicle,
  m: Messages,
  lang: Lang,
): readonly Chip[] {
  const words = m.filters.chips;
  const each = <K extends ListKey>(key: K, labelOf: (item: Filters[K][number]) => string) => {
    const items: readonly Filters[K][number][] = filters[key];
    return items.map((item): Chip => ({
      id: `${key}:${item}`,
      label: labelOf(item),
      without: { [key]: items.filter((other) => other !== item) },
    }));
  };
  const one = (key: FilterKey, label: string, without: Partial<Filters>): readonly Chip[] => [
    { id: key, label, without },
  ];

  return [
    ...each('companies', (id) => {
      const company = chronicle.companies.get(id);
      return company ? companyShortName(company, lang) : id;
    }),
    ...each('roles', (role) => words.as(m.terms.role[role])),
    ...each('statuses', (status) => m.terms.status[status]),
    ...each('provinces', (id) => chronicle.provinces.get(id)?.name[lang] ?? id),
    ...each('kinds', (kind) => m.terms.siteKind[kind]),
    ...(filters.capacity
      ? one(
          'capacity',
          words.capacity(m.filters.capacity.range(capacityWords(filters.capacity, 'chip', lang))),
          { capacity: null },
        )
      : []),
    ...(filters.announcedIn
      ? one('announcedIn', announced(filters.announcedIn, m), { announcedIn: null })
      : []),
    ...each('traits', (trait) => words.traits[trait]),
    ...each('sources', (id) => {
      const source = chronicle.sources.get(id);
      return source ? words.source(source.publisher, source.title) : id;
    }),
    ...(filters.q ? one('q', words.words(filters.q), { q: '' }) : []),
  ];
}
