/** On a slide: two to four plants side by side, promise and outcome. */
import { useMemo, useRef, type ReactNode } from 'react';
import type { LedgerDate, LedgerRow } from '../../chronicle/ledger.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import statusColour from '../../ui/statusColour.module.css';
import { useNames } from '../compare/useNames.ts';
import { useWidth } from '../compare/useWidth.ts';
import { StatusMark } from '../StatusMark.tsx';
import { PromiseBar } from '../table/PromiseBar.tsx';
import {
  differing,
  keptRows,
  mostRowsOut,
  plantFacts,
  type ComparedKey,
  type PlantFacts,
} from './facts.ts';
import { SlidePart } from './SlidePart.tsx';
import styles from './SlideCompare.module.css';
import { useFactWords } from './useFactWords.ts';
import { useFit } from './useFit.ts';

interface Plant {
  readonly site: Site;
  /** null where it does not exist yet at the day looked at */
  readonly facts: PlantFacts | null;
}

/** The narrowest column that the words of a fact fit, the names of the facts, the padding; em. */
const narrowest = 5;
const factNames = 5.2;
const padding = 2;

export function SlideCompare() {
  const words = usePresentingMessages().slideParts.compare;
  const lang = useLang();
  const { chronicle, standpoint } = useView();
  const pins = useStore((state) => state.pins);
  const plants = useMemo(
    () =>
      pins.flatMap((id): Plant[] => {
        const site = chronicle.sites.get(id);
        return site ? [{ site, facts: plantFacts(chronicle, site, standpoint) }] : [];
      }),
    [chronicle, pins, standpoint],
  );
  const box = useRef<HTMLElement>(null);
  const { width, em } = useWidth(box);
  const { day, hindsight } = standpoint;
  const out = useFit(box, mostRowsOut, [lang, day, hindsight, width, em, ...pins].join(' '));

  const differ = useMemo(() => differing(plants.map(({ facts }) => facts)), [plants]);
  const rows = keptRows(differ, out);
  const hasColumns = (width / em - padding - factNames) / plants.length >= narrowest;
  const Drawn = hasColumns ? Columns : Blocks;
  return (
    <SlidePart label={words.title} box={box}>
      {plants.length === 0 ? words.none : <Drawn plants={plants} rows={rows} differ={differ} />}
    </SlidePart>
  );
}

interface Props {
  readonly plants: readonly Plant[];
  readonly rows: readonly ComparedKey[];
  readonly differ: ReadonlySet<ComparedKey>;
}

/** A column for each plant. */
function Columns({ plants, rows, differ }: Props) {
  const m = useMessages().compare;
  const words = usePresentingMessages().slideParts.compare;
  const valueOf = useValues(plants);
  const nameOf = useNames();
  const sites = plants.map(({ site }) => site);
  return (
    <table className={styles.table} aria-label={words.title} data-columns={plants.length}>
      <colgroup>
        <col className={styles.first} />
        <col span={plants.length} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{m.fact}</span>
          </th>
          {plants.map(({ site }) => (
            <th scope="col" key={site.id}>
              <Name name={nameOf(site, sites)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((key) => (
          <tr key={key} className={differ.has(key) ? styles.differs : undefined}>
            <th scope="row">
              {words.rows[key]}
              {differ.has(key) && <span className="visually-hidden"> ({m.differs})</span>}
            </th>
            {plants.map((plant) => (
              <td key={plant.site.id}>{valueOf(key, plant)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Maker over place, where the name has both. */
function Name({ name }: { name: string }) {
  const [maker, ...place] = name.split(' · ');
  return (
    <>
      {maker}
      {place.length > 0 && (
        <>
          <span className="visually-hidden"> · </span>
          <span className={styles.place}>{place.join(' · ')}</span>
        </>
      )}
    </>
  );
}

/** A block for each plant, where columns would be too narrow. */
function Blocks({ plants, rows, differ }: Props) {
  const words = usePresentingMessages().slideParts.compare;
  const valueOf = useValues(plants);
  const nameOf = useNames();
  const sites = plants.map(({ site }) => site);
  return (
    <ul className={styles.blocks}>
      {plants.map((plant) => (
        <li key={plant.site.id}>
          <h3 className={styles.name}>{nameOf(plant.site, sites)}</h3>
          <dl>
            {rows.map((key) => (
              <div key={key} className={differ.has(key) ? styles.differs : undefined}>
                <dt>{words.rows[key]}</dt>
                <dd>{valueOf(key, plant)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Phase({ name }: { name: string | null }) {
  return name !== null && <span className={styles.phase}>{name}</span>;
}

/** A plant's fact in words; its bar on the scale of the largest promise among the plants. */
function useValues(plants: readonly Plant[]) {
  const m = useMessages();
  const fact = useFactWords();
  const largest = Math.max(0, ...plants.map(({ facts }) => facts?.row.announced ?? 0));
  const short = (amount: number | null) =>
    amount === null ? m.table.notStated : formatShort(amount, fact.lang);

  /** With its phase where plan and start are of different ones. */
  const dated = (date: LedgerDate | null, row: LedgerRow, none: string) => {
    const isOfOne = row.planned?.phase === row.actual?.phase || !row.planned || !row.actual;
    const phase = isOfOne ? null : fact.phase(date, row.outcome);
    return (
      <>
        {fact.date(date, none)}
        <Phase name={phase} />
      </>
    );
  };

  const values: Record<ComparedKey, (facts: PlantFacts) => ReactNode> = {
    status: ({ dossier: { outcome } }) => (
      <span className={`${styles.status} ${statusColour[outcome.status]}`}>
        <StatusMark status={outcome.status} /> {m.terms.status[outcome.status]}
      </span>
    ),
    announced: ({ row, dossier }) => (
      <>
        {short(row.announced)}
        {row.announced !== null && (
          <PromiseBar promise={dossier.outcome} largest={largest} className={styles.bar} />
        )}
      </>
    ),
    operating: ({ row }) => short(row.operating),
    planned: ({ row }) => dated(row.planned, row, m.table.uncompared['no-plan']),
    actual: ({ row }) => dated(row.actual, row, m.table.noStart),
    slippage: ({ row }) => (
      <>
        <span className={(row.slippage?.months ?? 0) > 0 ? styles.late : undefined}>
          {fact.slippage(row)}
        </span>
        <Phase name={fact.phaseLate(row)} />
      </>
    ),
    investment: ({ panel }) =>
      panel.investment ? fact.claim(panel.investment.fact.current) : m.table.notStated,
    licence: ({ licence }) =>
      licence.length > 0
        ? licence
            .map(({ claim }) => claim.state && m.terms.licence[claim.state])
            .join(m.panel.comma)
        : m.table.notStated,
  };

  return (key: ComparedKey, { facts }: Plant): ReactNode => {
    if (facts) return values[key](facts);
    if (key === 'status') return m.compare.notYet;
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{m.compare.notYet}</span>
      </>
    );
  };
}
