/** On a slide: the plant chosen, what it promised and what became of it. */
import { useMemo, useRef, type ReactNode } from 'react';
import type { LedgerDate } from '../../chronicle/ledger.ts';
import { groupOf } from '../../chronicle/status.ts';
import type { CitedClaim, PhaseOutcome } from '../../chronicle/types.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatInterval, formatMoney, formatNumber, isCurrency } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import statusColour from '../../ui/statusColour.module.css';
import { useNames } from '../compare/useNames.ts';
import { useWidth } from '../compare/useWidth.ts';
import { firstYear } from '../panel/firstYear.ts';
import { StatusMark } from '../StatusMark.tsx';
import { PromiseBar } from '../table/PromiseBar.tsx';
import { distinctClaims, plantFacts, type PlantFacts } from './facts.ts';
import { emsOf } from './room.ts';
import { PartTitle, SlidePart } from './SlidePart.tsx';
import styles from './SlidePlant.module.css';
import { useFactWords } from './useFactWords.ts';
import { useFit } from './useFit.ts';

export function SlidePlant() {
  const m = useMessages();
  const { noPlant } = usePresentingMessages().slideParts;
  const lang = useLang();
  const { chronicle, standpoint } = useView();
  const id = useStore((state) => state.site);
  const site = id === null ? undefined : chronicle.sites.get(id);
  const facts = useMemo(
    () => (site ? plantFacts(chronicle, site, standpoint) : null),
    [chronicle, site, standpoint],
  );
  if (!site) return <SlidePart label={m.compare.plant}>{noPlant}</SlidePart>;
  if (!facts) return <Absent site={site} />;
  const { day, hindsight } = standpoint;
  return <Content facts={facts} content={[id, lang, day, hindsight].join(' ')} />;
}

/** A plant that does not exist yet at the day looked at. */
function Absent({ site }: { site: Site }) {
  const m = useMessages().panel.absent;
  const lang = useLang();
  const nameOf = useNames();
  const { chronicle, standpoint } = useView();
  const { day, hindsight } = standpoint;
  const date = formatInterval({ from: day, to: day }, lang);
  const year = firstYear(chronicle, site, hindsight);
  return (
    <SlidePart label={nameOf(site)}>
      <PartTitle>{nameOf(site)}</PartTitle>
      <p className={styles.absent}>
        {hindsight ? m.text(date) : m.unknown(date)} {year === null ? m.never : m.first(year)}
      </p>
    </SlidePart>
  );
}

/** What may be left out, the least important first; see `useFit`. */
const leftOut = [
  'sources',
  'phases from 3',
  'own name',
  'licence',
  'phases',
  'investment',
] as const;
/** So many phases stand on a slide. */
const mostPhases = 4;
/** Width of the names of facts and of what parts them from the facts, em. */
const factNames = 8;
/** Padding of the panel on both sides, em. */
const padding = 2;

interface Props {
  readonly facts: PlantFacts;
  /** tells these facts from others */
  readonly content: string;
}

function Content({ facts, content }: Props) {
  const m = useMessages();
  const words = usePresentingMessages().slideParts;
  const box = useRef<HTMLElement>(null);
  const { width, em } = useWidth(box);
  const out = useFit(box, leftOut.length, `${content} ${width} ${em}`);
  const gone = new Set<(typeof leftOut)[number]>(leftOut.slice(0, out));
  const nameOf = useNames();
  const fact = useFactWords();
  const { hindsight } = useView().standpoint;
  const { row, dossier, licence } = facts;
  const { site, status, phases } = dossier.outcome;

  const room = width / em - padding - factNames;
  const phaseName = (id: string | null) =>
    site.phases.find((phase) => phase.id === id)?.label[fact.lang] ?? null;
  /** Names the source where the line has room for it. */
  const line = (name: string, value: Value, more?: ReactNode) => {
    const { text, note = null, cited } = value;
    const taken = emsOf(text) + emsOf(note ?? '') + 1.6;
    const source = cited && !gone.has('sources') ? fact.source(cited) : null;
    return (
      <Fact name={name} isMissing={cited === null}>
        {text}
        {note !== null && <span className={styles.note}>{note}</span>}
        {source !== null && taken + emsOf(source) <= room && (
          <span className={styles.note}>{source}</span>
        )}
        {more}
      </Fact>
    );
  };
  const dateLine = (name: string, date: LedgerDate | null, none: string) =>
    line(name, {
      text: fact.date(date, none),
      note: fact.phase(date, dossier.outcome),
      cited: date?.cited ?? null,
    });
  const [held] = licence;
  const ofOther = fact.phaseLate(row);

  const shown = phases.slice(0, gone.has('phases from 3') ? 2 : mostPhases);
  return (
    <SlidePart label={nameOf(site)} box={box}>
      <PartTitle>{nameOf(site)}</PartTitle>
      {!gone.has('own name') && <p className={styles.own}>{site.name[fact.lang]}</p>}
      <p className={`${styles.status} ${statusColour[status]}`}>
        <StatusMark status={status} /> {m.terms.status[status]}
        {!hindsight && <span className={styles.note}>{words.asKnownThen}</span>}
      </p>
      <Outcome facts={facts} phaseName={phaseName} />
      <dl className={styles.facts}>
        {dateLine(m.panel.phases.plannedStart, row.planned, m.table.uncompared['no-plan'])}
        {dateLine(m.panel.phases.actualStart, row.actual, m.table.noStart)}
        {row.slippage && (
          <Fact name={m.table.columns.slippage}>
            <span className={row.slippage.months > 0 ? styles.late : undefined}>
              {fact.slippage(row)}
            </span>
            {ofOther !== null && <span className={styles.note}>{ofOther}</span>}
          </Fact>
        )}
        {!gone.has('investment') && <Investment facts={facts} line={line} />}
        {held &&
          !gone.has('licence') &&
          line(m.compare.rows.licence, {
            text: licence.map(fact.claim).join(m.panel.comma),
            cited: held,
          })}
      </dl>
      {phases.length > 1 && !gone.has('phases') && (
        <ul className={styles.phases} aria-label={m.panel.phases.title}>
          {shown.map((phase) => (
            <Phase key={phase.id} phase={phase} />
          ))}
          {phases.length > shown.length && (
            <li>{words.morePhases(formatNumber(phases.length - shown.length, fact.lang))}</li>
          )}
        </ul>
      )}
    </SlidePart>
  );
}

