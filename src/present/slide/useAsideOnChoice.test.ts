// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useStore } from '../../state/store.ts';
import { endTalk, setSceneView, startTalk } from '../../state/talk.ts';
import { toldScene } from './testing/told.ts';
import { useAsideOnChoice } from './useAsideOnChoice.ts';

const acts = vi.hoisted((): unknown[] => []);
vi.mock('../play/playStore.ts', () => ({ perform: (act: unknown) => acts.push(act) }));

const withSite = (number: number, site: string | null) => {
  const scene = toldScene({ number });
  return { ...scene, view: { ...scene.view, site } };
};

beforeEach(() => {
  acts.length = 0;
  useStore.setState({ site: null });
  startTalk(useStore, null);
});

function present(scene = withSite(1, 'byd-xian')) {
  const hook = renderHook((shown) => useAsideOnChoice(shown), { initialProps: scene });
  setSceneView(useStore, scene.view, scene.camera);
  return hook;
}

it('leads to the reading room when a plant is chosen on the slide', () => {
  present();
  useStore.getState().choose('tesla-shanghai');
  expect(acts).toEqual([{ kind: 'aside' }]);
  expect(useStore.getState().site).toBe('tesla-shanghai');
});

it('stays on the slide when a scene chooses its own plant', () => {
  const { rerender } = present();
  const next = withSite(2, 'tesla-shanghai');
  rerender(next);
  setSceneView(useStore, next.view, next.camera);
  expect(acts).toEqual([]);
});

it('keeps the scene’s own plant when the press falls beside all plants', () => {
  present();
  useStore.getState().choose(null);
  expect(acts).toEqual([]);
  expect(useStore.getState().site).toBe('byd-xian');
});

it('is not concerned by what is chosen in the reading room', () => {
  present();
  useStore.getState().setAside(true);
  useStore.getState().choose('tesla-shanghai');
  expect(acts).toEqual([]);
});

it('lets the end of the presentation give back what was chosen before', () => {
  useStore.setState({ presenting: false, before: null, site: 'nio-hefei' });
  startTalk(useStore, null);
  present();
  endTalk(useStore);
  expect(acts).toEqual([]);
  expect(useStore.getState().site).toBe('nio-hefei');
});
