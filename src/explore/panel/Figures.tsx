/** The three figures that one came for: promised, built, invested. */
import type { ReactNode } from 'react';
import type { PhaseOutcome } from '../../chronicle/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { Citation, Citations } from '../citation/Citation.tsx';
import { DisputedLink } from './DisputedLink.tsx';
import styles from './Figures.module.css';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { useWords } from '../citation/useWords.ts';

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt className={styles.title}>{title}</dt>
      {children}
    </div>
  );
}

function Announced() {
  const lang = useLang();
  const m = useMessages().panel;
  const { model, dossier } = usePanel();
  const { announced, phases, disputed, lapsed, site } = dossier.outcome;
  if (announced === null) {
    const { noCars, noCapacity } = m.figures;
    return <dd className={styles.none}>{site.kind === 'components' ? noCars : noCapacity}</dd>;
  }
  const stated = phases.flatMap(({ capacityClaim }) => capacityClaim ?? []);
  const { total } = model;
  const dispute = model.disputes.find(({ field }) => field === 'capacity');
  return (
    <>
      <dd className={styles.amount}>{formatNumber(announced, lang)}</dd>
      <dd className={styles.below}>
        {m.figures.carsAYear}
        <Citations cited={total ? [total] : stated} />
      </dd>
      {!total && stated.length > 1 && (
        <dd className={styles.below}>{m.figures.sumOfPhases(stated.length)}</dd>
      )}
      {lapsed > 0 && lapsed < announced && (
        <dd className={styles.below}>{m.figures.lapsed(formatNumber(lapsed, lang))}</dd>
      )}
      {(dispute || disputed.includes('capacity')) && (
        <dd className={styles.below}>
          <DisputedLink fact={dispute ?? null} brief />
        </dd>
      )}
    </>
  );
}

function Operating() {
  const lang = useLang();
  const m = useMessages().panel;
  const { operating, phases, status, announced } = usePanel().dossier.outcome;
  const running = phases.filter((phase) => phase.status === 'operating');
  if (operating === 0 && running.length > 0) {
    return <dd className={styles.none}>{m.figures.operatingNotStated}</dd>;
  }
  if (operating === 0 && announced === null) {
    return <dd className={styles.none}>{m.figures.noOperating}</dd>;
  }
  const isBroken = operating === 0 && status === 'lapsed';
  const told = operating > 0 ? running : phases;
  return (
    <>
      <dd className={`${styles.amount} ${isBroken ? styles.broken : ''}`}>
        {formatNumber(operating, lang)}
      </dd>
      <dd className={styles.below}>{m.figures.carsAYear}</dd>
      <OfStatus phases={told} />
    </>
  );
}

/** Each status among some phases, with the claims behind it. */
function OfStatus({ phases }: { phases: readonly PhaseOutcome[] }) {
  const { panel: m, terms } = useMessages();
  return [...new Set(phases.map(({ status }) => status))].map((status) => {
    const claims = phases
      .filter((phase) => phase.status === status)
      .flatMap(({ statusClaim }) => statusClaim ?? []);
    const inferred = claims.filter(({ claim }) => claim.basis === 'inferred');
    if (claims.length === 0) return null;
    return (
      <dd key={status} className={styles.below}>
        {terms.phaseStatus[status]}
        <Citations cited={claims} />
        {inferred.length > 0 &&
          ` ${inferred.length === claims.length ? m.inferred : m.partlyInferred}`}
      </dd>
    );
  });
}

function Invested() {
  const m = useMessages().panel;
  const words = useWords();
  const phaseName = usePhaseName();
  const { investment } = usePanel().model;
  if (!investment) return <dd className={styles.none}>{m.figures.noInvestment}</dd>;
  const { fact, converted } = investment;
  const phase = phaseName(fact.phase, words.lang);
  return (
    <>
      <dd className={styles.amount}>{words.claim(fact.current.claim).text}</dd>
      <dd className={styles.below}>
        {converted
          ? m.figures.alsoAs(words.claim(converted.claim).text)
          : fact.planned
            ? m.figures.planned
            : m.figures.spent}
        <Citation cited={fact.current} />
      </dd>
      {phase && <dd className={styles.below}>{phase}</dd>}
      {fact.disputed && (
        <dd className={styles.below}>
          <DisputedLink fact={fact} />
        </dd>
      )}
    </>
  );
}

export function Figures() {
  const m = useMessages().panel.figures;
  return (
    <dl className={styles.figures} aria-label={m.title}>
      <Figure title={m.announced}>
        <Announced />
      </Figure>
      <Figure title={m.operating}>
        <Operating />
      </Figure>
      <Figure title={m.investment}>
        <Invested />
      </Figure>
    </dl>
  );
}
