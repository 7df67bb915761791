// @vitest-environment jsdom
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdMap } from './hold.ts';

/** A hand that only knows whether it may move the map. */
class Hand {
  isOn = true;
  enable = () => (this.isOn = true);
  disable = () => (this.isOn = false);
}

describe('holding the map', () => {
  let canvas: HTMLCanvasElement;
  let map: MapLibreMap;
  let hands: Record<string, Hand>;

  beforeEach(() => {
    document.body.replaceChildren();
    canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    document.body.append(canvas);
    hands = Object.fromEntries(
      ['boxZoom', 'doubleClickZoom', 'dragPan', 'keyboard', 'scrollZoom', 'touchZoomRotate'].map(
        (name) => [name, new Hand()],
      ),
    );
    map = { ...hands, getCanvas: () => canvas } as unknown as MapLibreMap;
  });

  it('takes it out of every hand', () => {
    holdMap(map, true);
    expect(Object.values(hands).map(({ isOn }) => isOn)).not.toContain(true);
  });

  it('gives it back to every hand', () => {
    holdMap(map, true);
    holdMap(map, false);
    expect(Object.values(hands).map(({ isOn }) => isOn)).not.toContain(false);
  });

  it('takes the canvas out of the tab order', () => {
    holdMap(map, true);
    canvas.focus();
    expect(document.activeElement).toBe(document.body);
  });

  it('lets go of the focus, so that keys reach the slide', () => {
    canvas.focus();
    holdMap(map, true);
    expect(document.activeElement).toBe(document.body);
  });

  it('puts the canvas back into the tab order', () => {
    holdMap(map, true);
    holdMap(map, false);
    canvas.focus();
    expect(document.activeElement).toBe(canvas);
  });
});
