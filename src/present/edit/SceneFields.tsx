/** The scene that is open: its words in place, what it shows, what it cites. */
import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import { langTag, type Lang } from '../../i18n/lang.ts';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { Button } from '../../ui/Button.tsx';
import { checkBriefing } from '../briefing/check.ts';
import type { Briefing, Scene } from '../briefing/schema.ts';
import { tellScene } from '../briefing/tell.ts';
import { textKeys } from '../library/change.ts';
import { duplicate, remove, takeOver, type Scope } from './acts.ts';
import { CiteList } from './CiteList.tsx';
import { FindingLines } from './FindingLines.tsx';
import styles from './SceneFields.module.css';
import { focusChosen } from './SceneList.tsx';
import { SlideOptions } from './SlideOptions.tsx';
import { summaryOf } from './summary.ts';
import { TextField } from './TextField.tsx';

const langs = ['en', 'zh'] as const satisfies readonly Lang[];

interface Props {
  readonly scope: Scope;
  readonly briefing: Briefing;
  readonly scene: Scene;
  /** from 1 */
  readonly number: number;
}

export function SceneFields({ scope, briefing, scene, number }: Props) {
  const { m, lang, chronicle } = scope;
  const { terms } = useMessages();
  const titleId = useId();
  const root = useRef<HTMLElement>(null);
  const [textLang, setTextLang] = useState<Lang>(lang);
  // Typing goes first.
  const settled = useDeferredValue(scene);
  const told = useMemo(
    () => tellScene(settled, number, chronicle, textLang),
    [settled, number, chronicle, textLang],
  );
  const findings = useMemo(
    () =>
      checkBriefing({ ...briefing, scenes: [settled] }, chronicle).filter(
        // A reader who writes one language means to.
        ({ path, rule }) => path.startsWith('scenes') && rule !== 'both-languages',
      ),
    [briefing, settled, chronicle],
  );
  const about = (key: string) => findings.filter(({ path }) => path.startsWith(`scenes[0].${key}`));
  const others = findings.filter(
    ({ path }) => !textKeys.some((key) => path.startsWith(`scenes[0].${key}`)),
  );

  return (
    <section className={styles.fields} aria-labelledby={titleId} ref={root}>
      <div className={styles.head}>
        <h3 className={sectionTitle.title} id={titleId}>
          {m.scene.heading(number)}
        </h3>
        <div className={styles.langs} role="group" aria-label={m.scene.textLang}>
          {langs.map((one) => (
            <button
              key={one}
              type="button"
              lang={langTag[one]}
              aria-pressed={one === textLang}
              onClick={() => setTextLang(one)}
            >
              {m.scene.lang[one]}
            </button>
          ))}
        </div>
      </div>

      {textKeys.map((key) => (
        <TextField
          key={key}
          scope={scope}
          briefing={briefing}
          scene={scene}
          textKey={key}
          textLang={textLang}
          told={told[key]}
          findings={about(key)}
        />
      ))}

      <div>
        <h4 className={styles.label}>{m.scene.shows}</h4>
        <p className={styles.summary}>
          {summaryOf(scene, chronicle, { m: m.summary, terms, lang }).join(' · ')}
        </p>
        <FindingLines findings={others} scope={scope} />
      </div>
      <SlideOptions scope={scope} briefing={briefing} scene={scene} />
      <CiteList scope={scope} briefing={briefing} scene={scene} />

      <div className={styles.acts}>
        <Button onPress={() => takeOver(briefing.id, scene, scope)}>{m.scene.update}</Button>
        <Button onPress={() => duplicate(briefing.id, scene)}>{m.scene.duplicate}</Button>
        <Button
          onPress={() => {
            const dock = root.current?.parentElement ?? null;
            remove(briefing.id, scene, scope);
            requestAnimationFrame(() => focusChosen(dock));
          }}
        >
          {m.scene.remove}
        </Button>
      </div>
    </section>
  );
}
