// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { Dataset } from '../dataset/schema.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { MapController } from './MapController.ts';
import MapView from './MapView.tsx';

const controller = vi.hoisted(() => ({
  setOnSlide: vi.fn(),
  setView: vi.fn(),
  setLang: vi.fn(),
  zoomBy: vi.fn(),
  destroy: vi.fn(),
}));
vi.mock('./MapController.ts', () => ({
  MapController: vi.fn(function MapController() {
    return controller;
  }),
}));

const chronicle = createChronicle(
  Dataset.parse(JSON.parse(readFileSync(resolve('public/data/plants.json'), 'utf8'))),
);

const show = () =>
  render(
    <LangProvider lang="en">
      <ViewProvider chronicle={chronicle}>
        <MapView />
      </ViewProvider>
    </LangProvider>,
  );

describe('the map in a browser without WebGL 2', () => {
  beforeEach(() => {
    vi.mocked(MapController).mockClear();
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    useStore.setState({ presenting: false, aside: false });
    show();
  });

  it('says so in the map’s place', () => {
    expect(screen.getByText(/cannot draw the map/)).toBeVisible();
  });

  it('notes it', () => {
    expect(useStore.getState().notices).toContainEqual({ kind: 'no-webgl' });
  });

  it('does not start MapLibre', () => {
    expect(MapController).not.toHaveBeenCalled();
  });

  it('goes on saying so while presenting', () => {
    act(() => useStore.setState({ presenting: true }));
    expect(screen.getByText(/cannot draw the map/)).toBeVisible();
  });
});

describe('the map around a slide', () => {
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({
      getExtension: () => null,
    } as unknown as WebGL2RenderingContext);
    useStore.setState({ presenting: false, aside: false });
    show();
  });
  const buttons = () => screen.queryAllByRole('button').map(({ textContent }) => textContent);

  it('has its buttons in the reading room', () => {
    expect(buttons()).toEqual(['+', '−', 'Map options']);
  });

  it('has none on a slide, and still says whom the ground owes', () => {
    act(() => useStore.setState({ presenting: true }));
    expect(buttons()).toEqual([]);
    expect(screen.getByRole('link', { name: 'GeoNames' })).toBeVisible();
    expect(controller.setOnSlide).toHaveBeenLastCalledWith(true);
  });

  it('has them again while the presenter is aside', () => {
    act(() => useStore.setState({ presenting: true, aside: true }));
    expect(buttons()).toEqual(['+', '−', 'Map options']);
    expect(controller.setOnSlide).toHaveBeenLastCalledWith(false);
  });
});