/** What a fact says, and who says so. */
interface Value {
  readonly text: string;
  /** what it is about, where that is less than the whole plant */
  readonly note?: string | null;
  /** null: no source says anything */
  readonly cited: CitedClaim | null;
}

interface FactProps {
  readonly name: string;
  readonly isMissing?: boolean;
  readonly children: ReactNode;
}

function Fact({ name, isMissing = false, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className={isMissing ? styles.missing : undefined}>{children}</dd>
    </div>
  );
}

interface InvestmentProps {
  readonly facts: PlantFacts;
  line(name: string, value: Value, more?: ReactNode): ReactNode;
}

/** As stated, with what other sources state, and where its parts do not make it up. */
function Investment({ facts: { panel, dossier }, line }: InvestmentProps) {
  const { panel: m } = useMessages();
  const words = usePresentingMessages().slideParts;
  const fact = useFactWords();
  const { investment } = panel;
  const name = m.figures.investment;
  if (!investment) return line(name, { text: m.figures.noInvestment, cited: null });
  const { current, disputed } = investment.fact;
  const sum = dossier.sums.find(({ field }) => field === 'investment');
  const amount = (value: number, unit: string) =>
    isCurrency(unit) ? formatMoney(value, unit, fact.lang) : formatNumber(value, fact.lang);
  const value = fact.claim(current);
  return line(
    name,
    { text: investment.fact.planned ? words.planned(value) : value, cited: current },
    <>
      {disputed && (
        <span className={styles.below}>
          {words.differ(fact.or(distinctClaims(investment.fact)))}
        </span>
      )}
      {sum && (
        <span className={styles.below}>
          {words.sumDiffers(amount(sum.parts, sum.unit), amount(sum.stated, sum.unit))}
        </span>
      )}
    </>,
  );
}

interface OutcomeProps {
  readonly facts: PlantFacts;
  readonly phaseName: (id: string | null) => string | null;
}

/** Promised against built, in figures and as a bar. */
function Outcome({ facts, phaseName }: OutcomeProps) {
  const { panel: m, terms, table } = useMessages();
  const words = usePresentingMessages().slideParts;
  const fact = useFactWords();
  const { row, dossier, capacityDispute } = facts;
  const { site, announced, operating, pending, lapsed, status } = dossier.outcome;
  const number = (amount: number) => formatNumber(amount, fact.lang);
  const sum = dossier.sums.find(({ field }) => field === 'capacity');
  const dispute = capacityDispute && {
    phase: phaseName(capacityDispute.phase),
    values: fact.or(distinctClaims(capacityDispute)),
  };
  return (
    <div className={styles.promise}>
      {announced === null ? (
        <p>{site.kind === 'components' ? m.figures.noCars : m.figures.noCapacity}</p>
      ) : (
        <>
          <dl className={styles.figures}>
            <Figure name={words.announced}>{number(announced)}</Figure>
            <Figure name={m.figures.operating} broken={operating === 0 && status === 'lapsed'}>
              {row.operating === null ? table.notStated : number(operating)}
            </Figure>
            {pending > 0 && <Figure name={words.toCome}>{number(pending)}</Figure>}
            {lapsed > 0 && operating > 0 && (
              <Figure name={terms.status.lapsed} broken>
                {number(lapsed)}
              </Figure>
            )}
          </dl>
          <PromiseBar promise={dossier.outcome} largest={announced} className={styles.bar} />
        </>
      )}
      {dispute && (
        <p className={styles.aside}>
          {dispute.phase === null
            ? words.differ(dispute.values)
            : words.differAbout(dispute.phase, dispute.values)}
        </p>
      )}
      {sum && (
        <p className={styles.aside}>{words.sumDiffers(number(sum.parts), number(sum.stated))}</p>
      )}
    </div>
  );
}

interface FigureProps {
  readonly name: string;
  /** a promise that came to nothing */
  readonly broken?: boolean;
  readonly children: ReactNode;
}

function Figure({ name, broken = false, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={broken ? styles.broken : undefined}>{children}</dd>
    </div>
  );
}

function Phase({ phase }: { phase: PhaseOutcome }) {
  const { panel: m, terms } = useMessages();
  const lang = useLang();
  const { id, label, capacity, status } = phase;
  return (
    <li className={styles.phase}>
      <span>{label?.[lang] ?? (id === 'rest' ? m.phases.rest : m.phases.whole)}</span>
      <span className={capacity === null ? styles.missing : styles.capacity}>
        {capacity === null ? m.phases.notStated : formatNumber(capacity, lang)}
      </span>
      <span className={`${styles.stands} ${statusColour[groupOf(status)]}`}>
        <StatusMark status={groupOf(status)} /> {terms.phaseStatus[status]}
      </span>
    </li>
  );
}
