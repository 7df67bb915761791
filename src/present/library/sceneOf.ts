/** The present view as a scene of a briefing. */
import type { Lang } from '../../i18n/lang.ts';
import { filtersOf, filtersOn } from '../../state/filters.ts';
import type { State } from '../../state/store.ts';
import { viewStateOf } from '../../state/talk.ts';
import type { Scene, SceneFilters, ScenePart } from '../briefing/schema.ts';
import { longestText, type ScenePatch } from './change.ts';

/** Fewer plants are no comparison. */
const fewestCompared = 2;

/** To about a metre, and a zoom that nobody tells from the exact one: a file is read by people too. */
const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** What stands beside the map: what the reader looks at now. */
function sidePart({ show, site, pins }: State): ScenePart | null {
  if (show === 'compare') return pins.length >= fewestCompared ? 'compare' : null;
  if (show === 'table') return 'chart';
  return site === null ? null : 'plant';
}

/** Where the map is, as any screen can frame it; none where the scene shall frame what it shows. */
function cameraOf({ cameraMoved, cameraOrder, framing }: State): Scene['camera'] {
  const place = cameraMoved
    ? framing
    : // A scene that was put on screen and not moved since keeps its place to the letter.
      cameraOrder.kind === 'framed'
      ? cameraOrder.framing
      : null;
  if (!place) return undefined;
  return {
    lat: rounded(within(place.lat, -85, 85), 5),
    lon: rounded(within(place.lon, -180, 180), 5),
    zoom: rounded(within(place.zoom, 0, 22), 2),
  };
}

/** The filters that narrow something. */
function narrowing(state: State): SceneFilters | undefined {
  const filters = filtersOf(state);
  const on = filtersOn(filters).map((key) => [key, filters[key]] as const);
  return on.length > 0 ? (Object.fromEntries(on) as SceneFilters) : undefined;
}

/**
 * What a scene shows, without its words. Keys that say what is usual anyway are undefined.
 * @param furniture the parts that a scene has had so far: legend and timeline stay as they are there
 */
export function viewPatch(
  state: State,
  furniture: readonly ScenePart[] = ['legend', 'timeline'],
): ScenePatch {
  const { site, asOf, hindsight, pins, color, places, joining } = viewStateOf(state);
  const side = sidePart(state);
  return {
    year: asOf ?? undefined,
    hindsight: hindsight ? undefined : false,
    site: site ?? undefined,
    pins: pins.length > 0 ? [...pins] : undefined,
    filters: narrowing(state),
    camera: cameraOf(state),
    color: color === 'status' ? undefined : color,
    places: places === 'parted' ? undefined : places,
    joining: joining ? undefined : false,
    shows: [
      ...furniture.filter((part) => part === 'legend' || part === 'timeline'),
      ...(side ? [side] : []),
    ],
    by: side === 'chart' ? state.by : undefined,
  };
}

/**
 * A scene of the view on screen. Its id is a stand-in: `addScene` gives it one of its own.
 * @param title the view in a sentence, in the language of the page
 */
export function sceneOf(state: State, title: string, lang: Lang): Scene {
  const parts = Object.entries(viewPatch(state)).filter(([, value]) => value !== undefined);
  // A brace begins a figure; one that a search has is meant as such.
  const words = { [lang]: title.replaceAll('{', '{{').slice(0, longestText) };
  return { id: 'scene', title: words, ...Object.fromEntries(parts) } as Scene;
}
