/** What the presentation keeps for itself, beside what the page's store knows of it. Kept nowhere. */
import { create } from 'zustand';
import { endTalk } from '../../state/talk.ts';
import { useStore } from '../../state/store.ts';
import { clearInk, undoInk } from '../ink/inkStore.ts';
import { toggleFullScreen } from '../slide/fullScreen.ts';
import { openSpeaker } from '../speaker/open.ts';
import { reduce, type Act, type PlayState } from './play.ts';

export type Play = Pick<PlayState, 'count' | 'blank' | 'tool' | 'overlay' | 'digits'>;

const resting: Play = { count: 1, blank: null, tool: null, overlay: null, digits: '' };

export const usePlay = create<Play>()(() => resting);

/** Everything as at the start of a presentation of `count` scenes. */
export const resetPlay = (count: number): void => usePlay.setState({ ...resting, count });

/** What acts do beside the machine: other windows, the screen, the drawing. */
const effects: { readonly [K in Act['kind']]?: () => void } = {
  speaker: openSpeaker,
  'full-screen': () => void toggleFullScreen(),
  'clear-ink': clearInk,
  'undo-ink': undoInk,
};

/** Does what a key, a button, a swipe or the speaker window asks for. The one way to do it. */
export function perform(act: Act): void {
  const { scene, aside, presenting, setScene, setAside, openDialog } = useStore.getState();
  if (!presenting) return;
  effects[act.kind]?.();
  const before: PlayState = { ...usePlay.getState(), scene, aside, presenting };
  const after = reduce(before, act);
  const { count, blank, tool, overlay, digits } = after;
  usePlay.setState({ count, blank, tool, overlay, digits });
  if (after.scene !== scene) setScene(after.scene);
  if (after.aside !== aside) setAside(after.aside);
  // A dialog of the reading room would lie over the slide.
  if (aside && !after.aside) openDialog(null);
  if (!after.presenting) endTalk(useStore);
}
