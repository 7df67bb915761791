/** The view in a sentence. Read politely to screen readers when it changes. */
import { formatHeadline } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import { companyShortName } from '../../i18n/siteName.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { View } from '../../state/view.ts';
import { formatMonth } from './month.ts';
import styles from './Headline.module.css';

/** The sentence for a view. */
export function headlineOf(view: View, m: Messages, lang: Lang): string {
  const { totals, chronicle, standpoint, filters } = view;
  const amount = (n: number) => (n > 0 ? formatHeadline(n, lang) : null);
  return m.explore.headline({
    year: view.asOf,
    month: formatMonth(standpoint.day, lang),
    hindsight: standpoint.hindsight,
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
  return (
    <p className={styles.headline} role="status" aria-live="polite">
      {headlineOf(view, m, lang)}
    </p>
  );
}
