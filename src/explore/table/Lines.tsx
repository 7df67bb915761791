/** One line of the table: a plant, which a press chooses, or a group, to which a press narrows. */
import { memo } from 'react';
import type { LedgerDate, LedgerSum } from '../../chronicle/ledger.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { StatusMark } from '../StatusMark.tsx';
import {
  AmountCell,
  DateCell,
  MedianCell,
  PromiseCell,
  PromiseSumCell,
  SlippageCell,
} from './cells.tsx';
import cells from './cells.module.css';
import { numbersOf } from './Cite.tsx';
import type { GroupLine, Line, PlantLine } from './lines.ts';
import styles from './Ledger.module.css';

interface Props<L extends Line> {
  readonly line: L;
  /** its place among all lines of the table, the head being the first row */
  readonly index: number;
  /** the open plant, or a group that the view is narrowed to */
  readonly isChosen: boolean;
  /** where Tab enters the table */
  readonly isReached: boolean;
  onPress(line: Line): void;
  onShowPlants(line: Line): void;
}

const phaseName = (site: Site, phase: string | null, lang: Lang): string | null =>
  site.phases.find(({ id }) => id === phase)?.label[lang] ?? null;

/** The phases that the two dates of a row are of; the same one is told once. */
function phasesTold(site: Site, planned: LedgerDate | null, actual: LedgerDate | null, lang: Lang) {
  const isSame = planned !== null && planned.phase === actual?.phase;
  return {
    planned: planned && phaseName(site, planned.phase, lang),
    actual: actual && !isSame ? phaseName(site, actual.phase, lang) : null,
  };
}

function PlantCells({ line, isReached }: { line: PlantLine; isReached: boolean }) {
  const m = useMessages();
  const lang = useLang();
  const { row } = line;
  const { outcome, planned, actual, givenUp } = row;
  const promised = outcome.phases.flatMap(({ capacityClaim }) => capacityClaim ?? []);
  const numbers = numbersOf([...promised, planned?.cited, actual?.cited, givenUp]);
  const phases = phasesTold(outcome.site, planned, actual, lang);
  return (
    <>
      <td className={styles.status}>
        <StatusMark status={outcome.status} /> {m.terms.status[outcome.status]}
      </td>
      <PromiseCell
        amount={row.announced}
        cited={promised}
        numbers={numbers}
        isReached={isReached}
      />
      <AmountCell amount={row.operating} />
      <AmountCell amount={row.lapsed} />
      <DateCell
        date={planned}
        none={m.table.notStated}
        phase={phases.planned}
        numbers={numbers}
        isReached={isReached}
      />
      <DateCell
        date={actual}
        none={m.table.noStart}
        phase={phases.actual}
        numbers={numbers}
        isReached={isReached}
      />
      <SlippageCell row={row} numbers={numbers} isReached={isReached} />
      <AmountCell amount={row.sources.size} />
      <AmountCell amount={row.disputes} />
    </>
  );
}

/** What several plants come to. */
function GroupCells({ sum, isReached }: { sum: LedgerSum; isReached: boolean }) {
  const m = useMessages().table;
  const lang = useLang();
  const { planned, actual, slippage } = sum;
  const numbers = numbersOf([planned?.cited, actual?.cited]);
  return (
    <>
      <PromiseSumCell sum={sum} />
      <AmountCell amount={sum.operating} />
      <AmountCell amount={sum.lapsed} />
      <DateCell date={planned} none={m.notStated} numbers={numbers} isReached={isReached} />
      <DateCell date={actual} none={m.noStart} numbers={numbers} isReached={isReached} />
      <MedianCell
        slippage={slippage}
        words={slippage && m.ofPlants(formatNumber(slippage.plants, lang))}
      />
      <AmountCell amount={sum.sources} />
      <AmountCell amount={sum.disputed} />
    </>
  );
}

/** The plant's own name, and what else sets it apart. */
function detailOf({ row }: PlantLine, m: ReturnType<typeof useMessages>, lang: Lang): string {
  const { site } = row.outcome;
  const parts = [site.name[lang]];
  if (row.phases > 1) parts.push(m.table.phases(row.phases));
  if (site.kind !== 'vehicles') parts.push(m.terms.siteKind[site.kind]);
  return parts.join(' · ');
}

function TableLine({ line, index, isChosen, isReached, onPress, onShowPlants }: Props<Line>) {
  const m = useMessages();
  const lang = useLang();
  const tabIndex = isReached ? 0 : -1;
  return (
    <tr data-line={line.id} aria-rowindex={index} className={isChosen ? styles.chosen : undefined}>
      <th scope="row" className={styles.head}>
        <button
          type="button"
          className={styles.name}
          data-key={line.id}
          tabIndex={tabIndex}
          {...(line.kind === 'plant'
            ? { 'aria-current': isChosen || undefined }
            : { 'aria-pressed': isChosen })}
          onClick={() => onPress(line)}
        >
          <span className={styles.title}>{line.name}</span>
          {line.kind === 'plant' && (
            <span className={styles.detail}>{detailOf(line, m, lang)}</span>
          )}
        </button>
      </th>
      {line.kind === 'plant' ? (
        <PlantCells line={line} isReached={isReached} />
      ) : (
        <>
          <PlantsCell line={line} tabIndex={tabIndex} onShowPlants={onShowPlants} />
          <GroupCells sum={line.sum} isReached={isReached} />
        </>
      )}
    </tr>
  );
}

function PlantsCell({
  line,
  tabIndex,
  onShowPlants,
}: {
  line: GroupLine;
  tabIndex: number;
  onShowPlants(line: Line): void;
}) {
  const m = useMessages().table;
  const count = formatNumber(line.sum.plants, useLang());
  return (
    <td className={cells.number}>
      <button
        type="button"
        className={styles.count}
        tabIndex={tabIndex}
        aria-label={m.showPlants(count, line.name)}
        onClick={() => onShowPlants(line)}
      >
        {count}
      </button>
    </td>
  );
}

/** Drawn again only when something of its own has changed. */
export const MemoLine = memo(TableLine);
