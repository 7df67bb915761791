/** Scenes in words and views: what `told.ts` describes, worked out over a dataset. Pure. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Lang } from '../../i18n/lang.ts';
import { langTag } from '../../i18n/lang.ts';
import { noFilters, type Filters } from '../../state/filters.ts';
import type { Scene, Wording } from './schema.ts';
import type { ToldScene, ToldText } from './told.ts';

/** A text in the language asked for, else in the one there is. */
function tellText(wording: Wording, lang: Lang): ToldText {
  const own = wording[lang];
  const other = lang === 'en' ? 'zh' : 'en';
  return own !== undefined
    ? { pieces: [own], lang: null }
    : { pieces: [wording[other] ?? ''], lang: langTag[other] };
}

/**
 * A scene over a dataset. What does not resolve is left out of the view and marked in the texts;
 * `checkBriefing` says what and why.
 */
export function tellScene(
  scene: Scene,
  number: number,
  chronicle: Chronicle,
  lang: Lang,
): ToldScene {
  const { camera, shows = ['legend', 'timeline'] } = scene;
  return {
    id: scene.id,
    number,
    title: tellText(scene.title, lang),
    caption: scene.caption ? tellText(scene.caption, lang) : null,
    notes: scene.notes ? tellText(scene.notes, lang) : null,
    view: {
      ...noFilters,
      ...(scene.filters as Partial<Filters>),
      site: scene.site ?? null,
      asOf: scene.year ?? null,
      hindsight: scene.hindsight ?? true,
      pins: scene.pins ?? [],
      show: 'map',
      color: scene.color ?? 'status',
      places: scene.places ?? 'parted',
      joining: scene.joining ?? true,
    },
    camera: camera ? { kind: 'framed', framing: camera, flies: true } : { kind: 'shown', flies: true },
    shows: new Set(shows),
    by: scene.by ?? 'company',
    sources: (scene.cites ?? []).map(({ source }) => chronicle.sources.get(source) ?? null),
  };
}
