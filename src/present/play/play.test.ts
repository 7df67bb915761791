import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { actFor, chordsOf, playKeys, type KeyPlace } from './keys.ts';
import { reduce, type Act, type PlayState } from './play.ts';

const start: PlayState = {
  count: 9,
  scene: 3,
  aside: false,
  presenting: true,
  blank: null,
  tool: null,
  overlay: null,
  digits: '',
};

/** The state after some acts, from scene 3 of 9. */
const after = (acts: readonly Act[], from: Partial<PlayState> = {}): PlayState =>
  acts.reduce(reduce, { ...start, ...from });

const digits = (text: string): Act[] => Array.from(text, (digit) => ({ kind: 'digit', digit }));

describe('the scenes', () => {
  it('go on and back, and stay at the ends', () => {
    expect(after([{ kind: 'next' }]).scene).toBe(4);
    expect(after([{ kind: 'back' }]).scene).toBe(2);
    expect(after([{ kind: 'next' }], { scene: 9 }).scene).toBe(9);
    expect(after([{ kind: 'back' }], { scene: 1 }).scene).toBe(1);
    expect(after([{ kind: 'last' }]).scene).toBe(9);
    expect(after([{ kind: 'first' }]).scene).toBe(1);
  });

  it('are jumped to by number and Enter, the nearest where there is none of it', () => {
    expect(after([...digits('7'), { kind: 'enter' }])).toEqual({ ...start, scene: 7 });
    expect(after([...digits('42'), { kind: 'enter' }]).scene).toBe(9);
    expect(after([...digits('0'), { kind: 'enter' }]).scene).toBe(1);
    expect(after([{ kind: 'enter' }])).toEqual(start);
  });

  it('forget the number typed when another key comes, or none', () => {
    expect(after([...digits('7'), { kind: 'next' }])).toEqual({ ...start, scene: 4 });
    expect(after([...digits('7'), { kind: 'forget' }])).toEqual(start);
  });

  it('count from the last one where a link named one beyond it', () => {
    expect(after([{ kind: 'back' }], { scene: 40 }).scene).toBe(8);
  });
});

describe('a step', () => {
  it('shows the same scene first where the screen is blank', () => {
    expect(after([{ kind: 'blank', colour: 'black' }, { kind: 'next' }])).toEqual(start);
    expect(after([{ kind: 'blank', colour: 'black' }, { kind: 'back' }])).toEqual(start);
  });

  it('comes back from the reading room to the same scene', () => {
    expect(after([{ kind: 'aside' }, { kind: 'next' }])).toEqual(start);
    expect(after([{ kind: 'aside' }, { kind: 'back' }])).toEqual(start);
  });

  it('closes what lies over the slide', () => {
    expect(after([{ kind: 'overlay', overlay: 'code' }, { kind: 'next' }])).toEqual(start);
  });
});

describe('a jump', () => {
  it('uncovers the slide and goes where it says', () => {
    const go: Act = { kind: 'go', scene: 7 };
    expect(after([{ kind: 'blank', colour: 'white' }, go])).toEqual({ ...start, scene: 7 });
    expect(after([{ kind: 'aside' }, go])).toEqual({ ...start, scene: 7 });
    expect(after([{ kind: 'overlay', overlay: 'overview' }, go])).toEqual({ ...start, scene: 7 });
  });
});

describe('blank screen, tools and overlays', () => {
  it.each<Act>([
    { kind: 'blank', colour: 'black' },
    { kind: 'tool', tool: 'pen' },
    { kind: 'overlay', overlay: 'keys' },
    { kind: 'aside' },
  ])('come and go by the same act: %o', (act) => {
    expect(after([act])).not.toEqual(start);
    expect(after([act, act])).toEqual(start);
  });

  it('bring the slide back from the reading room', () => {
    expect(after([{ kind: 'aside' }, { kind: 'blank', colour: 'black' }])).toEqual({ ...start, blank: 'black' }); // prettier-ignore
  });

  it('are all put away by the start key of a clicker', () => {
    expect(after([{ kind: 'aside' }, { kind: 'show' }])).toEqual(start);
    expect(after([{ kind: 'blank', colour: 'black' }, { kind: 'show' }])).toEqual(start);
  });
});

describe('Escape', () => {
  it('peels overlay, number, tool and blank screen, and leaves at last', () => {
    const deep: PlayState = { ...start, overlay: 'keys', digits: '1', tool: 'pen', blank: 'black' };
    const escape: Act = { kind: 'escape' };
    expect(after([escape], deep)).toEqual({ ...deep, overlay: null });
    expect(after([escape, escape], deep)).toEqual({ ...start, tool: 'pen', blank: 'black' });
    expect(after([escape, escape, escape], deep)).toEqual({ ...start, blank: 'black' });
    expect(after([escape, escape, escape, escape], deep)).toEqual(start);
    expect(after([escape]).presenting).toBe(false);
  });

  it('comes back from the reading room', () => {
    expect(after([{ kind: 'aside' }, { kind: 'escape' }])).toEqual(start);
  });
});

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom(...playKeys.map(({ act }) => act)),
  fc.record({ kind: fc.constant('go' as const), scene: fc.oneof(fc.integer(), fc.double()) }),
  fc.record({ kind: fc.constant('digit' as const), digit: fc.string({ maxLength: 2 }) }),
  fc.constantFrom<Act>({ kind: 'forget' }, { kind: 'leave' }),
);

/** Presses one after another, each at the place where the one before led. */
function press(state: PlayState, event: Parameters<typeof actFor>[0]): PlayState {
  const place: KeyPlace = {
    aside: state.aside,
    overlay: state.overlay !== null,
    digits: state.digits !== '',
    shortcuts: true,
  };
  const act = actFor(event, place);
  return act ? reduce(state, act) : state;
}

function isValid({ count, scene, aside, blank, overlay, digits }: PlayState): boolean {
  const isScene = Number.isInteger(scene) && scene >= 1 && scene <= count;
  return isScene && !(aside && (blank !== null || overlay !== null)) && digits.length <= 3;
}

describe('any row', () => {
  it('of acts ends in a valid scene, and only Escape and leaving end the presentation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(anyAct), (count, acts) => {
        const end = after(acts, { count, scene: 1 });
        expect(isValid(end)).toBe(true);
        const mayEnd = acts.some(({ kind }) => kind === 'escape' || kind === 'leave');
        expect(end.presenting || mayEnd).toBe(true);
      }),
    );
  });

  it('of keys ends in a valid scene', () => {
    const keys = playKeys.flatMap(chordsOf);
    const event = fc.record({
      key: fc.oneof(
        fc.constantFrom(...keys.map(({ key }) => key)),
        fc.constantFrom('5', '0', 'x', 'Tab', 'B'),
      ),
      ctrlKey: fc.boolean(),
      metaKey: fc.constant(false),
      altKey: fc.constant(false),
      shiftKey: fc.boolean(),
      isComposing: fc.constant(false),
      target: fc.constant(null),
    });
    // Where there is no document there is no element either.
    vi.stubGlobal('Element', Boolean);
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const end = events.reduce(press, { ...start, scene: 1 });
        expect(isValid(end)).toBe(true);
        expect(end.presenting || events.some(({ key }) => key === 'escape')).toBe(true);
      }),
    );
  });
});
