/** A plant that does not exist yet at the date looked at: said, with when it first appears. */
import type { RefObject } from 'react';
import { siteOutcome } from '../../chronicle/outcome.ts';
import { standpointOf, yearsOf } from '../../chronicle/years.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { View } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import head from './Head.module.css';
import styles from './Absent.module.css';

/** The first year at whose end the site exists, seen as now; null when it never does. */
function firstYear({ chronicle, standpoint }: View, site: Site): number | null {
  const { first, last } = yearsOf(chronicle);
  for (let year = first; year <= last; year += 1) {
    if (siteOutcome(chronicle, site, standpointOf(chronicle, year, standpoint.hindsight))) {
      return year;
    }
  }
  return null;
}

interface Props {
  readonly site: Site;
  readonly headingId: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null> | undefined;
}

export function Absent({ site, headingId, headingRef }: Props) {
  const lang = useLang();
  const m = useMessages().panel.absent;
  const view = useView();
  const setAsOf = useStore((state) => state.setAsOf);
  const setHindsight = useStore((state) => state.setHindsight);
  const { day, hindsight } = view.standpoint;
  const date = formatInterval({ from: day, to: day }, lang);
  const year = firstYear(view, site);
  return (
    <>
      <h2 className={head.name} id={headingId} ref={headingRef} tabIndex={-1}>
        {site.name[lang]}
      </h2>
      <p className={styles.text}>
        {hindsight ? m.text(date) : m.unknown(date)} {year === null ? m.never : m.first(year)}
      </p>
      {year === null ? (
        <Button onPress={() => setHindsight(true)}>{m.withHindsight}</Button>
      ) : (
        <Button onPress={() => setAsOf(year === yearsOf(view.chronicle).last ? null : year)}>
          {m.show(year)}
        </Button>
      )}
    </>
  );
}
