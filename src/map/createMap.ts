/** MapLibre as the page wants it: flat, north up, kept within what the basemap holds. */
import { LngLat, Map as MapLibreMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { maxZoom } from './basemap/reach.ts';
import { constrained, minZoom } from './camera/constrain.ts';
import type { Size } from './mercator.ts';

setWorkerUrl(workerUrl);

/** Device px: sharp on an 8K wall, or on 4K at twice the density. */
const largestCanvas: [number, number] = [7680, 4320];

/** @param size of the map's element now, CSS px */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  size: () => Size,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    center: [110, 33],
    zoom: 3.5,
    minZoom,
    maxZoom,
    transformConstrain: ({ lat, lng }, zoom) => {
      const kept = constrained({ lat, lon: lng, zoom }, size());
      return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom };
    },
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    maxCanvasSize: largestCanvas,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}
