// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  enterFullScreen,
  excuseFullScreenLoss,
  exitFullScreen,
  hasFullScreen,
  isFullScreen,
  onFullScreenLost,
  toggleFullScreen,
} from './fullScreen.ts';

let full: Element | null = null;
function change(element: Element | null) {
  full = element;
  document.dispatchEvent(new Event('fullscreenchange'));
}
const root = document.documentElement;
const own = { configurable: true, writable: true };

beforeEach(() => {
  Object.defineProperties(document, {
    fullscreenEnabled: { configurable: true, value: true },
    fullscreenElement: { configurable: true, get: () => full },
    exitFullscreen: { ...own, value: async () => change(null) },
  });
  Object.defineProperty(root, 'requestFullscreen', { ...own, value: async () => change(root) });
});

afterEach(() => {
  full = null;
  vi.useRealTimers();
});

it('goes to the full screen and back', async () => {
  await toggleFullScreen();
  expect(isFullScreen()).toBe(true);
  await toggleFullScreen();
  expect(isFullScreen()).toBe(false);
});

it('stays in the window where the browser refuses', async () => {
  root.requestFullscreen = () => Promise.reject(new TypeError('no gesture'));
  await expect(enterFullScreen()).resolves.toBeUndefined();
  expect(isFullScreen()).toBe(false);
});

it('stays in the window where the browser has no full screen', async () => {
  Object.defineProperty(document, 'fullscreenEnabled', { configurable: true, value: undefined });
  expect(hasFullScreen()).toBe(false);
  await enterFullScreen();
  expect(isFullScreen()).toBe(false);
});

describe('the loss of the full screen', () => {
  it('is told when the browser’s own Escape caused it', async () => {
    const lost = vi.fn<() => void>();
    const stop = onFullScreenLost(lost);
    await enterFullScreen();
    change(null);
    expect(lost).toHaveBeenCalledOnce();
    stop();
  });

  it('is not told when the presenter asked for it, and is told the next time', async () => {
    const lost = vi.fn<() => void>();
    const stop = onFullScreenLost(lost);
    await enterFullScreen();
    await exitFullScreen();
    expect(lost).not.toHaveBeenCalled();
    await enterFullScreen();
    change(null);
    expect(lost).toHaveBeenCalledOnce();
    stop();
  });

  it('is excused for two seconds after a window was opened', async () => {
    vi.useFakeTimers();
    const lost = vi.fn<() => void>();
    const stop = onFullScreenLost(lost);
    await enterFullScreen();
    excuseFullScreenLoss();
    vi.advanceTimersByTime(1900);
    change(null);
    expect(lost).not.toHaveBeenCalled();
    await enterFullScreen();
    vi.advanceTimersByTime(200);
    change(null);
    expect(lost).toHaveBeenCalledOnce();
    stop();
  });
});
