/**
 * `window.groundbreak.map`: what the map says it drew, for browser tests and for looking into a
 * running page. Read only; not an interface for programs.
 */
import type { DrawnPlant } from './plants/drawn.ts';

export interface MapProbe {
  /** every plant that the view shows: where, how large and in which style it is drawn now */
  queryPlantsDrawn(): DrawnPlant[];
  /** ids of the shown plants that joined plants stand for */
  membersOf(joined: string): readonly string[];
  /** the true place of a plant on screen, CSS px from the map's top left corner; null if unknown */
  project(site: string): { x: number; y: number } | null;
  /** nothing is moving, loading, easing or waiting for its layout */
  isIdle(): boolean;
}

declare global {
  interface Window {
    groundbreak?: { map?: MapProbe };
  }
}

/** Publishes the probe; returns what takes it back. */
export function publishProbe(window: Window, map: MapProbe): () => void {
  window.groundbreak = { ...window.groundbreak, map };
  return () => {
    if (window.groundbreak?.map === map) delete window.groundbreak.map;
  };
}
