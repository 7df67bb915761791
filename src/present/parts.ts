/** What other features draw on a slide. The app hands them in, so that no feature knows another. */
import type { ComponentType } from 'react';
import type { Framing, TableBy, ViewState } from '../state/store.ts';

export interface StillProps {
  /** what to show, as a scene has it */
  readonly view: ViewState;
  /** null: all that the view shows is in sight */
  readonly framing: Framing | null;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

/** Each reads the view on screen, and sizes itself by `--slide-text`. */
export interface SlideParts {
  readonly Legend: ComponentType;
  readonly Timeline: ComponentType;
  readonly Plant: ComponentType;
  readonly Compare: ComponentType;
  readonly Chart: ComponentType<{ readonly by: TableBy }>;
  /** the map of a scene as a small still picture, for overview and speaker */
  readonly Still: ComponentType<StillProps>;
}
