/** Pointer and keys on the map: pointing at a circle, opening it, and letting go. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { ScreenPoint } from './mercator.ts';

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

export interface PointerActs {
  /** what lies under a point: a plant's id or that of joined plants */
  readonly at: (point: ScreenPoint, slop: number) => string | null;
  readonly point: (id: string | null) => void;
  readonly open: (id: string | null) => void;
}

/** Follows the pointer over `map`; returns what stops it. */
export function followPointer(map: MapLibreMap, { at, point, open }: PointerActs): () => void {
  const hover = (id: string | null) => {
    point(id);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
  };

  let scheduled = 0;
  const onMove = (event: MapMouseEvent) => {
    cancelAnimationFrame(scheduled);
    // While the map is dragged nothing is pointed at.
    if (event.originalEvent.buttons !== 0) return;
    scheduled = requestAnimationFrame(() => hover(at(event.point, 0)));
  };
  const onOut = () => {
    cancelAnimationFrame(scheduled);
    hover(null);
  };
  const onClick = (event: MapMouseEvent) => open(at(event.point, slopOf(event)));
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

/**
 * The map by keyboard: MapLibre's keys move and zoom it, and the circle nearest the middle of what is
 * free is pointed at; Enter opens it. Returns what stops it.
 */
export function followKeys(
  map: MapLibreMap,
  { nearest, point, open }: Omit<PointerActs, 'at'> & { readonly nearest: () => string | null },
): () => void {
  const canvas = map.getCanvas();
  const isFocused = () => canvas.matches(':focus-visible');
  const follow = () => {
    if (isFocused()) point(nearest());
  };
  const leave = () => point(null);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = nearest();
    if (id === null) return;
    event.preventDefault();
    open(id);
  };
  canvas.addEventListener('focus', follow);
  canvas.addEventListener('blur', leave);
  canvas.addEventListener('keydown', onKey);
  map.on('moveend', follow);
  return () => {
    canvas.removeEventListener('focus', follow);
    canvas.removeEventListener('blur', leave);
    canvas.removeEventListener('keydown', onKey);
    map.off('moveend', follow);
  };
}
