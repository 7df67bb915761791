/**
 * Holds the map still while a slide is on: a clicker, a hand on the table or a stray wheel must not
 * move it. Plants can still be pointed at and opened.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** The reader's hands on the map, as MapLibre names them. */
const hands = [
  'boxZoom',
  'doubleClickZoom',
  'dragPan',
  'keyboard',
  'scrollZoom',
  'touchZoomRotate',
] as const;

/** Takes the map out of the reader's hands, or gives it back. Turning it stays off either way. */
export function holdMap(map: MapLibreMap, isHeld: boolean): void {
  for (const hand of hands) {
    if (isHeld) map[hand].disable();
    else map[hand].enable();
  }
  const canvas = map.getCanvas();
  if (!isHeld) {
    canvas.tabIndex = 0;
    return;
  }
  // Keys that a slide answers to must not end up in a map that does not answer to them.
  if (canvas.ownerDocument.activeElement === canvas) canvas.blur();
  canvas.removeAttribute('tabindex');
}
