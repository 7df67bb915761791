/** What a scene shows over a dataset: its view, with what the dataset lacks left out and told. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Dropped } from '../../state/dropped.ts';
import { noFilters, type Filters, type Range } from '../../state/filters.ts';
import { reconcile } from '../../state/reconcile.ts';
import type { ViewState } from '../../state/store.ts';
import type { Scene, SceneFilters, ScenePart } from './schema.ts';

interface SceneView {
  readonly view: ViewState;
  readonly dropped: readonly Dropped[];
}

const distinct = <T>(items: readonly T[] | undefined): readonly T[] => [...new Set(items)];

const rangeOf = (range: Range | undefined): Range | null =>
  range && (range.from !== null || range.to !== null) ? range : null;

/** Each once, and a range that is open at both ends for none: as an address would say it. */
const filtersFrom = (filters: SceneFilters): Filters => ({
  ...noFilters,
  companies: distinct(filters.companies),
  roles: distinct(filters.roles),
  statuses: distinct(filters.statuses),
  provinces: distinct(filters.provinces),
  kinds: distinct(filters.kinds),
  capacity: rangeOf(filters.capacity),
  announcedIn: rangeOf(filters.announcedIn),
  traits: distinct(filters.traits),
  sources: distinct(filters.sources),
  q: filters.q?.trim() ?? '',
});

/** The view of a scene: unknown ids go, a year outside the data becomes the nearest. */
export function sceneView(scene: Scene, chronicle: Chronicle): SceneView {
  const wanted = {
    ...filtersFrom(scene.filters ?? {}),
    site: scene.site ?? null,
    asOf: scene.year ?? null,
    pins: distinct(scene.pins),
  };
  const { state, dropped } = reconcile(chronicle, wanted);
  return {
    view: {
      ...wanted,
      ...state,
      hindsight: scene.hindsight ?? true,
      show: 'map',
      color: scene.color ?? 'status',
      places: scene.places ?? 'parted',
      joining: scene.joining ?? true,
    },
    dropped,
  };
}

/** Why a part does not stand on the slide. */
type PartFault = 'needs-site' | 'needs-pins' | 'one-of-them';

const large: ReadonlySet<ScenePart> = new Set<ScenePart>(['plant', 'compare', 'chart']);

/** The parts of the slide: those that can be shown, and why the others cannot. */
export function sceneParts(
  scene: Scene,
  view: Pick<ViewState, 'site' | 'pins'>,
): {
  readonly shown: ReadonlySet<ScenePart>;
  readonly faults: readonly { readonly at: number; readonly fault: PartFault }[];
} {
  const shown = new Set<ScenePart>();
  const faults: { at: number; fault: PartFault }[] = [];
  for (const [at, part] of (scene.shows ?? ['legend', 'timeline']).entries()) {
    if (part === 'plant' && view.site === null) faults.push({ at, fault: 'needs-site' });
    else if (part === 'compare' && view.pins.length < 2) faults.push({ at, fault: 'needs-pins' });
    else if (large.has(part) && [...shown].some((other) => other !== part && large.has(other)))
      faults.push({ at, fault: 'one-of-them' });
    else shown.add(part);
  }
  return { shown, faults };
}
