/** Faults of a dataset, each with its place, what is wrong and how to mend it. */
import type { Finding } from '../dataset/finding.ts';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import styles from './FindingList.module.css';

/** More than a reader will go through here; `npm run check:data` lists them all. */
const mostShown = 30;

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const m = useMessages().app.findings;
  const lang = useLang();
  const more = findings.length - mostShown;
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, mostShown).map((finding) => (
          <li key={`${finding.rule} ${finding.path} ${finding.problem.en}`}>
            <code className={styles.path}>{finding.path}</code>
            {finding.item !== null && <span className={styles.item}> {finding.item}</span>}
            <p>{finding.problem[lang]}</p>
            <p className={styles.remedy}>
              {m.remedy} {finding.remedy[lang]}
            </p>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{m.more(more)}</p>}
    </>
  );
}
