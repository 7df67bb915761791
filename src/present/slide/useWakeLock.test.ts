// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useWakeLock } from './useWakeLock.ts';

class Lock {
  released = false;
  async release() {
    this.released = true;
  }
}

function bringWakeLock(refuses = false) {
  const locks: Lock[] = [];
  const request = vi.fn<() => Promise<Lock>>(async () => {
    if (refuses) throw new Error('low battery');
    const lock = new Lock();
    locks.push(lock);
    return lock;
  });
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
  return { locks, request };
}

afterEach(() => void Reflect.deleteProperty(navigator, 'wakeLock'));

it('keeps the screen awake until the presentation ends', async () => {
  const { locks } = bringWakeLock();
  const { unmount } = renderHook(() => useWakeLock());
  await waitFor(() => expect(locks).toHaveLength(1));
  expect(locks[0]?.released).toBe(false);
  await Promise.resolve();
  unmount();
  await waitFor(() => expect(locks[0]?.released).toBe(true));
});

it('asks again when the page comes back into sight', async () => {
  const { locks } = bringWakeLock();
  renderHook(() => useWakeLock());
  await waitFor(() => expect(locks).toHaveLength(1));
  await locks[0]?.release();
  document.dispatchEvent(new Event('visibilitychange'));
  await waitFor(() => expect(locks).toHaveLength(2));
});

it('goes on without it where the system refuses', async () => {
  const { request } = bringWakeLock(true);
  renderHook(() => useWakeLock());
  await waitFor(() => expect(request).toHaveBeenCalled());
});

it('goes on without it where the browser has none', () => {
  expect(() => renderHook(() => useWakeLock())).not.toThrow();
});
