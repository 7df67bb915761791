/** What of the briefing could not be resolved: in one line, and in full on request. */
import { useId, useState } from 'react';
import { useLang } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import { useTalk } from '../talk/TalkContext.tsx';
import styles from './SceneFindings.module.css';

/** More than a presenter will go through here. */
const mostShown = 30;

export function SceneFindings() {
  const { scenes, findings } = useTalk();
  const m = usePresentingMessages().overlays.findings;
  const lang = useLang();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  if (findings.length === 0) return null;

  const numbers = new Map(scenes.map(({ id, number }) => [id, number]));
  const faulty = new Set<string>();
  let others = 0;
  for (const { item } of findings) {
    if (item !== null && numbers.has(item)) faulty.add(item);
    else others += 1;
  }
  const more = findings.length - mostShown;
  return (
    <div className={styles.findings}>
      <p className={styles.line}>
        {faulty.size > 0 && <span>{m.scenes(faulty.size, scenes.length)}</span>}
        {others > 0 && <span>{m.briefing(others)}</span>}
        <Button
          look="plain"
          aria-expanded={isOpen}
          aria-controls={list}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? m.hide : m.show}
        </Button>
      </p>
      <ul id={list} className={styles.list} hidden={!isOpen} aria-label={m.title}>
        {findings.slice(0, mostShown).map(({ rule, path, item, problem, remedy }) => {
          const number = item === null ? undefined : numbers.get(item);
          return (
            <li key={`${rule} ${path} ${problem.en}`}>
              {number !== undefined && <b>{m.scene(number)} </b>}
              <code className={styles.path}>{path}</code>
              <p>{problem[lang]}</p>
              <p className={styles.remedy}>{m.remedy(remedy[lang])}</p>
            </li>
          );
        })}
        {more > 0 && <li>{m.more(more)}</li>}
      </ul>
    </div>
  );
}
