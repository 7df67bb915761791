/** Where the camera goes: pure decisions over what should be seen and what is free of panels. */
import type { Camera, Framing, Insets } from '../../state/store.ts';
import { frameOf, fromWorld, toScreen, toWorld, worldSize } from '../mercator.ts';
import type { ScreenPoint, Size, WorldPoint } from '../mercator.ts';
import { limitsAt } from './constrain.ts';

export interface ZoomRange {
  readonly least: number;
  readonly most: number;
  /** the zoom at or below another that a fit may rest at */
  readonly below: (zoom: number) => number;
}

/** Space between what is fitted and the edge of the free area, px. */
const fitMargin = 16;
/** A fit goes no nearer than this: one plant is shown with its surroundings. */
const fitMostZoom = 7;
/** A chosen plant comes to lie at least this far inside the free area, px. */
const siteMargin = 56;
/** Farther off than this share of the free area, a plant is centred rather than just brought in. */
const farShare = 0.75;

/** The part of the screen that no panel covers. Never too small to show anything. */
export function freeArea({ width, height }: Size, insets: Insets) {
  const across = span(width, insets.left, insets.right);
  const down = span(height, insets.top, insets.bottom);
  return { left: across.from, top: down.from, right: across.to, bottom: down.to };
}

/** Panels that leave less than this, at twice the text size say, are taken to lie over the map, px. */
const leastFree = 160;

function span(whole: number, before: number, after: number) {
  const least = Math.min(leastFree, whole);
  if (whole - before - after >= least) return { from: before, to: whole - after };
  // Too little is left: the middle of it, as wide as it has to be.
  const middle = Math.min(whole - least / 2, Math.max(least / 2, (before + whole - after) / 2));
  return { from: middle - least / 2, to: middle + least / 2 };
}

/** The camera that shows `world` at the place `at` of the screen. */
function cameraShowing(world: WorldPoint, at: ScreenPoint, zoom: number, size: Size): Camera {
  const scale = worldSize(zoom);
  const centre = fromWorld({
    x: world.x + (size.width / 2 - at.x) / scale,
    y: world.y + (size.height / 2 - at.y) / scale,
  });
  return { ...centre, zoom };
}

/** The camera that shows `world` in the middle of the free area. */
export function centredCamera(world: WorldPoint, zoom: number, size: Size, insets: Insets): Camera {
  const { left, top, right, bottom } = freeArea(size, insets);
  return cameraShowing(world, { x: (left + right) / 2, y: (top + bottom) / 2 }, zoom, size);
}

/** The free area that a framing's zoom is told for, CSS px. */
const framedArea = { width: 1440, height: 900 } as const;

/** Zoom levels by which this free area shows a framed place larger than `framedArea` does. */
function framedGain(size: Size, insets: Insets): number {
  const { left, top, right, bottom } = freeArea(size, insets);
  return Math.log2(Math.min((right - left) / framedArea.width, (bottom - top) / framedArea.height));
}

/** What a camera shows in the free area, told so that any other screen can show it. */
export function framingOf(camera: Camera, size: Size, insets: Insets): Framing {
  const { left, top, right, bottom } = freeArea(size, insets);
  const { scale, shiftX, shiftY } = frameOf(camera, size);
  const middle = fromWorld({
    x: ((left + right) / 2 - shiftX) / scale,
    y: ((top + bottom) / 2 - shiftY) / scale,
  });
  return { ...middle, zoom: camera.zoom - framedGain(size, insets) };
}

/**
 * The camera that shows a framed place in the free area: `framingOf` the other way round, as far as
 * `zooms` reach.
 */
export function framedCamera(
  { lat, lon, zoom }: Framing,
  size: Size,
  insets: Insets,
  zooms: Pick<ZoomRange, 'least' | 'most'>,
): Camera {
  const wanted = zoom + framedGain(size, insets);
  const kept = Math.min(zooms.most, Math.max(zooms.least, wanted));
  return centredCamera(toWorld(lat, lon), kept, size, insets);
}

