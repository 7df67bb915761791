/** A claim's date with its citation; undated ones in the source's own words. */
import type { CitedClaim } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from './Citation.tsx';
import styles from './Phases.module.css';
import { useWords } from './useWords.ts';

export function DateOf({ cited }: { cited: CitedClaim }) {
  const m = useMessages().panel;
  const words = useWords();
  const { claim, source } = cited;
  return (
    <>
      {claim.when ? (
        words.claim(claim).text
      ) : (
        <span lang={source.language}>“{claim.asPrinted}”</span>
      )}
      <Citation cited={cited} />
      {claim.basis === 'inferred' && <span className={styles.aside}>{m.inferred}</span>}
    </>
  );
}
