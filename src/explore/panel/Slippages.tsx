/** How late or early production came, in sentences. */
import type { Slippage } from '../../chronicle/types.ts';
import { formatMonths } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from './Citation.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import styles from './Story.module.css';
import { useWords } from './useWords.ts';

export function Slippages() {
  const m = useMessages().panel;
  const words = useWords();
  const phaseName = usePhaseName();
  const { slippage } = usePanel().dossier;

  const sentence = ({ phase: id, months, until }: Slippage) => {
    const phase = phaseName(id, words.lang);
    const length = formatMonths(months, words.lang);
    if (until === 'started') {
      return months === 0
        ? m.slippage.onTime(phase)
        : m.slippage.started(phase, length, months > 0);
    }
    if (until === 'given-up') return m.slippage.givenUp(phase, length);
    return months === 0 ? m.slippage.due(phase) : m.slippage.overdue(phase, length);
  };

  return slippage.map((slip) => (
    <p key={slip.phase} className={styles.slippage}>
      <strong>{sentence(slip)}</strong>
      {slip.actual && <Citation cited={slip.actual} />}
      {m.comma}
      {m.slippage.against(words.claim(slip.planned.claim).text)}
      <Citation cited={slip.planned} />
    </p>
  ));
}