/** What is drawn at a zoom, px from the world's top left corner at that zoom. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The nearest camera that shows everything in the free area; null where there is nothing.
 * @param extentAt what is drawn at a zoom: circles keep their size, so it does not just grow
 */
export function fitCamera(
  extentAt: (zoom: number) => Extent | null,
  size: Size,
  insets: Insets,
  zooms: ZoomRange,
): Camera | null {
  const free = freeArea(size, insets);
  const fits = (zoom: number) => {
    const extent = extentAt(zoom);
    return (
      extent !== null &&
      extent.right - extent.left <= free.right - free.left - 2 * fitMargin &&
      extent.bottom - extent.top <= free.bottom - free.top - 2 * fitMargin
    );
  };
  let low = zooms.least;
  let high = Math.max(low, Math.min(zooms.most, fitMostZoom));
  if (fits(high)) low = high;
  // Halving: to a hundredth of a zoom level.
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  low = Math.max(zooms.least, zooms.below(low));
  const extent = extentAt(low);
  if (!extent) return null;
  const scale = worldSize(low);
  return cameraShowing(
    {
      x: (extent.left + extent.right) / 2 / scale,
      y: (extent.top + extent.bottom) / 2 / scale,
    },
    { x: (free.left + free.right) / 2, y: (free.top + free.bottom) / 2 },
    low,
    size,
  );
}

/**
 * The least motion after which a plant lies in the free area; null where it does already. The zoom
 * stays, unless the map would have to show what is beyond its reach.
 * @param offset how far its circle is drawn from its true place, px
 */
export function siteCamera(
  camera: Camera,
  place: WorldPoint,
  offset: ScreenPoint,
  size: Size,
  insets: Insets,
): Camera | null {
  const free = freeArea(size, insets);
  const frame = frameOf(camera, size);
  const drawn = toScreen(place, frame);
  const from = { x: drawn.x + offset.x, y: drawn.y + offset.y };
  const to = {
    x: broughtIn(from.x, free.left, free.right),
    y: broughtIn(from.y, free.top, free.bottom),
  };
  if (to.x === from.x && to.y === from.y) return null;
  const zoom = Math.max(camera.zoom, zoomInside(place, to, camera.zoom, size));
  // At another zoom the circle is moved otherwise: then its true place is brought in.
  const moved = zoom > camera.zoom ? { x: 0, y: 0 } : offset;
  return cameraShowing(place, { x: to.x - moved.x, y: to.y - moved.y }, zoom, size);
}

/**
 * The least zoom at which `place` can lie at `at` without the map showing what is beyond its limits
 * at `zoom`: the map does not go there, and the plant would stay under the panel.
 */
function zoomInside(
  place: WorldPoint,
  at: ScreenPoint,
  zoom: number,
  { width, height }: Size,
): number {
  const { west, north, east, south } = limitsAt(zoom);
  const scale = Math.max(
    at.x / (place.x - west),
    at.y / (place.y - north),
    (width - at.x) / (east - place.x),
    (height - at.y) / (south - place.y),
  );
  return Number.isFinite(scale) && scale > 0 ? Math.log2(scale / worldSize(0)) : 0;
}

function broughtIn(at: number, low: number, high: number): number {
  const margin = Math.min(siteMargin, (high - low) / 2);
  if (at >= low + margin && at <= high - margin) return at;
  const beyond = at < low ? low - at : at - high;
  if (beyond > farShare * (high - low)) return (low + high) / 2;
  return at < low + margin ? low + margin : high - margin;
}

/** The same place as far as a screen can show. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 1e-4 &&
    Math.abs(a.lat - b.lat) * worldSize(a.zoom) < 90 &&
    Math.abs(a.lon - b.lon) * worldSize(a.zoom) < 90
  );
}
