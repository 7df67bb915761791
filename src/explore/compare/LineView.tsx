/** One line of a cell: a value in the words of the panel, with its citations. */
import type { ReactNode } from 'react';
import { groupOf } from '../../chronicle/status.ts';
import type { CitedClaim, PhaseOutcome, SiteOutcome } from '../../chronicle/types.ts';
import { formatInterval, formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation, Citations } from '../citation/Citation.tsx';
import type { Reading } from '../citation/readings.ts';
import { useWords } from '../citation/useWords.ts';
import { slipWords } from '../panel/slipWords.ts';
import { useSiteWords } from '../panel/useSiteWords.ts';
import { StatusMark } from '../StatusMark.tsx';
import styles from './LineView.module.css';
import type { Line } from './rows.ts';

interface Props<L extends Line = Line> {
  readonly line: L;
  readonly outcome: SiteOutcome;
}

type Of<K extends Line['kind']> = Props<Extract<Line, { kind: K }>>;

const Aside = ({ children }: { children: ReactNode }) => (
  <span className={styles.aside}>{children}</span>
);

/** What a value rests on where it is not simply stated. */
function Basis({ cited }: { cited: readonly CitedClaim[] }) {
  const m = useMessages().panel;
  const inferred = cited.filter(({ claim }) => claim.basis === 'inferred').length;
  if (inferred === 0) return null;
  return <Aside> {inferred === cited.length ? m.inferred : m.partlyInferred}</Aside>;
}

function usePhaseLabel({ site }: SiteOutcome) {
  const { lang } = useWords();
  return (id: string | null) => site.phases.find((phase) => phase.id === id)?.label[lang] ?? null;
}

function Phase({ phase }: { phase: PhaseOutcome }) {
  const { panel, terms } = useMessages();
  const { lang } = useWords();
  const { id, label, capacity, capacityClaim, capacityBasis, status, statusClaim } = phase;
  const name = label?.[lang] ?? (id === 'rest' ? panel.phases.rest : panel.phases.whole);
  return (
    <>
      <span className={styles.phase}>{name}</span>
      {capacity === null ? (
        <Aside>{panel.phases.notStated}</Aside>
      ) : (
        <>
          {formatNumber(capacity, lang)}
          {capacityClaim && <Citation cited={capacityClaim} />}
        </>
      )}
      {capacityBasis === 'derived' && <Aside> {panel.derived}</Aside>}
      <span className={styles.below}>
        <StatusMark status={groupOf(status)} /> {terms.phaseStatus[status]}
        {statusClaim && <Citation cited={statusClaim} />}
      </span>
    </>
  );
}

function DateLine({ line, outcome }: Of<'date'>) {
  const m = useMessages();
  const words = useWords();
  const phase = usePhaseLabel(outcome)(line.phase);
  const { cited, when, later } = line;
  const byPublication = when !== null && !cited.claim.when;
  const date = byPublication
    ? m.panel.story.byPublication(formatInterval(when, words.lang))
    : words.date(cited);
  return (
    <>
      {date === null ? (
        <span lang={cited.source.language}>“{cited.claim.asPrinted}”</span>
      ) : (
        <span className={byPublication ? undefined : styles.value}>{date}</span>
      )}
      <Citation cited={cited} />
      <Basis cited={[cited]} />
      {phase && <span className={styles.below}>{phase}</span>}
      {later && <span className={styles.below}>{m.panel.story.later}</span>}
    </>
  );
}

