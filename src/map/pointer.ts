/** Pointer to store: hovering, choosing, and letting go of a plant on the map. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Store } from '../state/store.ts';
import { markInput } from '../state/timing.ts';
import type { ScreenPoint } from './mercator.ts';
import { pick } from './picking.ts';
import type { DrawnPlant } from './plants/PlantField.ts';

/** Fingers hit what is within this many px, as large as a target must be at least. */
const touchSlop = 22;

function slopOf(event: MapMouseEvent): number {
  const { originalEvent } = event;
  const isTouch =
    'pointerType' in originalEvent
      ? originalEvent.pointerType === 'touch'
      : window.matchMedia('(pointer: coarse)').matches;
  return isTouch ? touchSlop : 0;
}

/** Follows the pointer over `map`; returns what stops it. */
export function followPointer(
  map: MapLibreMap,
  store: Store,
  drawn: () => readonly DrawnPlant[],
): () => void {
  const plantAt = (point: ScreenPoint, slop: number) =>
    pick(
      drawn().map(({ id, x, y, ring, style }) => ({ id, x, y, r: ring, isSoft: style === 'halo' })),
      point,
      slop,
    );
  const hover = (site: string | null) => {
    if (store.getState().hovered !== site) store.getState().hover(site);
    map.getCanvas().style.cursor = site === null ? '' : 'pointer';
  };

  let scheduled = 0;
  const onMove = (event: MapMouseEvent) => {
    cancelAnimationFrame(scheduled);
    // While the map is dragged nothing is pointed at.
    if (event.originalEvent.buttons !== 0) return;
    scheduled = requestAnimationFrame(() => hover(plantAt(event.point, 0)));
  };
  const onOut = () => {
    cancelAnimationFrame(scheduled);
    hover(null);
  };
  const onClick = (event: MapMouseEvent) => {
    const site = plantAt(event.point, slopOf(event));
    const state = store.getState();
    if (site === state.site) return;
    markInput('choose');
    state.choose(site);
  };
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('click', onClick);
  return () => {
    cancelAnimationFrame(scheduled);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('click', onClick);
  };
}
