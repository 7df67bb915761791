/** The view in a sentence. Read politely to screen readers when it changes. */
import { formatHeadline } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import { companyShortName } from '../../i18n/siteName.ts';
import { filtersOn } from '../../state/filters.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { View } from '../../state/view.ts';
import { capacityWords } from '../facets/capacity.ts';
import { formatMonth } from './month.ts';
import styles from './Headline.module.css';

/** The sentence for a view. */
export function headlineOf(view: View, m: Messages, lang: Lang): string {
  const { totals, chronicle, standpoint, filters, kinds } = view;
  const amount = (n: number) => (n > 0 ? formatHeadline(n, lang) : null);
  const known = <T, U>(ids: readonly string[], items: ReadonlyMap<string, T>, name: (t: T) => U) =>
    ids.flatMap((id) => {
      const item = items.get(id);
      return item ? [name(item)] : [];
    });
  return m.explore.headline({
    year: view.asOf,
    month: formatMonth(standpoint.day, lang),
    hindsight: standpoint.hindsight,
    sites: totals.sites,
    components: kinds.components,
    networks: kinds.network,
    announced: totals.sites > totals.notStated ? amount(totals.announced) : null,
    operating: amount(totals.operating),
    lapsed: amount(totals.lapsed),
    filters: filtersOn(filters).length,
    companies: known(filters.companies, chronicle.companies, (company) =>
      companyShortName(company, lang),
    ),
    roles: filters.roles.map((role) => m.terms.role[role]),
    provinces: known(filters.provinces, chronicle.provinces, ({ name }) => name[lang]),
    statuses: filters.statuses.map((status) => m.terms.status[status]),
    kinds: filters.kinds,
    capacity: filters.capacity && capacityWords(filters.capacity, 'headline', lang),
    announcedIn: filters.announcedIn,
    isDisputed: filters.traits.includes('disputed'),
    isNotStated: filters.traits.includes('not-stated'),
    sources: [...new Set(known(filters.sources, chronicle.sources, ({ publisher }) => publisher))],
    q: filters.q,
  });
}

export function Headline() {
  const view = useView();
  const lang = useLang();
  const m = useMessages();
  return (
    <p
      id="headline"
      className={styles.headline}
      role="status"
      aria-live="polite"
      data-map-obstacle=""
    >
      {headlineOf(view, m, lang)}
    </p>
  );
}
