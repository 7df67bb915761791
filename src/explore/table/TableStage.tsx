/** Promise and outcome of all that is shown, in a table that sorts, with a chart that narrows. */
import { useCallback, useId, useMemo } from 'react';
import { provinceOf } from '../../chronicle/chronicle.ts';
import { ledgerRow, sumOf } from '../../chronicle/ledger.ts';
import type { Site } from '../../dataset/schema.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { companyShortName, siteName } from '../../i18n/siteName.ts';
import { counts } from '../../state/facets.ts';
import { failures, linksOf, passesBut } from '../../state/filters.ts';
import { useStore, type TableBy, type TableColumn } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Ledger } from './Ledger.tsx';
import {
  barsOf,
  groupLines,
  inOrder,
  plantLines,
  sortAfter,
  sortInForce,
  type GroupLine,
  type Line,
} from './lines.ts';
import { PromiseChart } from './PromiseChart.tsx';
import styles from './TableStage.module.css';

const groupings = ['plant', 'company', 'province'] as const satisfies readonly TableBy[];

/** So many bars, and whatever the view is narrowed to besides. */
const mostBars = 8;

export default function TableStage() {
  const m = useMessages().table;
  const titleId = useId();
  const by = useStore((state) => state.by);
  const sort = sortInForce(
    useStore((state) => state.sort),
    by,
  );
  const setTable = useStore((state) => state.setTable);
  const site = useStore((state) => state.site);
  const choose = useStore((state) => state.choose);
  const { lines, totals, uncounted } = useLines(by, sort);
  const { bars, others, chosen, narrowTo } = useChart(by === 'province' ? 'province' : 'company');

  const press = useCallback(
    (line: Line) => {
      if (line.kind === 'group') return narrowTo(line.id);
      markInput('choose');
      choose(line.id);
    },
    [choose, narrowTo],
  );
  const showPlants = useCallback(
    (line: Line) => {
      narrowTo(line.id, true);
      setTable({ by: 'plant' });
    },
    [narrowTo, setTable],
  );

  return (
    <div className={styles.stage}>
      <div className={styles.top}>
        <h2 className={styles.title} id={titleId}>
          {m.title}
        </h2>
        <div className={styles.groupings} role="group" aria-label={m.by.label}>
          {groupings.map((grouping) => (
            <button
              key={grouping}
              type="button"
              className={styles.grouping}
              aria-pressed={grouping === by}
              onClick={() => setTable({ by: grouping })}
            >
              {m.by[grouping]}
            </button>
          ))}
        </div>
      </div>
      <PromiseChart bars={bars} others={others} chosen={chosen} onPress={narrowTo} />
      <Ledger
        key={by}
        lines={lines}
        by={by}
        sort={sort}
        totals={totals}
        uncounted={uncounted}
        chosen={by === 'plant' ? [site].filter((id) => id !== null) : chosen}
        labelledBy={titleId}
        onSort={(column: TableColumn) => setTable({ sort: sortAfter(sort, column) })}
        onPress={press}
        onShowPlants={showPlants}
      />
      <p className={styles.note}>{m.note}</p>
    </div>
  );
}

/** A row of the ledger for each site shown. */
function useRows() {
  const { chronicle, standpoint, shown } = useView();
  return useMemo(
    () => shown.map((outcome) => ledgerRow(chronicle, outcome, standpoint)),
    [chronicle, standpoint, shown],
  );
}

/** Names for lines, in the language in force. */
function useNames() {
  const lang = useLang();
  const { chronicle } = useView();
  return useMemo(
    () => ({
      ofSite: (site: Site) => {
        const { company, place } = siteName(site, chronicle.companies, lang);
        return `${company} · ${place}`;
      },
      ofCompany: (id: string) => {
        const company = chronicle.companies.get(id);
        return company ? companyShortName(company, lang) : id;
      },
      ofProvince: (id: string) => chronicle.provinces.get(id)?.name[lang] ?? id,
    }),
    [chronicle, lang],
  );
}

function useLines(by: TableBy, { column, descending }: ReturnType<typeof sortInForce>) {
  const { filters } = useView();
  const language = langTag[useLang()];
  const rows = useRows();
  const names = useNames();
  const lines = useMemo(() => {
    if (by === 'plant') return plantLines(rows, names.ofSite);
    const counted = rows.filter(({ outcome }) => counts(outcome.site.kind, filters));
    return by === 'company'
      ? groupLines(counted, (site) => linksOf(site, filters).map(({ id }) => id), names.ofCompany)
      : groupLines(counted, (site) => [provinceOf(site)], names.ofProvince);
  }, [by, rows, names, filters]);
  return useMemo(() => {
    // The same plants as the headline counts.
    const carPlants = rows.filter(({ outcome }) => outcome.site.kind === 'vehicles');
    return {
      lines: inOrder(lines, { column, descending }, language),
      totals: sumOf(carPlants),
      uncounted: by === 'plant' ? rows.length - carPlants.length : 0,
    };
  }, [by, rows, lines, column, descending, language]);
}

/** The bars: counted as a facet counts, under all filters but their own. */
function useChart(by: 'company' | 'province') {
  const { chronicle, standpoint, all, filters, matches } = useView();
  const language = langTag[useLang()];
  const names = useNames();
  const narrow = useStore((state) => state.narrow);
  const key = by === 'company' ? 'companies' : 'provinces';
  const chosen = filters[key];

  const charted = useMemo(() => {
    const aside = by === 'company' ? (['companies', 'roles'] as const) : (['provinces'] as const);
    const rows = all
      .filter(
        (outcome) =>
          counts(outcome.site.kind, filters) &&
          passesBut(failures(outcome, filters, matches), ...aside),
      )
      .map((outcome) => ledgerRow(chronicle, outcome, standpoint));
    const groupsOf =
      by === 'company'
        ? (site: Site) => linksOf(site, { ...filters, companies: [] }).map(({ id }) => id)
        : (site: Site) => [provinceOf(site)];
    const nameOf = by === 'company' ? names.ofCompany : names.ofProvince;
    const isDrawn = ({ id }: GroupLine, place: number) => place < mostBars || chosen.includes(id);
    return barsOf(rows, groupsOf, nameOf, isDrawn, language);
  }, [by, chronicle, standpoint, all, filters, matches, names, language, chosen]);

  const narrowTo = useCallback(
    (id: string, keep = false) => {
      markInput('filter');
      const isOn = chosen.includes(id) && !keep;
      narrow({ [key]: isOn ? chosen.filter((one) => one !== id) : [id] });
    },
    [chosen, key, narrow],
  );
  return { ...charted, chosen, narrowTo };
}
