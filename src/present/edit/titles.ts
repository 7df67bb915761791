/** Titles of scenes and briefings for lists: told once, for lists are drawn at every letter typed. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Scene, Wording } from '../briefing/schema.ts';
import { tellScene } from '../briefing/tell.ts';
import { plainText } from '../briefing/told.ts';

const told = new WeakMap<Chronicle, WeakMap<Scene, Partial<Record<Lang, string>>>>();

/** A scene's title with its figures worked out; '' where it has none. */
export function sceneTitle(scene: Scene, chronicle: Chronicle, lang: Lang): string {
  const scenes = told.get(chronicle) ?? new WeakMap<Scene, Partial<Record<Lang, string>>>();
  told.set(chronicle, scenes);
  const titles = scenes.get(scene) ?? {};
  scenes.set(scene, titles);
  return (titles[lang] ??= plainText(
    tellScene(titleAlone(scene), 1, chronicle, lang).title,
  ).trim());
}

/** All that a title's figures depend on. */
const titleAlone = ({ caption: _caption, notes: _notes, ...rest }: Scene): Scene => rest;

/** A text in the language of the page, else in the one there is. */
export const wordingIn = (wording: Wording, lang: Lang): string =>
  wording[lang] ?? wording.en ?? wording.zh ?? '';
