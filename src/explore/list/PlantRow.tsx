/** One plant of the list: maker and place, promise, status in words, bar of what operates. */
import type { SiteOutcome } from '../../chronicle/types.ts';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Messages } from '../../i18n/messages.ts';
import type { Lang } from '../../i18n/lang.ts';
import { OutcomeBar } from '../OutcomeBar.tsx';
import { PinMark } from '../compare/PinMark.tsx';
import { StatusMark } from '../StatusMark.tsx';
import styles from './PlantRow.module.css';

/** The status in words, with the split where only part of the promise operates. */
export function outcomeWords(outcome: SiteOutcome, m: Messages, lang: Lang): string {
  const { site, announced, operating, pending, lapsed, status } = outcome;
  const words: string[] = [];
  if (site.kind !== 'vehicles') words.push(m.explore.list.notACarPlant[site.kind]);
  if (operating > 0 && pending > 0)
    words.push(m.explore.list.split(formatShort(operating, lang), formatShort(pending, lang)));
  else if (operating > 0 && lapsed > 0)
    words.push(m.explore.list.splitLapsed(formatShort(operating, lang), formatShort(lapsed, lang)));
  else words.push(m.terms.status[status]);
  if (announced === null && site.kind === 'vehicles') words.push(m.explore.list.notStated);
  return words.join(' · ');
}

export function PlantRow({ outcome, name }: { outcome: SiteOutcome; name: string }) {
  const m = useMessages();
  const lang = useLang();
  const { announced, operating, status } = outcome;
  return (
    <div className={styles.row}>
      <span className={styles.name}>
        {name}
        <PinMark site={outcome.site.id} />
      </span>
      <span className={styles.capacity}>
        {announced === null ? '' : formatShort(announced, lang)}
      </span>
      <span className={styles.status}>
        <StatusMark status={status} />
        {outcomeWords(outcome, m, lang)}
      </span>
      {announced !== null && <OutcomeBar announced={announced} operating={operating} />}
    </div>
  );
}
