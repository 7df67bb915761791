/** What is open in the column of briefings; kept while the page is, so that presenting comes back to it. */
import { create } from 'zustand';
import type { ReadBriefing } from '../library/file.ts';

/** Stands for the shipped briefing among the ids of the reader's own; no id has a colon. */
export const shippedChoice = 'shipped:';

interface Dock {
  /** id of one of the reader's own briefings, or `shippedChoice`; null: the newest of the own */
  readonly briefing: string | null;
  /** id of the scene that is open */
  readonly scene: string | null;
  /** what has just been done, in words */
  readonly said: string | null;
  /** what came of the last import, while there is something to tell */
  readonly report: ReadBriefing | null;
}

export const useDock = create<Dock>()(() => ({
  briefing: null,
  scene: null,
  said: null,
  report: null,
}));

export const say = (said: string): void => useDock.setState({ said });
