import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { useStore } from '../../state/store.ts';
import {
  addStroke,
  clearInk,
  eraseInk,
  forgetInk,
  mostPoints,
  mostStrokes,
  strokesOn,
  turnInkTo,
  undoInk,
  useInk,
} from './inkStore.ts';
import type { Stroke } from './stroke.ts';

const stroke = (x: number, points = 2): Stroke => ({
  points: Array.from({ length: points }, (_, at) => [x, at, 0.5]),
  isPressed: false,
});
const drawn = () => strokesOn(useInk.getState()).map(({ points }) => points[0]?.[0]);

beforeEach(() => {
  forgetInk();
  turnInkTo('a');
});

describe('ink', () => {
  it('stays with its scene', () => {
    addStroke('a', stroke(1));
    turnInkTo('b');
    expect(drawn()).toEqual([]);
    turnInkTo('a');
    expect(drawn()).toEqual([1]);
  });

  it('goes to the scene that it was begun on', () => {
    turnInkTo('b');
    addStroke('a', stroke(1));
    expect(drawn()).toEqual([]);
    turnInkTo('a');
    expect(drawn()).toEqual([1]);
  });

  it('is cleared on this scene alone', () => {
    addStroke('a', stroke(1));
    addStroke('b', stroke(2));
    clearInk();
    expect(drawn()).toEqual([]);
    turnInkTo('b');
    expect(drawn()).toEqual([2]);
  });

  it('loses its last line by undo', () => {
    addStroke('a', stroke(1));
    addStroke('a', stroke(2));
    undoInk();
    expect(drawn()).toEqual([1]);
  });

  it('comes back by undo after it has been cleared', () => {
    addStroke('a', stroke(1));
    addStroke('a', stroke(2));
    clearInk();
    undoInk();
    expect(drawn()).toEqual([1, 2]);
  });

  it('comes back by undo after an eraser has taken it', () => {
    addStroke('a', stroke(1));
    addStroke('a', stroke(500));
    eraseInk(500, 0, 14);
    expect(drawn()).toEqual([1]);
    undoInk();
    expect(drawn()).toEqual([1, 500]);
  });

  it('is left alone by an eraser that touches nothing, and undo then takes the line', () => {
    addStroke('a', stroke(1));
    eraseInk(900, 900, 14);
    undoInk();
    expect(drawn()).toEqual([]);
  });

  it('is kept while no slide is on, and changed by nothing then', () => {
    addStroke('a', stroke(1));
    turnInkTo(null);
    clearInk();
    undoInk();
    turnInkTo('a');
    expect(drawn()).toEqual([1]);
  });

  it('holds so many lines and points, and no more', () => {
    for (let x = 0; x <= mostStrokes; x += 1) addStroke('a', stroke(x));
    addStroke('a', stroke(-1, mostPoints + 10));
    expect(drawn()).toHaveLength(mostStrokes);
    expect(drawn().at(0)).toBe(2);
    expect(strokesOn(useInk.getState()).at(-1)?.points).toHaveLength(mostPoints);
  });

  it('is forgotten when the presentation ends', () => {
    useStore.setState({ presenting: true });
    addStroke('a', stroke(1));
    useStore.setState({ presenting: false });
    turnInkTo('a');
    expect(drawn()).toEqual([]);
  });

  it('is blank again after as many undos as there were acts', () => {
    const act = fc.constantFrom('draw', 'clear', 'erase');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        forgetInk();
        turnInkTo('a');
        for (const [at, name] of acts.entries()) {
          if (name === 'draw') addStroke('a', stroke(at));
          else if (name === 'clear') clearInk();
          else eraseInk(at / 2, 0, 1);
        }
        for (const _ of acts) undoInk();
        expect(drawn()).toEqual([]);
      }),
    );
  });
});
