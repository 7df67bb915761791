/**
 * What can be done to a briefing. Pure: each gives a briefing that passes the schema, and the same
 * one where nothing changes.
 */
import type { Lang } from '../../i18n/lang.ts';
import type { Briefing, Cite, Scene, Wording } from '../briefing/schema.ts';
import { freshId } from './ids.ts';

/** The schema's bounds. */
export const longestText = 2000;
export const mostScenes = 200;

/** The texts of a scene. */
export const textKeys = ['title', 'caption', 'notes'] as const;
export type TextKey = (typeof textKeys)[number];

/** What a reader changes of a scene; the id stays, for links and undo. `undefined` takes a part away. */
export type ScenePatch = { [K in Exclude<keyof Scene, 'id'>]?: Scene[K] | undefined };

const otherLang = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

const withScenes = (briefing: Briefing, scenes: Scene[]): Briefing => ({ ...briefing, scenes });

/** An id for a scene, from its title. */
const sceneId = (title: Wording, { scenes }: Briefing): string =>
  freshId(
    [title.en, title.zh],
    `scene-${scenes.length + 1}`,
    scenes.map(({ id }) => id),
  );

/** A briefing of one scene: there is none without. */
export const newBriefing = (
  title: Wording,
  dataset: string,
  scene: Scene,
  taken: Iterable<string>,
): Briefing => ({
  format: 'groundbreak-briefing/1',
  id: freshId([title.en, title.zh], 'briefing', taken),
  title,
  dataset,
  scenes: [scene],
});

/**
 * Puts a scene behind another one, under an id of its own.
 * @param after id of the scene before it; null, or one that is gone: at the end
 */
export function addScene(briefing: Briefing, scene: Scene, after: string | null): Briefing {
  const { scenes } = briefing;
  if (scenes.length >= mostScenes) return briefing;
  const at = scenes.findIndex(({ id }) => id === after);
  const added = { ...scene, id: sceneId(scene.title, briefing) };
  return withScenes(briefing, scenes.toSpliced(at < 0 ? scenes.length : at + 1, 0, added));
}

/** Changes parts of a scene. */
export function updateScene(briefing: Briefing, id: string, patch: ScenePatch): Briefing {
  const at = briefing.scenes.findIndex((scene) => scene.id === id);
  const before = briefing.scenes[at];
  if (!before) return briefing;
  const after = withoutUndefined({ ...before, ...patch });
  return withScenes(briefing, briefing.scenes.with(at, after));
}

/** In the schema's words a key that is absent is not there at all. */
function withoutUndefined(scene: { [K in keyof Scene]: Scene[K] | undefined }): Scene {
  return Object.fromEntries(
    Object.entries(scene).filter(([, value]) => value !== undefined),
  ) as Scene;
}

/** A text once one language of it reads otherwise; undefined where no language says anything. */
export function reworded(
  wording: Wording | undefined,
  lang: Lang,
  text: string,
): Wording | undefined {
  const other = wording?.[otherLang(lang)];
  const own = text.slice(0, longestText);
  if (own === '') return other === undefined ? undefined : { [otherLang(lang)]: other };
  return lang === 'en'
    ? { en: own, ...(other === undefined ? {} : { zh: other }) }
    : { ...(other === undefined ? {} : { en: other }), zh: own };
}

/** Words a text of a scene anew in one language. A scene keeps a title, be it an empty one. */
export function rewordScene(
  briefing: Briefing,
  id: string,
  key: TextKey,
  lang: Lang,
  text: string,
): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  if (!scene) return briefing;
  const wording = reworded(scene[key], lang, text);
  if (key === 'title') return updateScene(briefing, id, { title: wording ?? { [lang]: '' } });
  return updateScene(briefing, id, { [key]: wording });
}

/** Names a briefing anew in one language; its id stays. */
export const rename = (briefing: Briefing, lang: Lang, name: string): Briefing => ({
  ...briefing,
  title: reworded(briefing.title, lang, name) ?? { [lang]: '' },
});

/** Puts a copy of a scene behind it. */
export function duplicateScene(briefing: Briefing, id: string): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  return scene ? addScene(briefing, scene, id) : briefing;
}

/**
 * Moves a scene to stand at a place.
 * @param to from 0, counted without the scene itself
 */
export function moveScene(briefing: Briefing, id: string, to: number): Briefing {
  const from = briefing.scenes.findIndex((scene) => scene.id === id);
  const scene = briefing.scenes[from];
  if (!scene) return briefing;
  const place = Math.min(briefing.scenes.length - 1, Math.max(0, to));
  if (place === from) return briefing;
  return withScenes(briefing, briefing.scenes.toSpliced(from, 1).toSpliced(place, 0, scene));
}

/** Takes a scene out; the last one stays, for no briefing is without. */
export function removeScene(briefing: Briefing, id: string): Briefing {
  if (briefing.scenes.length <= 1) return briefing;
  const scenes = briefing.scenes.filter((scene) => scene.id !== id);
  return scenes.length === briefing.scenes.length ? briefing : withScenes(briefing, scenes);
}

const sameCite = (a: Cite, b: Cite): boolean =>
  a.source === b.source && a.site === b.site && a.phase === b.phase && a.field === b.field;

/** Adds sources to those that a scene cites, those that it cites already left out. */
export function addCites(briefing: Briefing, id: string, cites: readonly Cite[]): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  if (!scene) return briefing;
  const before = scene.cites ?? [];
  const added = cites.filter((cite) => !before.some((other) => sameCite(cite, other)));
  return added.length === 0
    ? briefing
    : updateScene(briefing, id, { cites: [...before, ...added] });
}

/** Takes the citation at a place (from 0) away, and its number out of the texts; the later ones move up. */
export function removeCite(briefing: Briefing, id: string, at: number): Briefing {
  const scene = briefing.scenes.find((one) => one.id === id);
  const before = scene?.cites ?? [];
  if (!scene || before[at] === undefined) return briefing;
  const renumber = (text: string) =>
    text.replace(/ ?\[(\d+)\]/g, (mark, digits: string) => {
      const number = Number(digits);
      if (number === at + 1) return '';
      return number > at + 1 ? mark.replace(digits, String(number - 1)) : mark;
    });
  const inBoth = (wording: Wording | undefined): Wording | undefined =>
    wording && {
      ...(wording.en === undefined ? {} : { en: renumber(wording.en) }),
      ...(wording.zh === undefined ? {} : { zh: renumber(wording.zh) }),
    };
  const cites = before.toSpliced(at, 1);
  return updateScene(briefing, id, {
    title: inBoth(scene.title) ?? scene.title,
    caption: inBoth(scene.caption),
    notes: inBoth(scene.notes),
    cites: cites.length > 0 ? cites : undefined,
  });
}
