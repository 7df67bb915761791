// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyDataset } from '../dataset/testing/tiny.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { MapOptions } from './MapOptions.tsx';
import { restingStatus, useMapStatus } from './mapStatus.ts';

const button = () => screen.getByRole('button', { name: 'Map options' });
const open = async () => {
  render(
    <LangProvider lang="en">
      <ViewProvider chronicle={createChronicle(tinyDataset())}>
        <MapOptions />
      </ViewProvider>
    </LangProvider>,
  );
  const user = userEvent.setup();
  await user.click(button());
  return user;
};

describe('the map options', () => {
  beforeEach(() => {
    useStore.setState({ color: 'status', places: 'parted', joining: true, dialog: null });
    useMapStatus.setState(restingStatus);
  });

  it('unfold on a click and tell so', async () => {
    await open();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('group', { name: 'Map options' })).toBeVisible();
  });

  it('colour by company', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'By company' }));
    expect(useStore.getState().color).toBe('company');
  });

  it('show true places', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'True places' }));
    expect(useStore.getState().places).toBe('true');
  });

  it('offer no joining where there are no crowds', async () => {
    await open();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('switch joining off where there are', async () => {
    useMapStatus.setState({ hasCrowds: true });
    const user = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Join near plants' }));
    expect(useStore.getState().joining).toBe(false);
  });

  it('lead to another basemap', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Another basemap…' }));
    expect(useStore.getState().dialog).toBe('basemap');
    expect(button()).toHaveAttribute('aria-expanded', 'false');
  });

  it('fold on Escape and give the focus back', async () => {
    const user = await open();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(button()).toHaveAttribute('aria-expanded', 'false');
    expect(button()).toHaveFocus();
  });

  it('fold on a click elsewhere', async () => {
    const user = await open();
    await user.click(document.body);
    expect(button()).toHaveAttribute('aria-expanded', 'false');
  });
});
