/** A plant that does not exist yet at the date looked at: said, with when it first appears. */
import type { RefObject } from 'react';
import { yearsOf } from '../../chronicle/years.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { firstYear } from './firstYear.ts';
import head from './Head.module.css';
import styles from './Absent.module.css';

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
  const year = firstYear(view.chronicle, site, hindsight);
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