function ClaimLine({ line, outcome }: Of<'claim'>) {
  const m = useMessages().panel;
  const words = useWords();
  const { claim } = line.cited;
  const { text, lang } = words.claim(claim);
  const phase = usePhaseLabel(outcome)(claim.phase);
  const mood = claim.planned ? m.planned : claim.field === 'investment' ? m.figures.spent : null;
  const notes = [claim.field === 'licence' ? null : mood, phase].filter((note) => note !== null);
  if (line.about === 'also') {
    return (
      <span className={styles.below}>
        {m.figures.alsoAs(text)}
        <Citation cited={line.cited} />
      </span>
    );
  }
  return (
    <>
      <span className={claim.field === 'licence' ? undefined : styles.value} lang={lang}>
        {text}
      </span>
      <Citation cited={line.cited} />
      <Basis cited={[line.cited]} />
      {notes.length > 0 && <span className={styles.below}>{notes.join(m.comma)}</span>}
    </>
  );
}

/** What other sources say, each value with those who say it. */
function Differ({ others }: { others: readonly Reading[] }) {
  const m = useMessages();
  const words = useWords();
  return (
    <Aside>
      {m.compare.otherwise}
      {others.map(({ best, cited }, index) => {
        const { text, lang } = words.claim(best.claim);
        return (
          <span key={`${best.source.id} ${best.claim.asPrinted}`}>
            {index > 0 && m.panel.comma}
            <span lang={lang}>{text}</span>
            <Citations cited={cited} />
          </span>
        );
      })}
    </Aside>
  );
}

function SubjectLine({ line, outcome }: Of<'subject'>) {
  const words = useWords();
  const phase = usePhaseLabel(outcome)(line.phase);
  return <Aside>{words.subject({ field: line.field, planned: false }, phase)}</Aside>;
}

export function LineView({ line, outcome }: Props) {
  const m = useMessages();
  const words = useWords();
  const siteWords = useSiteWords();
  const { lang } = words;
  const phaseLabel = usePhaseLabel(outcome);
  const { site } = outcome;
  switch (line.kind) {
    case 'status':
      return (
        <>
          {m.terms.phaseStatus[line.status]}
          <Citations cited={line.cited} />
          <Basis cited={line.cited} />
        </>
      );
    case 'cars':
      return (
        <>
          <span className={styles.figure}>{formatNumber(line.value, lang)}</span>
          <Citations cited={line.cited} />
        </>
      );
    case 'sum':
      return <Aside>{m.panel.figures.sumOfPhases(line.phases)}</Aside>;
    case 'sum-differs': {
      const { field, parts, stated, total } = line.sum;
      const [sum, whole] = [formatNumber(parts, lang), formatNumber(stated, lang)];
      return (
        <Aside>
          {m.panel.sums.text(m.terms.field[field], sum, whole)}
          <Citation cited={total} />
        </Aside>
      );
    }
    case 'count':
      return <span className={styles.value}>{formatNumber(line.value, lang)}</span>;
    case 'phase':
      return <Phase phase={line.phase} />;
    case 'date':
      return <DateLine line={line} outcome={outcome} />;
    case 'since': {
      const date = formatInterval({ from: line.day, to: line.day }, lang);
      return (
        <>
          {m.compare.since(date)} <Aside>{m.panel.derived}</Aside>
        </>
      );
    }
    case 'slip': {
      const { actual, planned, phase } = line.slip;
      return (
        <>
          <span className={styles.value}>{slipWords(line.slip, null, lang)}</span>
          <Citations cited={actual ? [actual, planned] : [planned]} />
          {phase !== null && <span className={styles.below}>{phaseLabel(phase)}</span>}
        </>
      );
    }
    case 'claim':
      return <ClaimLine line={line} outcome={outcome} />;
    case 'companies':
      return siteWords.companies(site).map((name) => (
        <span key={name} className={styles.own}>
          {name}
        </span>
      ));
    case 'products':
      return site.products[lang];
    case 'place':
      return (
        <>
          {siteWords.place(site)}
          <span className={styles.below}>
            {m.panel.location(m.terms.precision[site.location.precision])}
          </span>
        </>
      );
    case 'subject':
      return <SubjectLine line={line} outcome={outcome} />;
    case 'of-claims':
      return <Aside>{m.compare.claims(line.value)}</Aside>;
    case 'differ':
      return <Differ others={line.others} />;
  }
}
