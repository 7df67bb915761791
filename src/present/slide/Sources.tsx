/** The numbered sources of a scene, in one line below its caption. */
import type { Source } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { usePresentingMessages, type PresentingMessages } from '../../i18n/presenting.ts';
import { missingMark, type ToldScene } from '../briefing/told.ts';
import styles from './Sources.module.css';

/** Only the web's own schemes; anything else in a dataset is shown as text. */
const isWebAddress = (url: string) => /^https?:\/\//.test(url);

const wordsOf = ({ publisher, published }: Source, m: PresentingMessages['slide'], lang: Lang) =>
  m.source(publisher, published ? formatInterval(published, lang) : m.undated);

export function Sources({ sources }: Pick<ToldScene, 'sources'>) {
  const m = usePresentingMessages().slide;
  const lang = useLang();
  return (
    <div className={styles.sources}>
      <span id="slide-sources">{m.sources}</span>{' '}
      <ol aria-labelledby="slide-sources">
        {sources.map((source, at) => {
          const number = <span className={styles.number}>{at + 1}</span>;
          const words = source && wordsOf(source, m, lang);
          return (
            // One source may be cited for two of its claims: each is known by its number.
            <li key={`${at + 1} ${source?.id ?? ''}`}>
              {source?.url !== undefined && isWebAddress(source.url) ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {number}
                  {'\u00a0'}
                  {words}
                  <span className="visually-hidden">{m.newTab}</span>
                </a>
              ) : (
                <>
                  {number}
                  {'\u00a0'}
                  {words ?? <Missing why={m.noSource} />}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Missing({ why }: { why: string }) {
  return (
    <>
      <span aria-hidden="true">{missingMark}</span>
      <span className="visually-hidden">{why}</span>
    </>
  );
}
