/** Says that sources differ, with the values not used, and leads to where they stand. */
import type { MouseEvent } from 'react';
import type { Fact } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import styles from './Figures.module.css';
import { usePanel } from './PanelContext.tsx';
import { claimsOf, readingsOf } from '../citation/readings.ts';
import { useWords } from '../citation/useWords.ts';

/** `fact` null: the dispute is that the parts do not add up. */
export function DisputedLink({ fact, brief = false }: { fact: Fact | null; brief?: boolean }) {
  const m = useMessages().panel;
  const words = useWords();
  const { disputeId } = usePanel();
  const id = disputeId(fact);
  const others =
    fact && !brief
      ? readingsOf(claimsOf(fact))
          .slice(1)
          .map(({ best }) => words.claim(best.claim).text)
      : [];
  const jump = (event: MouseEvent) => {
    // The page's address holds the view; a jump within the panel is not one.
    event.preventDefault();
    const target = document.getElementById(id);
    const fold = target?.closest('details');
    if (fold) fold.open = true;
    target?.focus();
  };
  return (
    <a className={styles.disputed} href={`#${id}`} onClick={jump}>
      {m.figures.disputed(others)}
    </a>
  );
}
