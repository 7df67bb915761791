/** What the column of briefings can do: the library changed, what is open kept in step, and a word said. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Lang } from '../../i18n/lang.ts';
import { presenting, type PresentingMessages } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { setSceneView } from '../../state/talk.ts';
import type { Briefing, Scene } from '../briefing/schema.ts';
import { tellScene } from '../briefing/tell.ts';
import {
  addScene,
  duplicateScene,
  longestText,
  moveScene,
  newBriefing,
  removeScene,
  updateScene,
} from '../library/change.ts';
import type { ReadBriefing } from '../library/file.ts';
import { useLibrary } from '../library/library.ts';
import { sceneOf, viewPatch } from '../library/sceneOf.ts';
import { say, useDock } from './dockStore.ts';
import { sceneTitle, wordingIn } from './titles.ts';

/** What the words of an act need. */
export interface Scope {
  readonly m: PresentingMessages['briefings'];
  readonly lang: Lang;
  readonly chronicle: Chronicle;
}

const find = (id: string): Briefing | undefined =>
  useLibrary.getState().briefings.find((briefing) => briefing.id === id);

/** The scene of `after` that `before` does not have, or has otherwise. */
const changedScene = (before: Briefing | undefined, after: Briefing): string | undefined =>
  after.scenes.find((scene) => !before?.scenes.includes(scene))?.id;

const nameOf = (scene: Scene | undefined, { m, lang, chronicle }: Scope): string =>
  (scene && sceneTitle(scene, chronicle, lang)) || m.untitled;

const briefingName = (briefing: Briefing, { m, lang }: Scope): string =>
  wordingIn(briefing.title, lang) || m.untitled;

/** Opens a briefing, at one of its scenes. */
export const open = (briefing: string | null, scene: string | null = null): void =>
  useDock.setState({ briefing, scene });

/** Opens a scene and puts it on the map. */
export function show(scene: Scene, { chronicle, lang }: Scope): void {
  useDock.setState({ scene: scene.id });
  const { view, camera } = tellScene(scene, 1, chronicle, lang);
  setSceneView(useStore, view, camera);
}

/** A new briefing, which begins with the present view. */
export function create(headline: string, scope: Scope): void {
  const { m, lang, chronicle } = scope;
  const { add, briefings } = useLibrary.getState();
  const scene = { ...sceneOf(useStore.getState(), headline, lang), id: 'scene-1' };
  const taken = briefings.map(({ id }) => id);
  const names = new Set(briefings.map(({ title }) => title[lang]));
  let name = m.usualName;
  for (let number = 2; names.has(name); number += 1) name = `${m.usualName} ${number}`;
  const made = newBriefing({ [lang]: name }, chronicle.dataset.meta.id, scene, taken);
  open(add(made), scene.id);
  say(m.done.saved(1));
}

/** The present view as a scene behind the one that is open; in a new briefing where none is. */
export function save(briefing: string | null, headline: string, scope: Scope): void {
  const before = briefing === null ? undefined : find(briefing);
  if (!before) return create(headline, scope);
  const scene = sceneOf(useStore.getState(), headline, scope.lang);
  const after = useDock.getState().scene;
  useLibrary.getState().change(before.id, (present) => addScene(present, scene, after));
  const now = find(before.id);
  const added = now && changedScene(before, now);
  if (!added) return;
  useDock.setState({ scene: added });
  say(scope.m.done.saved(now.scenes.findIndex(({ id }) => id === added) + 1));
}

/** The present view in place of what a scene showed; its words stay. */
export function takeOver(briefing: string, scene: Scene, scope: Scope): void {
  const patch = viewPatch(useStore.getState(), scene.shows);
  useLibrary.getState().change(briefing, (present) => updateScene(present, scene.id, patch));
  say(scope.m.done.updated(nameOf(scene, scope)));
}

export function duplicate(briefing: string, scene: Scene): void {
  const before = find(briefing);
  useLibrary.getState().change(briefing, (present) => duplicateScene(present, scene.id));
  const now = find(briefing);
  const added = now && before?.scenes.length !== now.scenes.length && now.scenes.at(
    now.scenes.findIndex(({ id }) => id === scene.id) + 1,
  ); // prettier-ignore
  if (added) useDock.setState({ scene: added.id });
}

/** Takes a scene out; with the last one the briefing goes. */
export function remove(briefing: string, scene: Scene, scope: Scope): void {
  const before = find(briefing);
  if (!before) return;
  if (before.scenes.length === 1) {
    useLibrary.getState().remove(briefing);
    open(null);
    say(scope.m.done.lastSceneDeleted(briefingName(before, scope)));
    return;
  }
  const at = before.scenes.findIndex(({ id }) => id === scene.id);
  useLibrary.getState().change(briefing, (present) => removeScene(present, scene.id));
  const now = find(briefing);
  const next = now?.scenes[Math.min(at, now.scenes.length - 1)];
  useDock.setState({ scene: next?.id ?? null });
  say(scope.m.done.sceneDeleted(nameOf(scene, scope)));
}

/** @param to place from 0, counted without the scene itself */
export function move(briefing: string, scene: Scene, to: number, scope: Scope): void {
  useLibrary.getState().change(briefing, (present) => moveScene(present, scene.id, to));
  const place = find(briefing)?.scenes.findIndex(({ id }) => id === scene.id) ?? -1;
  say(scope.m.done.moved(nameOf(scene, scope), place + 1));
}

const copyName = (lang: Lang, name: string): string =>
  presenting[lang].briefings.copyName(name).slice(0, longestText);

/** Puts a copy of a briefing among the own ones. */
export function copy(briefing: Briefing): void {
  const { add } = useLibrary.getState();
  const { en, zh } = briefing.title;
  const title = {
    ...(en === undefined ? {} : { en: copyName('en', en) }),
    ...(zh === undefined ? {} : { zh: copyName('zh', zh) }),
  };
  const { $schema: _schema, ...rest } = briefing;
  open(add({ ...rest, title }));
}

export function discard(briefing: Briefing, scope: Scope): void {
  useLibrary.getState().remove(briefing.id);
  open(null);
  say(scope.m.done.briefingDeleted(briefingName(briefing, scope)));
}

/** Puts what was read among the own ones, under another id where its own is taken, and tells what was not. */
export function take(read: ReadBriefing, scope: Scope): void {
  const { briefing, findings } = read;
  useDock.setState({ report: briefing && findings.length === 0 ? null : read, said: null });
  if (!briefing) return;
  const { $schema: _schema, ...rest } = briefing;
  open(useLibrary.getState().add(rest));
  say(scope.m.done.imported(briefingName(briefing, scope), briefing.scenes.length));
}

/** One step back or forth, and open what it changed. */
export function travel(way: 'undo' | 'redo', { m }: Scope): void {
  const { briefings: before, [way]: go } = useLibrary.getState();
  const id = go();
  if (id === null) return;
  const now = find(id);
  if (!now) open(null);
  else {
    const changed = changedScene(before.find((one) => one.id === id), now); // prettier-ignore
    const scene = changed ?? useDock.getState().scene;
    open(id, now.scenes.some((one) => one.id === scene) ? scene : (now.scenes[0]?.id ?? null));
  }
  say(way === 'undo' ? m.done.undone : m.done.redone);
}
