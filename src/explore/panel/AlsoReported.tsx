/** What further sources say of facts already shown, without contradicting them. Folded away. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citations } from '../citation/Citation.tsx';
import styles from './AlsoReported.module.css';
import { Fold } from './Fold.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { claimsOf, readingsOf } from '../citation/readings.ts';
import { useWords } from '../citation/useWords.ts';

export function AlsoReported() {
  const m = useMessages().panel;
  const words = useWords();
  const phaseName = usePhaseName();
  const { also } = usePanel().model;
  if (also.length === 0) return null;
  const count = also.reduce((sum, fact) => sum + fact.alsoReported.length, 0);
  return (
    <div className={styles.also}>
      <Fold title={m.also.title(count)}>
        <p className={styles.help}>{m.also.help}</p>
        <ul>
          {also.map((fact) => (
            <li
              key={`${fact.phase} ${fact.field} ${fact.planned} ${fact.current.claim.unit} ${fact.current.source.id}`}
            >
              <span className={styles.subject}>
                {words.subject(fact, phaseName(fact.phase, words.lang))}
                {m.colon}
              </span>
              {readingsOf(claimsOf(fact)).map(({ best, cited }, index) => {
                const { text, lang } = words.claim(best.claim);
                return (
                  <span key={`${best.source.id} ${best.claim.asPrinted}`}>
                    {index > 0 && '; '}
                    <span lang={lang}>{text}</span>
                    <Citations cited={cited} />
                  </span>
                );
              })}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
