/** Who, where, what it is called, how it stands, and how exactly the place is known. */
import type { RefObject } from 'react';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag, type Lang } from '../../i18n/lang.ts';
import { StatusPill } from '../StatusPill.tsx';
import styles from './Head.module.css';
import { usePanel } from './PanelContext.tsx';
import { noteLang } from '../citation/useWords.ts';
import { useSiteWords } from './useSiteWords.ts';

interface Props {
  readonly headingId: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null> | undefined;
}

export function Head({ headingId, headingRef }: Props) {
  const lang = useLang();
  const { terms, panel } = useMessages();
  const words = useSiteWords();
  const { outcome } = usePanel().dossier;
  const { site, status } = outcome;
  const other: Lang = lang === 'en' ? 'zh' : 'en';
  return (
    <header>
      <p className={styles.where}>
        {words.companies(site).join(panel.comma)} · {words.place(site)}
      </p>
      <h2 className={styles.name} id={headingId} ref={headingRef} tabIndex={-1}>
        {site.name[lang]}
      </h2>
      <p className={styles.other}>
        <span lang={langTag[other]}>{site.name[other]}</span> · {site.products[lang]}
        {site.kind !== 'vehicles' && ` · ${terms.siteKind[site.kind]}`}
      </p>
      <div className={styles.state}>
        <StatusPill status={status} />
        <span className={styles.precision}>
          {panel.location(terms.precision[site.location.precision])}
        </span>
      </div>
      <details className={styles.basis}>
        <summary>{panel.locationBasis}</summary>
        <p>
          {site.location.zone && <>{site.location.zone[lang]}. </>}
          <span lang={noteLang}>{site.location.basis}</span>
        </p>
      </details>
    </header>
  );
}
