/** The panel's sources, and how many claims of undated ones are left out. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { SourceList } from '../citation/SourceList.tsx';
import { useWords } from '../citation/useWords.ts';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import styles from './Sources.module.css';

export function Sources() {
  const m = useMessages().panel.sources;
  const words = useWords();
  const phaseName = usePhaseName();
  const { undatedLeftOut } = usePanel().dossier;
  return (
    <PanelSection title={m.title}>
      <SourceList
        subjectOf={({ claim }) => words.subject(claim, phaseName(claim.phase, words.lang))}
      />
      {undatedLeftOut > 0 && <p className={styles.leftOut}>{m.leftOut(undatedLeftOut)}</p>}
    </PanelSection>
  );
}
