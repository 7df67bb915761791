// @vitest-environment jsdom
import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restAfter, restAfterTap, usePointerRest } from './usePointerRest.ts';

const hides = () => document.documentElement.dataset['pointer'] === 'rests';

function send(type: string, x: number, pointerType = 'mouse', y = 100) {
  const place = { clientX: x, clientY: y, screenX: x, screenY: y };
  fireEvent(window, new PointerEvent(type, { ...place, pointerType }));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hides the pointer until it moves', () => {
  const { result } = renderHook(() => usePointerRest(false));
  expect(result.current.rests).toBe(true);
  expect(hides()).toBe(true);
  send('pointermove', 100);
  expect(result.current.rests).toBe(false);
  expect(hides()).toBe(false);
});

it('hides it again after two seconds without movement', () => {
  renderHook(() => usePointerRest(false));
  send('pointermove', 100);
  act(() => vi.advanceTimersByTime(restAfter - 100));
  send('pointermove', 120);
  act(() => vi.advanceTimersByTime(restAfter - 100));
  expect(hides()).toBe(false);
  act(() => vi.advanceTimersByTime(200));
  expect(hides()).toBe(true);
});

it('takes a page that moves under a still pointer for no movement', () => {
  renderHook(() => usePointerRest(false));
  send('pointermove', 100);
  act(() => vi.advanceTimersByTime(restAfter + 1));
  send('pointermove', 100);
  expect(hides()).toBe(true);
});

it('never hides it while a control is held', () => {
  renderHook(() => usePointerRest(true));
  act(() => vi.advanceTimersByTime(restAfter * 5));
  expect(hides()).toBe(false);
});

it('comes by a tap, not by a swipe', () => {
  const { result } = renderHook(() => usePointerRest(false));
  send('pointerdown', 100, 'touch');
  send('pointerup', 300, 'touch');
  expect(result.current.rests).toBe(true);
  send('pointerdown', 100, 'touch');
  send('pointerup', 102, 'touch');
  expect(result.current.rests).toBe(false);
  act(() => vi.advanceTimersByTime(restAfterTap + 1));
  expect(result.current.rests).toBe(true);
});

it('knows whether the pointer is near the controls', () => {
  const { result } = renderHook(() => usePointerRest(false));
  send('pointermove', 100, 'mouse', window.innerHeight - 10);
  expect(result.current.isLow).toBe(true);
  send('pointermove', 100, 'mouse', 10);
  expect(result.current.isLow).toBe(false);
});

it('gives the pointer back when the slide goes', () => {
  renderHook(() => usePointerRest(false)).unmount();
  expect(hides()).toBe(false);
});
