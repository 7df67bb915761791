/**
 * The reader's own briefings beside the map: scenes saved, worded, put in order. The default export,
 * loaded when first used.
 */
import { useId, useMemo, useRef } from 'react';
import { useLang } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { mostScenes } from '../library/change.ts';
import { useLibrary } from '../library/library.ts';
import { useBriefing } from '../talk/useBriefing.ts';
import { copy, save, type Scope } from './acts.ts';
import { BriefingBar } from './BriefingBar.tsx';
import { shippedChoice, useDock } from './dockStore.ts';
import styles from './EditDock.module.css';
import { Findings } from './Findings.tsx';
import { ImportButton } from './ImportButton.tsx';
import { Notes } from './Notes.tsx';
import { SceneFields } from './SceneFields.tsx';
import { SceneList } from './SceneList.tsx';
import { wordingIn } from './titles.ts';
import { useFiles } from './useFiles.ts';
import { useUndoKeys } from './useUndoKeys.ts';

interface Props {
  /** the view on screen in a sentence: the title of a scene that is saved from it */
  readonly headline: string;
}

export default function EditDock({ headline }: Props) {
  const m = usePresentingMessages().briefings;
  const lang = useLang();
  const { chronicle } = useView();
  const titleId = useId();
  const scope = useMemo<Scope>(() => ({ m, lang, chronicle }), [m, lang, chronicle]);
  const setEditing = useStore((state) => state.setEditing);
  const own = useLibrary((library) => library.briefings);
  const chosen = useDock((dock) => dock.briefing);
  const sceneId = useDock((dock) => dock.scene);
  const fetched = useBriefing(null);
  const shipped = fetched.status === 'ready' ? fetched.briefing : null;

  const isShipped = chosen === shippedChoice && shipped !== null;
  const mine = isShipped ? null : (own.find(({ id }) => id === chosen) ?? own.at(-1) ?? null);
  const briefing = isShipped ? shipped : mine;
  const scenes = briefing?.scenes ?? [];
  const at = scenes.findIndex(({ id }) => id === sceneId);
  const scene = scenes[at];
  const place = at < 0 ? scenes.length : at + 1;
  const isFull = mine !== null && scenes.length >= mostScenes;
  const root = useRef<HTMLElement>(null);
  const isOver = useFiles(root, scope);
  useUndoKeys(root, scope);

  return (
    <section
      className={styles.dock}
      aria-labelledby={titleId}
      data-drop={isOver || undefined}
      ref={root}
    >
      <header className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {m.title}
        </h2>
        <Button look="plain" onPress={() => setEditing(false)}>
          {m.close}
        </Button>
      </header>

      <div className={styles.main}>
        <Button
          look="strong"
          isDisabled={isFull}
          onPress={() => save(mine?.id ?? null, headline, scope)}
        >
          {m.save}
        </Button>
        <p className={styles.small}>
          {isFull
            ? m.full
            : mine
              ? m.saveInto(wordingIn(mine.title, lang) || m.untitled, place + 1)
              : m.saveIntoNew}
        </p>
        <Notes scope={scope} />
      </div>

      {isOver && <p className={styles.drop}>{m.import.drop}</p>}

      {briefing && (own.length > 0 || isShipped) ? (
        <>
          <BriefingBar
            scope={scope}
            headline={headline}
            own={own}
            shipped={shipped}
            briefing={briefing}
            isShipped={isShipped}
          />
          <Findings briefing={briefing} scope={scope} />
          <SceneList
            key={`${isShipped ? 'shipped' : 'own'} ${briefing.id}`}
            scope={scope}
            briefing={briefing}
            chosen={scene?.id ?? null}
            isShipped={isShipped}
          />
          {scene && mine && (
            <SceneFields
              key={scene.id}
              scope={scope}
              briefing={mine}
              scene={scene}
              number={at + 1}
            />
          )}
        </>
      ) : (
        <div className={styles.empty}>
          <p>{m.empty.what}</p>
          <p>{m.empty.how}</p>
          <div className={styles.acts}>
            {shipped && (
              <Button onPress={() => copy(shipped)}>
                {m.empty.copy(wordingIn(shipped.title, lang))}
              </Button>
            )}
            <ImportButton scope={scope} />
          </div>
        </div>
      )}
    </section>
  );
}
