/** The view in a sentence. Read politely to screen readers when it changes. */
import { formatHeadline } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import { companyShortName } from '../../i18n/siteName.ts';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { Filters, View } from '../../state/view.ts';
import { formatMonth } from './month.ts';
import styles from './Headline.module.css';

/** The sentence for a view and the filters that made it. */
export function headlineOf(view: View, filters: Filters, m: Messages, lang: Lang): string {
  const { totals, chronicle, standpoint } = view;
  const amount = (n: number) => (n > 0 ? formatHeadline(n, lang) : null);
  return m.explore.headline({
    year: filters.asOf,
    month: formatMonth(standpoint.day, lang),
    hindsight: filters.hindsight,
    sites: totals.sites,
    announced: totals.sites > totals.notStated ? amount(totals.announced) : null,
    operating: amount(totals.operating),
    lapsed: amount(totals.lapsed),
    companies: filters.companies.flatMap((id) => {
      const company = chronicle.companies.get(id);
      return company ? [companyShortName(company, lang)] : [];
    }),
    statuses: filters.statuses.map((status) => m.terms.status[status]),
  });
}

export function Headline() {
  const view = useView();
  const lang = useLang();
  const m = useMessages();
  const asOf = useStore((state) => state.asOf);
  const hindsight = useStore((state) => state.hindsight);
  const companies = useStore((state) => state.companies);
  const statuses = useStore((state) => state.statuses);
  return (
    <p className={styles.headline} role="status" aria-live="polite">
      {headlineOf(view, { asOf, hindsight, companies, statuses }, m, lang)}
    </p>
  );
}
