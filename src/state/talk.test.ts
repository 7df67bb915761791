import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from './filters.ts';
import { createStore, type Store, type ViewState } from './store.ts';
import { endTalk, isOnSlide, setSceneView, startTalk, viewStateOf } from './talk.ts';

let store: Store;
beforeEach(() => {
  store = createStore();
});

const scene: ViewState = {
  ...noFilters,
  site: 'leeco-deqing',
  asOf: 2016,
  hindsight: false,
  pins: ['leeco-deqing', 'li-auto-changzhou'],
  show: 'map',
  color: 'company',
  places: 'true',
  joining: false,
  companies: ['leeco'],
};

describe('presenting', () => {
  it('stands on the slide from the start, and not while aside', () => {
    expect(isOnSlide(store.getState())).toBe(false);
    startTalk(store, null);
    expect(isOnSlide(store.getState())).toBe(true);
    store.getState().setAside(true);
    expect(isOnSlide(store.getState())).toBe(false);
  });

  it('closes what lies over the page', () => {
    store.getState().openDialog('about');
    store.getState().setEditing(true);
    startTalk(store, null, 3);
    expect(store.getState()).toMatchObject({ dialog: null, editing: false, scene: 3 });
  });

  it('shows what the scene shows', () => {
    startTalk(store, null);
    setSceneView(store, scene, { kind: 'shown' });
    expect(viewStateOf(store.getState())).toEqual(scene);
  });

  it('leaves no step to undo', () => {
    startTalk(store, null);
    setSceneView(store, scene, { kind: 'shown' });
    expect(store.getState().past).toEqual([]);
  });

  it('gives the reading room back as it was', () => {
    store.getState().narrow({ companies: ['byd'] });
    store.getState().setAsOf(2020);
    const before = viewStateOf(store.getState());
    startTalk(store, null);
    setSceneView(store, scene, { kind: 'shown' });
    endTalk(store);
    expect(viewStateOf(store.getState())).toEqual(before);
    expect(store.getState().presenting).toBe(false);
  });

  it('gives back where the reader had moved the map', () => {
    const camera = { lat: 31, lon: 120, zoom: 7 };
    store.getState().reportCamera(camera, camera, 'reader');
    startTalk(store, null);
    setSceneView(store, scene, { kind: 'shown' });
    endTalk(store);
    expect(store.getState().cameraOrder).toEqual({ kind: 'to', camera });
  });

  it('remembers the reading room when one briefing follows another', () => {
    store.getState().setAsOf(2020);
    startTalk(store, null);
    setSceneView(store, scene, { kind: 'shown' });
    startTalk(store, 'my-own');
    endTalk(store);
    expect(store.getState().asOf).toBe(2020);
  });

  it('goes on with the last scene where a link led straight to it', () => {
    store.setState({ presenting: true, scene: 2 });
    setSceneView(store, scene, { kind: 'shown' });
    endTalk(store);
    expect(viewStateOf(store.getState())).toEqual(scene);
  });
});
