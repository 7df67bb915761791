/** Web Mercator, north up and flat: what the map shows is a scale and a shift, nothing else. */
import type { Camera } from '../state/store.ts';

/** A place in the Mercator world, 0 to 1 from west to east and from north to south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A place on screen, CSS px from the map's top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's tiles are 512 px at zoom 0. */
const tileSize = 512;
const earthCircumference = 40_075_016.686;
/** Beyond this latitude the square Mercator world ends. */
const latitudeLimit = 85.051129;

/** Width of the whole world in px at a zoom. */
export const worldSize = (zoom: number): number => tileSize * 2 ** zoom;

export function toWorld(lat: number, lon: number): WorldPoint {
  const sine = Math.sin((Math.min(latitudeLimit, Math.max(-latitudeLimit, lat)) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function fromWorld({ x, y }: WorldPoint): { lat: number; lon: number } {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { lat, lon: (x - 0.5) * 360 };
}

/** Share of the world's width that `metres` on the ground take at a latitude. */
export function metresToWorld(metres: number, lat: number): number {
  return metres / metresPerPx(lat, 1);
}

/** Metres on the ground that one px shows at a latitude, at a width of the world in px. */
export const metresPerPx = (lat: number, scale: number): number =>
  (earthCircumference * Math.cos((lat * Math.PI) / 180)) / scale;

/** How the world lies on the screen: px = world · scale + shift. */
export interface Frame extends Size {
  readonly zoom: number;
  readonly scale: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

export function frameOf(camera: Camera, { width, height }: Size): Frame {
  const scale = worldSize(camera.zoom);
  const centre = toWorld(camera.lat, camera.lon);
  return {
    width,
    height,
    zoom: camera.zoom,
    scale,
    shiftX: width / 2 - centre.x * scale,
    shiftY: height / 2 - centre.y * scale,
  };
}

export function toScreen({ x, y }: WorldPoint, frame: Frame): ScreenPoint {
  return { x: x * frame.scale + frame.shiftX, y: y * frame.scale + frame.shiftY };
}
