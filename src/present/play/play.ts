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
  /** the slide, whatever covers it */
  | { readonly kind: 'show' }
  /** out of what lies on top: overlay, blank screen, tool, reading room, at last the presentation */
  | { readonly kind: 'escape' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'clear-ink' | 'undo-ink' }
  | { readonly kind: 'speaker' | 'full-screen' };

/** Nobody has a thousand scenes. */
const mostDigits = 3;

/** Nothing lies over the slide. */
const bare = { aside: false, blank: null, overlay: null, digits: '' } as const;

/** The nearest scene there is; one that is no number leaves everything where it is. */
function nearest(scene: number, { count, scene: present }: PlayState): number {
  const wanted = Number.isNaN(scene) ? present : Math.round(scene);
  return Math.min(count, Math.max(1, wanted));
}

/** One layer less of what lies on top. */
function peel(state: PlayState): PlayState {
  if (state.overlay) return { ...state, overlay: null };
  if (state.digits) return { ...state, digits: '' };
  if (state.tool) return { ...state, tool: null };
  if (state.blank) return { ...state, blank: null };
  if (state.aside) return { ...state, aside: false };
  return { ...state, presenting: false };
}

function follow(state: PlayState, act: Act): PlayState {
  const to = (scene: number): PlayState => ({ ...state, ...bare, scene: nearest(scene, state) });
  const isCovered = state.aside || state.blank !== null || state.overlay !== null;
  switch (act.kind) {
    // A step shows the slide that was left first: nobody remembers which one that was.
    case 'next':
      return to(isCovered ? state.scene : state.scene + 1);
    case 'back':
      return to(isCovered ? state.scene : state.scene - 1);
    // Who names a scene means it.
    case 'first':
      return to(1);
    case 'last':
      return to(state.count);
    case 'go':
      return to(act.scene);
    case 'show':
      return to(state.scene);
    case 'digit':
      return /^\d$/.test(act.digit) && state.digits.length < mostDigits
        ? { ...state, digits: state.digits + act.digit }
        : state;
    case 'enter':
      return state.digits ? to(Number(state.digits)) : state;
    case 'forget':
      return state.digits ? { ...state, digits: '' } : state;
    // What belongs to the slide brings the slide back.
    case 'blank':
      return { ...state, ...bare, blank: state.blank === act.colour ? null : act.colour };
    case 'tool':
      return { ...state, ...bare, tool: state.tool === act.tool ? null : act.tool };
    case 'overlay':
      return {
        ...state,
        aside: false,
        digits: '',
        overlay: state.overlay === act.overlay ? null : act.overlay,
      };
    case 'aside':
      return state.aside ? to(state.scene) : { ...state, ...bare, tool: null, aside: true };
    case 'escape':
      return peel(state);
    case 'leave':
      return { ...state, ...bare, tool: null, presenting: false };
    // Done outside of this machine: see `perform`.
    case 'clear-ink':
    case 'undo-ink':
    case 'speaker':
    case 'full-screen':
      return state;
  }
}

/**
 * What follows from an act. Acts that change nothing here give the same state; so does every act
 * once the presentation has ended.
 */
export function reduce(state: PlayState, act: Act): PlayState {
  if (!state.presenting) return state;
  const scene = nearest(state.scene, state);
  return follow(scene === state.scene ? state : { ...state, scene }, act);
}
