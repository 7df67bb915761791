/**
 * What a presenter can do, as a pure machine: keys, buttons, swipes and the speaker window all come
 * down to these acts, and any row of acts ends in a valid scene.
 */
export type Blank = 'black' | 'white';
export type Tool = 'laser' | 'pen';
export type Overlay = 'overview' | 'keys' | 'code';

export interface PlayState {
  /** how many scenes there are, at least 1 */
  readonly count: number;
  /** number of the scene, from 1 to `count` */
  readonly scene: number;
  readonly aside: boolean;
  /** false once the presentation has ended */
  readonly presenting: boolean;
  /** the screen is one colour */
  readonly blank: Blank | null;
  readonly tool: Tool | null;
  readonly overlay: Overlay | null;
  /** number typed so far, for Enter to jump to */
  readonly digits: string;
}

export type Act =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' }
  | { readonly kind: 'go'; readonly scene: number }
  | { readonly kind: 'digit'; readonly digit: string }
  /** jumps to the number typed */
  | { readonly kind: 'enter' }
  /** forgets the number typed */
  | { readonly kind: 'forget' }
  | { readonly kind: 'blank'; readonly colour: Blank }
  | { readonly kind: 'tool'; readonly tool: Tool }
  | { readonly kind: 'overlay'; readonly overlay: Overlay }
  /** to the reading room and back to the slide */
  | { readonly kind: 'aside' }
  /** out of what lies on top: overlay, blank screen, tool, reading room, at last the presentation */
  | { readonly kind: 'escape' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'clear-ink' | 'undo-ink' }
  | { readonly kind: 'speaker' | 'full-screen' };

/** What follows from an act. Acts that change nothing here give the same state. */
export function reduce(state: PlayState, act: Act): PlayState {
  const to = (scene: number): PlayState => ({
    ...state,
    scene: Math.min(state.count, Math.max(1, scene)),
  });
  switch (act.kind) {
    case 'next':
      return to(state.scene + 1);
    case 'back':
      return to(state.scene - 1);
    case 'aside':
      return { ...state, aside: !state.aside };
    case 'leave':
    case 'escape':
      return { ...state, presenting: false };
    default:
      return state;
  }
}
