/** What is wrong with a briefing, each with its scene and what would mend it. */
import type { Finding } from '../../dataset/finding.ts';
import type { Scope } from './acts.ts';
import styles from './FindingLines.module.css';

/** More than a reader will go through here. */
const mostShown = 12;

interface Props {
  readonly findings: readonly Finding[];
  readonly scope: Scope;
  /**
   * number and title of the scene that a finding is about, null for the file as a whole; left out
   * where the scene is told already
   */
  readonly nameOf?: (finding: Finding) => string | null;
}

export function FindingLines({ findings, scope: { m, lang }, nameOf }: Props) {
  const words = m.findings;
  const more = findings.length - mostShown;
  if (findings.length === 0) return null;
  const placeOf = (finding: Finding) => {
    const name = nameOf?.(finding) ?? null;
    return name === null ? words.whole : words.scene(name);
  };
  return (
    <ul className={styles.list}>
      {findings.slice(0, mostShown).map((finding) => (
        <li key={`${finding.path} ${finding.rule} ${finding.problem.en}`}>
          {nameOf && <strong>{placeOf(finding)}: </strong>}
          {words.told(finding.problem[lang], finding.remedy[lang])}
        </li>
      ))}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  );
}
