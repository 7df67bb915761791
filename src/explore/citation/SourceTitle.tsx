/** A source's title: italic as printed, plain where it only describes the page. */
import type { Source } from '../../dataset/schema.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { noteLang } from './useWords.ts';
import styles from './SourceList.module.css';

export function SourceTitle({ source }: { source: Source }) {
  const m = useMessages().panel;
  if (source.titleBasis === 'described') {
    return (
      <>
        <span lang={noteLang}>{source.title}</span>
        <span className={styles.aside} title={m.sources.describedHelp}>
          {m.qualified('', m.sources.described)}
        </span>
      </>
    );
  }
  return <cite lang={source.language}>{source.title}</cite>;
}
