/** A claim's date with its citation; undated ones in the source's own words. */
import type { CitedClaim } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import styles from './Phases.module.css';
import { useWords } from '../citation/useWords.ts';

export function DateOf({ cited }: { cited: CitedClaim }) {
  const m = useMessages().panel;
  const words = useWords();
  const { claim, source } = cited;
  return (
    <>
      {words.date(cited) ?? <span lang={source.language}>“{claim.asPrinted}”</span>}
      <Citation cited={cited} />
      {claim.basis === 'inferred' && <span className={styles.aside}>{m.inferred}</span>}
    </>
  );
}
