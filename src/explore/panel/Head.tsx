/** Who, where, what it is called, how it stands, and how exactly the place is known. */
import type { RefObject } from 'react';
import type { Location } from '../../dataset/schema.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag, type Lang } from '../../i18n/lang.ts';
import { useView } from '../../state/ViewContext.tsx';
import { StatusMark } from '../StatusMark.tsx';
import statusColour from '../../ui/statusColour.module.css';
import styles from './Head.module.css';
import { usePanel } from './PanelContext.tsx';
import { noteLang } from './useWords.ts';

/** From small to large; a municipality is not named twice. */
function placeNames({ county, city, province }: Location, lang: Lang): string[] {
  const names = [county?.[lang], city?.[lang], province[lang]].filter((name) => name !== undefined);
  return [...new Set(names)];
}

function Companies() {
  const lang = useLang();
  const { terms, panel } = useMessages();
  const { chronicle } = useView();
  const { site } = usePanel().dossier.outcome;
  const names = site.companies.map(({ id, role }) => {
    const name = chronicle.companies.get(id)?.name[lang] ?? id;
    // One owner needs no word; of several companies each says what it is here.
    return site.companies.length === 1 && role === 'owner'
      ? name
      : panel.qualified(name, terms.role[role]);
  });
  return <>{names.join(panel.comma)}</>;
}

interface Props {
  readonly headingId: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null> | undefined;
}

export function Head({ headingId, headingRef }: Props) {
  const lang = useLang();
  const { terms, panel } = useMessages();
  const { outcome } = usePanel().dossier;
  const { site, status } = outcome;
  const other: Lang = lang === 'en' ? 'zh' : 'en';
  return (
    <header>
      <p className={styles.where}>
        <Companies /> · {placeNames(site.location, lang).join(panel.comma)}
      </p>
      <h2 className={styles.name} id={headingId} ref={headingRef} tabIndex={-1}>
        {site.name[lang]}
      </h2>
      <p className={styles.other}>
        <span lang={langTag[other]}>{site.name[other]}</span> · {site.products[lang]}
        {site.kind !== 'vehicles' && ` · ${terms.siteKind[site.kind]}`}
      </p>
      <div className={styles.state}>
        <span className={`${styles.pill} ${statusColour[status]}`}>
          <StatusMark status={status} />
          {terms.status[status]}
        </span>
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
