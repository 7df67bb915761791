/** Starts to present, from a press or a key: only within one do browsers allow the full screen. */
import { enterFullScreen } from '../present/slide/fullScreen.ts';
import { useStore } from '../state/store.ts';
import { startTalk } from '../state/talk.ts';

/**
 * @param briefing id of one of the reader's own briefings; null for the shipped one
 * @param scene number of the scene to begin with, from 1
 */
export function present(briefing: string | null, scene = 1): void {
  startTalk(useStore, briefing, scene);
  void enterFullScreen();
}
