/** The phases as a table: how large, how it stands, planned and actual start. */
import { groupOf } from '../../chronicle/status.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { Citation } from '../citation/Citation.tsx';
import { DateOf } from './DateOf.tsx';
import type { PhaseRow } from './model.ts';
import { usePanel } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import styles from './Phases.module.css';
import { useWords } from '../citation/useWords.ts';

function Row({ row }: { row: PhaseRow }) {
  const { panel: m, terms } = useMessages();
  const { lang } = useWords();
  const { phase, plannedStart, plannedOfSite, actualStart } = row;
  const { day } = useView().standpoint;
  const group = groupOf(phase.status);
  const name = phase.label?.[lang] ?? (phase.id === 'rest' ? m.phases.rest : m.phases.whole);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles.status}>
          <StatusMark status={group} />
          {terms.phaseStatus[phase.status]}
          {phase.statusClaim && <Citation cited={phase.statusClaim} />}
        </span>
        {phase.statusClaim?.claim.basis === 'inferred' && (
          <span className={styles.aside}>{m.inferred}</span>
        )}
      </th>
      <td className={styles.number}>
        {phase.capacity === null ? (
          <span className={styles.missing}>{m.phases.notStated}</span>
        ) : (
          <>
            <strong>{formatNumber(phase.capacity, lang)}</strong>
            {phase.capacityClaim && <Citation cited={phase.capacityClaim} />}
          </>
        )}
        {phase.capacityBasis === 'derived' && <span className={styles.aside}>{m.derived}</span>}
      </td>
      <td>
        {plannedStart ? (
          <>
            <DateOf cited={plannedStart} />
            {plannedOfSite && <span className={styles.aside}>{m.wholeSite}</span>}
          </>
        ) : (
          <span className={styles.missing}>{m.phases.notStated}</span>
        )}
      </td>
      <td>
        {actualStart ? (
          <>
            <DateOf cited={actualStart} />
            {(actualStart.claim.when?.to ?? '') > day && (
              <span className={styles.aside}>{m.story.later}</span>
            )}
          </>
        ) : (
          <span className={styles.missing}>{m.phases.none}</span>
        )}
      </td>
    </tr>
  );
}

export function Phases() {
  const { phases: m, derivedHelp } = useMessages().panel;
  const { model } = usePanel();
  const isDerived = model.phases.some(({ phase }) => phase.capacityBasis === 'derived');
  return (
    <PanelSection title={m.title}>
      <table className={styles.table} aria-label={m.title}>
        <thead>
          <tr>
            <th scope="col">{m.phase}</th>
            <th scope="col" className={styles.number}>
              {m.capacity}
            </th>
            <th scope="col">{m.plannedStart}</th>
            <th scope="col">{m.actualStart}</th>
          </tr>
        </thead>
        <tbody>
          {model.phases.map((row) => (
            <Row key={row.phase.id} row={row} />
          ))}
        </tbody>
      </table>
      {isDerived && <p className={styles.help}>{derivedHelp}</p>}
    </PanelSection>
  );
}
