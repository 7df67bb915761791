// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LangProvider } from '../../i18n/LangContext.tsx';
import { resetPlay, usePlay } from '../play/playStore.ts';
import { toldScene, toldTalk } from '../slide/testing/told.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { Ink } from './Ink.tsx';
import { clearInk, forgetInk, strokesOn, undoInk, useInk } from './inkStore.ts';

const room = vi.hoisted(() => ({ talk: null as Talk | null }));
vi.mock('../talk/TalkContext.tsx', () => ({ useTalk: () => room.talk }));

const first = toldScene({ number: 1, id: 'first' });
const second = toldScene({ number: 2, id: 'second' });

function open() {
  const page = (scene = first) => {
    room.talk = { ...toldTalk(first, second), scene };
    return (
      <LangProvider lang="en">
        <Ink />
      </LangProvider>
    );
  };
  const { rerender, container } = render(page());
  const sheet = container.querySelector('[data-ink]');
  const layer = sheet?.parentElement;
  if (!sheet || !layer) throw new Error('there is nothing to draw on');
  return {
    layer,
    lines: () => sheet.querySelectorAll('[data-stroke]').length,
    turnsTo: (scene: typeof first) => rerender(page(scene)),
  };
}

const takes = (tool: 'pen' | 'laser' | null) => act(() => usePlay.setState({ tool }));

type How = { id?: number; type?: string; pressure?: number; button?: number; at?: number };

/** jsdom has no pointer events of its own. */
function point(kind: string, layer: Element, x: number, y: number, how: How = {}) {
  const event = new MouseEvent(kind, {
    bubbles: true,
    clientX: x,
    clientY: y,
    button: how.button ?? 0,
  });
  Object.defineProperties(event, {
    pointerId: { value: how.id ?? 1 },
    pointerType: { value: how.type ?? 'mouse' },
    pressure: { value: how.pressure ?? 0 },
    isPrimary: { value: true },
    timeStamp: { value: how.at ?? 0 },
  });
  act(() => {
    fireEvent(layer, event);
  });
}

function draws(layer: Element, how: How = {}) {
  point('pointerdown', layer, 100, 100, how);
  for (const x of [140, 180, 220]) point('pointermove', layer, x, 120, how);
  point('pointerup', layer, 220, 120, how);
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 1920, 1080),
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  Element.prototype.setPointerCapture = () => {};
  forgetInk();
  resetPlay(2);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const firstPoint = () => strokesOn(useInk.getState())[0]?.points[0];

describe('the pen', () => {
  it('draws a line in units from the middle of the slide', () => {
    const { layer, lines } = open();
    takes('pen');
    draws(layer);
    expect(lines()).toBe(1);
    expect(firstPoint()).toEqual([100 - 960, 100 - 540, 0.5]);
  });

  it('draws nothing unless it is in the hand', () => {
    const { layer, lines } = open();
    draws(layer);
    takes('laser');
    draws(layer);
    expect(lines()).toBe(0);
  });

  it('keeps the pressure that a pen tells', () => {
    const { layer } = open();
    takes('pen');
    draws(layer, { type: 'pen', pressure: 0.8 });
    expect(firstPoint()?.[2]).toBe(0.8);
  });

  it('takes no notice of a hand that rests beside the pen, and of fingers again later', () => {
    const { layer, lines } = open();
    takes('pen');
    draws(layer, { type: 'pen', pressure: 0.5, at: 1000 });
    draws(layer, { type: 'touch', id: 2, at: 1400 });
    expect(lines()).toBe(1);
    draws(layer, { type: 'touch', id: 3, at: 1600 });
    expect(lines()).toBe(2);
  });

  it('takes over from a hand that came down first', () => {
    const { layer } = open();
    takes('pen');
    point('pointerdown', layer, 500, 500, { type: 'touch', id: 2 });
    draws(layer, { type: 'pen', pressure: 0.5 });
    point('pointerup', layer, 500, 500, { type: 'touch', id: 2 });
    expect(strokesOn(useInk.getState())).toHaveLength(1);
    expect(firstPoint()?.[2]).toBe(0.5);
  });

  it('draws one line at a time', () => {
    const { layer, lines } = open();
    takes('pen');
    point('pointerdown', layer, 100, 100, { type: 'touch', id: 1 });
    draws(layer, { type: 'touch', id: 2 });
    expect(lines()).toBe(0);
    point('pointerup', layer, 100, 100, { type: 'touch', id: 1 });
    expect(lines()).toBe(1);
  });

  it('takes away the lines that its other end touches', () => {
    const { layer, lines } = open();
    takes('pen');
    draws(layer);
    point('pointerdown', layer, 600, 600, { button: 5 });
    expect(lines()).toBe(1);
    point('pointermove', layer, 200, 122, { button: 5 });
    point('pointerup', layer, 200, 122, { button: 5 });
    expect(lines()).toBe(0);
  });

  it('keeps what was drawn when it is laid down in the middle of a line', () => {
    const { layer, lines } = open();
    takes('pen');
    point('pointerdown', layer, 100, 100);
    point('pointermove', layer, 200, 100);
    takes(null);
    expect(lines()).toBe(1);
  });
});

describe('a drawing', () => {
  it('is there whenever its scene is on, and nowhere else', () => {
    const { layer, lines, turnsTo } = open();
    takes('pen');
    draws(layer);
    turnsTo(second);
    expect(lines()).toBe(0);
    turnsTo(first);
    expect(lines()).toBe(1);
  });

  it('goes at once when it is cleared, and comes back when that is undone', () => {
    const { layer, lines } = open();
    takes('pen');
    draws(layer);
    act(clearInk);
    expect(lines()).toBe(0);
    act(undoInk);
    expect(lines()).toBe(1);
  });
});

describe('the laser pointer', () => {
  it('shows a dot where the pointer is, until a finger is lifted', () => {
    const { layer } = open();
    takes('laser');
    const dot = layer.querySelector('circle');
    expect(dot).toHaveAttribute('visibility', 'hidden');
    point('pointermove', layer, 1060, 640, { type: 'touch' });
    expect(dot).toHaveAttribute('visibility', 'visible');
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy')]).toEqual(['100', '100']);
    point('pointerup', layer, 1060, 640, { type: 'touch' });
    expect(dot).toHaveAttribute('visibility', 'hidden');
  });

  it('has no trail where motion is unwanted', () => {
    const asked = vi.spyOn(window, 'requestAnimationFrame');
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { layer } = open();
    takes('laser');
    point('pointermove', layer, 1060, 640);
    expect(asked).not.toHaveBeenCalled();
  });
});

it('says which tool is in the hand', () => {
  open();
  const said = screen.getByRole('status');
  expect(said).toBeEmptyDOMElement();
  takes('pen');
  expect(said).toHaveTextContent(/^Pen\. Draw on the slide/);
  takes('laser');
  expect(said).toHaveTextContent('Laser pointer.');
  takes(null);
  expect(said).toHaveTextContent('Pointer and pen are off.');
});
