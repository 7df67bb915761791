/** The numbered sources, each with every fact that is cited from it. */
import type { CitedClaim } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { useCitations } from './CitationContext.tsx';
import styles from './SourceList.module.css';
import type { SourceEntry } from './sources.ts';
import { SourceTitle } from './SourceTitle.tsx';
import { languageName, noteLang, useWords } from './useWords.ts';

/** Only the web's own schemes; anything else in a dataset is shown as text. */
const isWebAddress = (url: string) => /^https?:\/\//.test(url);

interface FactsProps {
  readonly entry: SourceEntry;
  readonly subjectOf: (cited: CitedClaim) => string;
}

function CitedFacts({ entry, subjectOf }: FactsProps) {
  const m = useMessages().panel;
  const words = useWords();
  return (
    <details className={styles.facts}>
      <summary>{m.sources.facts(entry.cited.length)}</summary>
      <ul>
        {entry.cited.map((cited) => {
          const { claim, source } = cited;
          const { text, lang } = words.claim(claim);
          const subject = subjectOf(cited);
          return (
            <li key={`${subject} ${claim.locator} ${claim.asPrinted} ${claim.unit}`}>
              {subject}
              {m.colon}
              <span lang={lang}>{text}</span>
              {claim.basis &&
                m.qualified('', claim.basis === 'inferred' ? m.inferred : m.fromContext)}
              <span className={styles.printed}>
                {m.sources.asPrinted} <span lang={source.language}>“{claim.asPrinted}”</span>
                {m.comma}
                <span lang={noteLang}>{claim.locator}</span>
              </span>
              {claim.note && claim.note !== text && (
                <span className={styles.printed} lang={noteLang}>
                  {claim.note}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface Props {
  /** what a cited claim is about, in words */
  readonly subjectOf: (cited: CitedClaim) => string;
}

export function SourceList({ subjectOf }: Props) {
  const { panel: m, terms } = useMessages();
  const words = useWords();
  const { sources, sourceElementId, arrived, back } = useCitations();
  return (
    <ol className={styles.list}>
      {sources.map((entry) => {
        const { source, number } = entry;
        const basis = source.published && m.sources.basis[source.published.basis];
        const link = source.url !== undefined && isWebAddress(source.url) ? source.url : null;
        return (
          <li key={source.id} id={sourceElementId(number)} tabIndex={-1} className={styles.source}>
            <span className={styles.number}>{number}</span>
            <div>
              <p>
                {source.publisher}
                {m.comma}
                {link === null ? (
                  <SourceTitle source={source} />
                ) : (
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    <SourceTitle source={source} />
                    <span aria-hidden="true">{'\u00a0↗'}</span>
                    <span className="visually-hidden">{m.qualified('', m.sources.newTab)}</span>
                  </a>
                )}
              </p>
              <p className={styles.aside}>
                {[
                  words.published(source),
                  basis,
                  languageName(source.language, words.lang),
                  terms.sourceKind[source.kind],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <CitedFacts entry={entry} subjectOf={subjectOf} />
              {arrived === number && (
                <Button look="plain" onPress={back}>
                  {m.sources.back}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
