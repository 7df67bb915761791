/** The reader's own briefings, kept by the browser. */
import { create } from 'zustand';
import type { Briefing } from '../briefing/schema.ts';

export interface Library {
  /** in the order in which they were made */
  readonly briefings: readonly Briefing[];
}

export const useLibrary = create<Library>()(() => ({ briefings: [] }));
