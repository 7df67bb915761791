/** The numbered sources, each with every fact that is cited from it. */
import { useMessages } from '../../i18n/LangContext.tsx';
import { Button } from '../../ui/Button.tsx';
import type { SourceEntry } from './model.ts';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SourceTitle } from './SourceTitle.tsx';
import styles from './Sources.module.css';
import { languageName, noteLang, useWords } from './useWords.ts';

/** Only the web's own schemes; anything else in a dataset is shown as text. */
const isWebAddress = (url: string) => /^https?:\/\//.test(url);

function CitedFacts({ entry }: { entry: SourceEntry }) {
  const m = useMessages().panel;
  const words = useWords();
  const phaseName = usePhaseName();
  return (
    <details className={styles.facts}>
      <summary>{m.sources.facts(entry.cited.length)}</summary>
      <ul>
        {entry.cited.map(({ claim, source }) => {
          const { text, lang } = words.claim(claim);
          return (
            <li
              key={`${claim.phase} ${claim.field} ${claim.locator} ${claim.asPrinted} ${claim.unit}`}
            >
              {words.subject(claim, phaseName(claim.phase, words.lang))}
              {m.colon}
              <span lang={lang}>{text}</span>
              {claim.basis && ` (${claim.basis === 'inferred' ? m.inferred : m.fromContext})`}
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
  /** the entry that a citation led to */
  readonly arrived: number | null;
  readonly onBack: () => void;
}

export function Sources({ arrived, onBack }: Props) {
  const { panel: m, terms } = useMessages();
  const words = useWords();
  const { model, dossier, sourceElementId } = usePanel();
  const { undatedLeftOut } = dossier;
  return (
    <PanelSection title={m.sources.title}>
      <ol className={styles.list}>
        {model.sources.map((entry) => {
          const { source, number } = entry;
          const basis = source.published && m.sources.basis[source.published.basis];
          const link = source.url !== undefined && isWebAddress(source.url) ? source.url : null;
          return (
            <li
              key={source.id}
              id={sourceElementId(number)}
              tabIndex={-1}
              className={styles.source}
            >
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
                      <span className="visually-hidden"> ({m.sources.newTab})</span>
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
                <CitedFacts entry={entry} />
                {arrived === number && (
                  <Button look="plain" onPress={onBack}>
                    {m.sources.back}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {undatedLeftOut > 0 && <p className={styles.leftOut}>{m.sources.leftOut(undatedLeftOut)}</p>}
    </PanelSection>
  );
}
