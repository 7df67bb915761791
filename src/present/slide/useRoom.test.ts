// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useStore } from '../../state/store.ts';
import { endTalk, startTalk } from '../../state/talk.ts';
import { useRoom } from './useRoom.ts';

const room = vi.hoisted(() => ({
  acts: [] as unknown[],
  exits: 0,
  lost: null as (() => void) | null,
}));
vi.mock('../play/playStore.ts', () => ({ perform: (act: unknown) => room.acts.push(act) }));
vi.mock('./fullScreen.ts', () => ({
  exitFullScreen: async () => {
    room.exits += 1;
  },
  onFullScreenLost: (act: () => void) => {
    room.lost = act;
    return () => {
      room.lost = null;
    };
  },
}));

beforeEach(() => {
  Object.assign(room, { acts: [], exits: 0, lost: null });
  startTalk(useStore, null);
});

it('ends the presentation when the full screen is lost', () => {
  renderHook(() => useRoom());
  room.lost?.();
  expect(room.acts).toEqual([{ kind: 'leave' }]);
});

it('gives the full screen back when the presentation ends, and not when the slide is left', () => {
  renderHook(() => useRoom());
  useStore.getState().setAside(true);
  expect(room.exits).toBe(0);
  endTalk(useStore);
  expect(room.exits).toBe(1);
});

it('listens no longer than the presentation lasts', () => {
  renderHook(() => useRoom()).unmount();
  expect(room.lost).toBeNull();
});
