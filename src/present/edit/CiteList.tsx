/** What a scene cites, by number as its texts do. */
import { useId } from 'react';
import { standpointOf } from '../../chronicle/years.ts';
import { Button } from '../../ui/Button.tsx';
import type { Briefing, Scene } from '../briefing/schema.ts';
import { addCites, removeCite } from '../library/change.ts';
import { useLibrary } from '../library/library.ts';
import { mainCites } from '../library/sourcesOf.ts';
import type { Scope } from './acts.ts';
import styles from './CiteList.module.css';
import { say } from './dockStore.ts';

interface Props {
  readonly scope: Scope;
  readonly briefing: Briefing;
  readonly scene: Scene;
}

export function CiteList({ scope, briefing, scene }: Props) {
  const { m, chronicle } = scope;
  const labelId = useId();
  const change = useLibrary((library) => library.change);
  const { site, cites = [] } = scene;
  const cite = () => {
    if (site === undefined) return;
    const standpoint = standpointOf(chronicle, scene.year ?? null, scene.hindsight ?? true);
    const main = mainCites(chronicle, site, standpoint);
    change(briefing.id, (present) => addCites(present, scene.id, main));
    const now = useLibrary.getState().briefings.find(({ id }) => id === briefing.id);
    const after = now?.scenes.find(({ id }) => id === scene.id)?.cites?.length ?? 0;
    const added = after - cites.length;
    say(added > 0 ? m.done.cited(added) : m.done.nothingToCite);
  };
  return (
    <div>
      <h4 className={styles.label} id={labelId}>
        {m.scene.sources}
      </h4>
      {cites.length === 0 ? (
        <p className={styles.none}>{m.scene.noSources}</p>
      ) : (
        <ol className={styles.list} aria-labelledby={labelId}>
          {cites.map(({ source, phase, field }, at) => {
            const found = chronicle.sources.get(source);
            return (
              <li key={`${source} ${phase} ${field}`} className={styles.cite}>
                <span className={styles.number}>{at + 1}</span>
                <span className={styles.source}>
                  {found ? (
                    <>
                      {found.publisher}, <i lang={found.language}>{found.title}</i>
                    </>
                  ) : (
                    m.scene.unknownSource(source)
                  )}
                </span>
                <Button
                  look="plain"
                  aria-label={m.scene.uncite(`${at + 1}, ${found?.publisher ?? source}`)}
                  onPress={() =>
                    change(briefing.id, (present) => removeCite(present, scene.id, at))
                  }
                >
                  {m.scene.unciteShort}
                </Button>
              </li>
            );
          })}
        </ol>
      )}
      {site !== undefined && chronicle.sites.has(site) && (
        <Button onPress={cite}>{m.scene.cite}</Button>
      )}
    </div>
  );
}
