// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
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

vi.mock('./MapController.ts', () => ({ MapController: vi.fn() }));

const chronicle = createChronicle(
  Dataset.parse(JSON.parse(readFileSync(resolve('public/data/plants.json'), 'utf8'))),
);

describe('the map in a browser without WebGL 2', () => {
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    render(
      <LangProvider lang="en">
        <ViewProvider chronicle={chronicle}>
          <MapView />
        </ViewProvider>
      </LangProvider>,
    );
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
});
