/** On a slide: promised against built, by plant, company or province. */
import { useMemo, useRef } from 'react';
import { provinceOf } from '../../chronicle/chronicle.ts';
import { ledgerRow, sumOf, type LedgerSum } from '../../chronicle/ledger.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatNumber, formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { companyShortName } from '../../i18n/siteName.ts';
import { counts } from '../../state/facets.ts';
import { linksOf } from '../../state/filters.ts';
import type { TableBy } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { useNames } from '../compare/useNames.ts';
import { barsOf, type GroupLine } from '../table/lines.ts';
import { PromiseBar, PromiseKey } from '../table/PromiseBar.tsx';
import styles from './SlideChart.module.css';
import { PartTitle, SlidePart } from './SlidePart.tsx';
import { useFit } from './useFit.ts';

/** So many bars, and on a screen without room for them fewer. */
const mostBars = 8;
const fewestBars = 3;

export function SlideChart({ by }: { by: TableBy }) {
  const words = usePresentingMessages().slideParts.chart;
  const { table, panel } = useMessages();
  const { figures } = panel;
  const lang = useLang();
  const { standpoint, filters } = useView();
  const box = useRef<HTMLElement>(null);
  const content = [by, lang, standpoint.day, standpoint.hindsight, JSON.stringify(filters)];
  const out = useFit(box, mostBars - fewestBars, content.join(' '));
  const { bars, others, total } = useBars(by, mostBars - out);
  const short = (amount: number) => formatShort(amount, lang);
  const amountOf = (sum: LedgerSum) =>
    isStated(sum) ? words.amount(short(sum.operating), short(sum.announced)) : table.notStated;
  const largest = Math.max(0, ...bars.map(({ sum }) => sum.announced));
  return (
    <SlidePart label={words.title(by)} box={box}>
      <PartTitle>{words.title(by)}</PartTitle>
      {total.plants === 0 ? (
        <p className={styles.sum}>{words.none}</p>
      ) : (
        <>
          <p className={styles.sum}>
            {isStated(total)
              ? words.sum(short(total.operating), short(total.announced))
              : figures.noCapacity}
          </p>
          <PromiseKey className={styles.key} />
          <ul className={styles.bars}>
            {bars.map(({ id, name, sum }) => (
              <li key={id}>
                <span className="visually-hidden">
                  {table.chart.describe(
                    name,
                    formatNumber(sum.plants, lang),
                    short(sum.announced),
                    short(sum.operating),
                    short(sum.lapsed),
                  )}
                </span>
                <span className={styles.words} aria-hidden="true">
                  <span className={styles.name}>{name}</span>
                  <span>{amountOf(sum)}</span>
                </span>
                <PromiseBar promise={sum} largest={largest} className={styles.bar} />
              </li>
            ))}
            {others.groups > 0 && (
              <li className={`${styles.words} ${styles.others}`}>
                <span>{words.others(formatNumber(others.groups, lang))}</span>
                <span>{amountOf(others.sum)}</span>
              </li>
            )}
          </ul>
        </>
      )}
    </SlidePart>
  );
}

/** A capacity that no source states is not small: it is not drawn. */
const isStated = ({ plants, notStated }: LedgerSum) => notStated < plants;

/** The largest promises under the filters in force, and the rest in one. */
function useBars(by: TableBy, most: number) {
  const { chronicle, standpoint, shown, filters } = useView();
  const lang = useLang();
  const siteName = useNames();
  return useMemo(() => {
    const rows = shown
      .filter(({ site }) => counts(site.kind, filters))
      .map((outcome) => ledgerRow(chronicle, outcome, standpoint));
    const groupsOf: Record<TableBy, (site: Site) => readonly string[]> = {
      plant: ({ id }) => [id],
      company: (site) => linksOf(site, filters).map(({ id }) => id),
      province: (site) => [provinceOf(site)],
    };
    const nameOf = (id: string): string => {
      if (by === 'province') return chronicle.provinces.get(id)?.name[lang] ?? id;
      if (by === 'company') {
        const company = chronicle.companies.get(id);
        return company ? companyShortName(company, lang) : id;
      }
      const site = chronicle.sites.get(id);
      return site ? siteName(site) : id;
    };
    const isDrawn = ({ sum }: GroupLine, place: number) => place < most && isStated(sum);
    return {
      ...barsOf(rows, groupsOf[by], nameOf, isDrawn, langTag[lang]),
      total: sumOf(rows),
    };
  }, [by, most, chronicle, standpoint, shown, filters, lang, siteName]);
}
