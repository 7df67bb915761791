/** What of a briefing does not resolve over the dataset at hand, folded away beneath one line. */
import { useDeferredValue, useMemo } from 'react';
import { checkBriefing } from '../briefing/check.ts';
import type { Briefing } from '../briefing/schema.ts';
import type { Scope } from './acts.ts';
import { FindingLines } from './FindingLines.tsx';
import styles from './Findings.module.css';
import { sceneTitle } from './titles.ts';

export function Findings({ briefing, scope }: { briefing: Briefing; scope: Scope }) {
  const { m, chronicle } = scope;
  // Typing goes first.
  const settled = useDeferredValue(briefing);
  const findings = useMemo(
    () => checkBriefing(settled, chronicle).filter(({ severity }) => severity === 'error'),
    [settled, chronicle],
  );
  const isForeign = briefing.dataset !== chronicle.dataset.meta.id;
  if (findings.length === 0 && !isForeign) return null;
  return (
    <div className={styles.findings}>
      {isForeign && <p>{m.findings.otherDataset(briefing.dataset)}</p>}
      {findings.length > 0 && (
        <details>
          <summary>{m.findings.title(findings.length)}</summary>
          <FindingLines
            findings={findings}
            nameOf={({ item }) => nameOf(item, settled, scope)}
            scope={scope}
          />
        </details>
      )}
    </div>
  );
}

/** A scene as a file's findings name it: number and title. */
function nameOf(
  id: string | null,
  { scenes }: Briefing,
  { lang, chronicle }: Scope,
): string | null {
  const at = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[at];
  if (!scene) return null;
  return [at + 1, sceneTitle(scene, chronicle, lang)].filter((part) => part !== '').join(' · ');
}
