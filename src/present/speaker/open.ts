/** Opens the speaker window, and knows it while this page lives. */
import { create } from 'zustand';
import { excuseFullScreenLoss } from '../slide/fullScreen.ts';
import { talkId } from './kept.ts';
import type { Peer } from './ways.ts';

/** The window opened, for messages where no channel reaches. */
export const speakerPeer: Peer = { current: null };
let opened: Window | null = null;

/** Whether the browser has refused to open a window by itself. */
export const useOpening = create<{ readonly isBlocked: boolean }>()(() => ({ isBlocked: false }));

type Place = Pick<Screen, 'availWidth' | 'availHeight'> & {
  readonly availLeft?: number;
  readonly availTop?: number;
  readonly isExtended?: boolean;
};

/**
 * Where the window shall stand, as features of `window.open`: on the screen beside this one where
 * there is one, else at this one's right edge. Browsers that let no page place windows on another
 * screen without asking the reader move it back to this one.
 */
export function placeOf({
  availWidth,
  availHeight,
  availLeft = 0,
  availTop = 0,
  isExtended,
}: Place): string {
  const width = Math.round(Math.min(1200, availWidth * 0.8));
  const height = Math.round(Math.min(800, availHeight * 0.85));
  const right = availLeft + availWidth;
  // A screen that begins at 0 has its neighbour on the right, others on the left.
  const left = isExtended === true ? (availLeft > 0 ? availLeft - width : right) : right - width;
  return `popup,width=${width},height=${height},left=${left},top=${availTop}`;
}

/** The address of the speaker window: this page, told whose window it is. */
export function speakerUrl(): string {
  const url = new URL(window.location.href);
  url.search = new URLSearchParams({ speaker: talkId() }).toString();
  url.hash = '';
  return url.href;
}

export function openSpeaker(): void {
  excuseFullScreenLoss();
  if (opened && !opened.closed) {
    opened.focus();
    return;
  }
  opened = window.open(speakerUrl(), `groundbreak-${talkId()}`, placeOf(window.screen));
  if (opened) speakerPeer.current = opened;
  useOpening.setState({ isBlocked: opened === null });
}

export const dismissBlocked = (): void => useOpening.setState({ isBlocked: false });
