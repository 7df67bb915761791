// @vitest-environment jsdom
import { fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resetPlay, usePlay } from '../play/playStore.ts';
import { useSwipe } from './useSwipe.ts';

const acts = vi.hoisted((): unknown[] => []);
vi.mock('../play/playStore.ts', async (original) => ({
  ...(await original<object>()),
  perform: (act: unknown) => acts.push(act),
}));

type Point = readonly [x: number, y: number];

function swipe(
  from: Point,
  to: Point,
  more: PointerEventInit = {},
  target: Element = document.body,
) {
  const at = ([clientX, clientY]: Point) => ({
    clientX,
    clientY,
    pointerType: 'touch',
    pointerId: 1,
    isPrimary: true,
    bubbles: true,
    ...more,
  });
  fireEvent(target, new PointerEvent('pointerdown', at(from)));
  fireEvent(target, new PointerEvent('pointerup', at(to)));
}

beforeEach(() => {
  acts.length = 0;
  renderHook(() => useSwipe());
});
afterEach(() => {
  resetPlay(1);
  document.body.replaceChildren();
});

describe('a swipe', () => {
  it('to the left goes on', () => {
    swipe([300, 200], [230, 210]);
    expect(acts).toEqual([{ kind: 'next' }]);
  });

  it('to the right goes back', () => {
    swipe([100, 200], [170, 190]);
    expect(acts).toEqual([{ kind: 'back' }]);
  });

  it('with a pen is one too', () => {
    swipe([300, 200], [200, 200], { pointerType: 'pen' });
    expect(acts).toEqual([{ kind: 'next' }]);
  });

  it.each<[string, Point, PointerEventInit]>([
    ['a tap', [303, 202], {}],
    ['a short way', [245, 200], {}],
    ['more up than sideways', [230, 300], {}],
    ['a mouse', [200, 200], { pointerType: 'mouse' }],
    ['a second finger', [200, 200], { isPrimary: false }],
  ])('is none by %s', (_, to, more) => {
    swipe([300, 200], to, more);
    expect(acts).toEqual([]);
  });

  it('is none while the hand draws', () => {
    usePlay.setState({ tool: 'pen' });
    swipe([300, 200], [200, 200]);
    expect(acts).toEqual([]);
  });

  it('is none on a slider, which is dragged sideways', () => {
    document.body.innerHTML = '<div><input type="range"><b></b></div>';
    swipe([300, 200], [200, 200], {}, document.querySelector('b') ?? document.body);
    expect(acts).toEqual([]);
  });
});
