/** The scenes in their order: chosen, put elsewhere by drag or keys, deleted. */
import { useRef } from 'react';
import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import sectionTitle from '../../ui/SectionTitle.module.css';
import type { Briefing } from '../briefing/schema.ts';
import { move, remove, show, type Scope } from './acts.ts';
import styles from './SceneList.module.css';
import { sceneTitle } from './titles.ts';

/** By then the drag has ended in every way, ms. */
const afterDrag = 100;

interface Props {
  readonly scope: Scope;
  readonly briefing: Briefing;
  /** id of the scene that is open */
  readonly chosen: string | null;
  readonly isShipped: boolean;
}

export function SceneList({ scope, briefing, chosen, isShipped }: Props) {
  const { m, lang, chronicle } = scope;
  const { id, scenes } = briefing;
  const list = useRef<HTMLDivElement>(null);
  const titleOf = (scene: (typeof scenes)[number]) =>
    sceneTitle(scene, chronicle, lang) || m.untitled;
  const find = (key: unknown) => scenes.find((scene) => scene.id === key);

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const scene = find([...keys][0]);
      if (!scene) return;
      const others = scenes.filter((other) => other !== scene);
      const beside = others.findIndex((other) => other.id === target.key);
      if (beside < 0) return;
      move(id, scene, target.dropPosition === 'after' ? beside + 1 : beside, scope);
      // The end of a drag gives the focus to where the scene was; it belongs to the scene.
      setTimeout(() => focusScene(list.current, scene.id), afterDrag);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={`${styles.indicator}`} />
    ),
  });

  return (
    <div className={styles.scenes}>
      <h3 className={sectionTitle.title}>{m.list.title(scenes.length)}</h3>
      <div
        ref={list}
        onKeyDownCapture={(event) => {
          const row = event.target instanceof Element ? event.target.closest('[data-scene]') : null;
          const scene = find(row?.getAttribute('data-scene'));
          if (!scene || isShipped) return;
          const at = scenes.indexOf(scene);
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            const to = event.key === 'ArrowUp' ? at - 1 : at + 1;
            event.preventDefault();
            event.stopPropagation();
            if (to >= 0 && to < scenes.length) move(id, scene, to, scope);
          } else if (event.key === 'Delete' || event.key === 'Backspace') {
            event.preventDefault();
            event.stopPropagation();
            remove(id, scene, scope);
            requestAnimationFrame(() => focusChosen(list.current));
          }
        }}
      >
        <GridList
          className={`${styles.list}`}
          aria-label={m.list.label}
          items={scenes.map((scene, at) => ({ id: scene.id, scene, at }))}
          dependencies={[lang, chronicle]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection={chosen !== null}
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const scene = keys === 'all' ? undefined : find([...keys][0]);
            if (scene) show(scene, scope);
          }}
          onAction={(key) => {
            const scene = find(key);
            if (scene) show(scene, scope);
          }}
          {...(isShipped ? {} : { dragAndDropHooks })}
        >
          {({ scene, at }) => (
            <GridListItem
              className={`${styles.row}`}
              textValue={`${at + 1}. ${titleOf(scene)}`}
              data-scene={scene.id}
            >
              {!isShipped && (
                <Button
                  slot="drag"
                  className={`${styles.grip}`}
                  aria-label={m.list.drag(titleOf(scene))}
                >
                  <svg viewBox="0 0 8 14" aria-hidden="true">
                    <path d="M2 2h0M6 2h0M2 7h0M6 7h0M2 12h0M6 12h0" />
                  </svg>
                </Button>
              )}
              <span className={styles.number}>{at + 1}</span>
              <span className={styles.title}>{titleOf(scene)}</span>
            </GridListItem>
          )}
        </GridList>
      </div>
      {!isShipped && scenes.length > 1 && <p className={styles.hint}>{m.list.hint}</p>}
    </div>
  );
}

const focusScene = (list: ParentNode | null, id: string): void =>
  list?.querySelector<HTMLElement>(`[data-scene="${id}"]`)?.focus();

/** The focus passes to the scene that took the place of the one taken out. */
export function focusChosen(list: ParentNode | null): void {
  list?.querySelector<HTMLElement>('[role=row][aria-selected=true]')?.focus();
}
