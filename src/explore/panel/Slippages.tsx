/** How late or early production came, in sentences. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { slipWords } from './slipWords.ts';
import styles from './Story.module.css';
import { useWords } from '../citation/useWords.ts';

export function Slippages() {
  const m = useMessages().panel;
  const words = useWords();
  const phaseName = usePhaseName();
  const { slippage } = usePanel().dossier;

  return slippage.map((slip) => (
    <p key={slip.phase} className={styles.slippage}>
      <strong>{slipWords(slip, phaseName(slip.phase, words.lang), words.lang)}</strong>
      {slip.actual && <Citation cited={slip.actual} />}
      {m.comma}
      {m.slippage.against(words.date(slip.planned) ?? '')}
      <Citation cited={slip.planned} />
    </p>
  ));
}
