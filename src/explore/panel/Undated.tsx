/** Milestones that no source dates: listed, setting nothing. */
import type { StoryEvent } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import { usePhaseName } from './PanelContext.tsx';
import { claimOfEvent } from './story.ts';
import styles from './Story.module.css';
import { useWords } from '../citation/useWords.ts';

export function Undated({ events }: { events: readonly StoryEvent[] }) {
  const { panel: m, terms } = useMessages();
  const words = useWords();
  const phaseName = usePhaseName();
  if (events.length === 0) return null;
  return (
    <div className={styles.undated}>
      <h4 className={styles.undatedTitle}>{m.story.undated}</h4>
      <p className={styles.help}>{m.story.undatedHelp}</p>
      <ul>
        {events.map((event) => {
          const cited = claimOfEvent(event);
          const { state, asPrinted, basis } = cited.claim;
          const subject = words.subject(cited.claim, phaseName(event.phase, words.lang));
          return (
            <li
              key={`${event.field} ${event.phase} ${event.planned} ${cited.source.id} ${asPrinted}`}
            >
              {state ? m.qualified(subject, terms.licence[state]) : subject}
              {m.colon}
              <span lang={cited.source.language}>“{asPrinted}”</span>
              <Citation cited={cited} />
              {basis === 'inferred' && ` ${m.inferred}`}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
