import { beforeEach, describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { createStore, type State } from '../../state/store.ts';
import { viewStateOf } from '../../state/talk.ts';
import { Scene } from '../briefing/schema.ts';
import { tellScene } from '../briefing/tell.ts';
import { sceneOf, viewPatch } from './sceneOf.ts';

const chronicle = shippedChronicle();
let store = createStore();
beforeEach(() => {
  store = createStore();
});

const sceneWith = (state: Partial<State>) => {
  store.setState(state);
  return sceneOf(store.getState(), 'A view', 'en');
};

describe('the view as a scene', () => {
  it('says nothing of what is as usual', () => {
    expect(sceneWith({})).toEqual({
      id: 'scene',
      title: { en: 'A view' },
      shows: ['legend', 'timeline'],
    });
  });

  it('has year, knowledge, filters that narrow, plant, pins and look', () => {
    const scene = sceneWith({
      asOf: 2018,
      hindsight: false,
      companies: ['nio'],
      site: 'leeco-deqing',
      pins: ['leeco-deqing'],
      color: 'company',
      places: 'true',
      joining: false,
    });
    expect(scene).toMatchObject({
      year: 2018,
      hindsight: false,
      filters: { companies: ['nio'] },
      site: 'leeco-deqing',
      pins: ['leeco-deqing'],
      color: 'company',
      places: 'true',
      joining: false,
      shows: ['legend', 'timeline', 'plant'],
    });
    expect(Scene.safeParse(scene).success).toBe(true);
  });

  it('frames what it shows where nobody has moved the map', () => {
    const framing = { lat: 31, lon: 120, zoom: 6 };
    expect(sceneWith({ framing })).not.toHaveProperty('camera');
    expect(sceneWith({ framing, cameraMoved: true })).toHaveProperty('camera', framing);
  });

  it('keeps the place of the scene that is on screen, as long as nobody has moved the map', () => {
    const framing = { lat: 31, lon: 120, zoom: 6 };
    const shown: Partial<State> = {
      cameraOrder: { kind: 'framed', framing },
      framing: { lat: 31.000_01, lon: 120.000_02, zoom: 6.001 },
    };
    expect(sceneWith(shown)).toHaveProperty('camera', framing);
  });

  it('holds places that the format allows, however far the map went', () => {
    const framing = { lat: 88.123_456_7, lon: -190, zoom: -1 };
    expect(sceneWith({ framing, cameraMoved: true }).camera).toEqual({
      lat: 85,
      lon: -180,
      zoom: 0,
    });
  });

  it.each([
    [{ show: 'compare', pins: ['a', 'b'] }, ['legend', 'timeline', 'compare']],
    [{ show: 'compare', pins: ['a'] }, ['legend', 'timeline']],
    [{ show: 'table', site: 'a' }, ['legend', 'timeline', 'chart']],
  ] as const)('shows beside the map what the reader looks at: %o', (state, shows) => {
    expect(sceneWith(state).shows).toEqual(shows);
  });

  it('names what a bar of the chart stands for', () => {
    expect(sceneWith({ show: 'table', by: 'province' }).by).toBe('province');
  });

  it('is the same view again once it is told', () => {
    const scene = sceneWith({
      asOf: 2018,
      statuses: ['lapsed'],
      capacity: { from: 100_000, to: null },
      site: 'leeco-deqing',
    });
    expect(tellScene(scene, 1, chronicle, 'en').view).toEqual(viewStateOf(store.getState()));
  });

  it('takes braces of a search for braces', () => {
    const { title } = sceneOf(store.getState(), 'matching “{x}”', 'en');
    const told = tellScene({ id: 'a', title }, 1, chronicle, 'en');
    expect(told.title.pieces).toEqual(['matching “{x}”']);
  });
});

it('a view that is taken over leaves legend and timeline as the scene has them', () => {
  store.setState({ site: 'leeco-deqing' });
  expect(viewPatch(store.getState(), ['timeline', 'chart']).shows).toEqual(['timeline', 'plant']);
});
