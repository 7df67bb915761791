/** Where sources differ: every value side by side, which one is used, and why. */
import type { CitedClaim, Fact } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import styles from './Disputes.module.css';
import { Fold } from './Fold.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import { claimsOf, readingsOf, type Reading } from '../citation/readings.ts';
import { capacityClaimOf, reasonFor, usedClaim } from './reason.ts';
import { noteLang, useWords } from '../citation/useWords.ts';

/** Disputes laid open at once; the further ones say their values in one line. */
const openAtOnce = 2;

function Why({ fact, used }: { fact: Fact; used: CitedClaim | null }) {
  const { panel, terms } = useMessages();
  const words = useWords();
  const { outcome } = usePanel().dossier;
  const { why } = panel.disputes;
  if (!used) {
    const held = capacityClaimOf(outcome, fact.phase);
    if (!held) return null;
    return (
      <p className={styles.why}>
        {why.other(words.claim(held.claim).text)}
        <Citation cited={held} />
      </p>
    );
  }
  const reason = reasonFor(fact, used);
  if (!reason) return null;
  return (
    <p className={styles.why}>
      {reason.rule === 'kind'
        ? why.kind(terms.sourceKind[reason.better], terms.sourceKind[reason.worse])
        : why[reason.rule]}
    </p>
  );
}

function Row({ reading, used }: { reading: Reading; used: boolean }) {
  const m = useMessages().panel;
  const words = useWords();
  const { text, lang } = words.claim(reading.best.claim);
  return (
    <tr>
      <th scope="row" className={used ? styles.used : undefined}>
        <span lang={lang}>{text}</span>
        {used && <span className={styles.tag}>{m.disputes.used}</span>}
      </th>
      <td>
        <ul className={styles.claims}>
          {reading.cited.map((cited) => {
            const { claim, source } = cited;
            return (
              <li key={`${source.id} ${claim.locator} ${claim.asPrinted}`}>
                <span lang={source.language}>“{claim.asPrinted}”</span>
                <span className={styles.source}>
                  {source.publisher}
                  {m.comma}
                  {words.published(source)}
                  <Citation cited={cited} />
                  {claim.basis === 'inferred' && ` ${m.inferred}`}
                </span>
                {claim.note && (
                  <span className={styles.note} lang={noteLang}>
                    {claim.note}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );
}

function Dispute({ fact, open }: { fact: Fact; open: boolean }) {
  const m = useMessages().panel;
  const words = useWords();
  const phase = usePhaseName()(fact.phase, words.lang);
  const { disputeId, dossier } = usePanel();
  const readings = readingsOf(claimsOf(fact));
  const subject = words.subject(fact, phase);
  const used = usedClaim(fact, dossier.outcome);
  const values = readings.map(({ best }) => words.claim(best.claim).text);
  return (
    <Fold
      open={open}
      id={disputeId(fact)}
      title={
        <>
          <strong>{subject}</strong>
          {m.colon}
          {m.disputes.or(values)}
        </>
      }
    >
      <table className={styles.table} aria-label={subject}>
        <thead>
          <tr>
            <th scope="col">{m.disputes.value}</th>
            <th scope="col">{m.disputes.sources}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <Row
              key={`${reading.best.source.id} ${reading.best.claim.asPrinted}`}
              reading={reading}
              used={used !== null && reading.cited.some(({ claim }) => claim === used.claim)}
            />
          ))}
        </tbody>
      </table>
      <Why fact={fact} used={used} />
    </Fold>
  );
}

export function Disputes() {
  const m = useMessages().panel.disputes;
  const { disputes } = usePanel().model;
  if (disputes.length === 0) return null;
  return (
    <PanelSection title={m.title}>
      {disputes.map((fact, index) => (
        <Dispute
          key={`${fact.phase} ${fact.field} ${fact.planned} ${fact.current.claim.unit}`}
          fact={fact}
          open={index < openAtOnce}
        />
      ))}
    </PanelSection>
  );
}
