// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyDataset, tinyLocation, tinySite } from '../dataset/testing/tiny.ts';
import { LangProvider } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { ViewProvider } from '../state/ViewContext.tsx';
import { restingStatus, useMapStatus } from './mapStatus.ts';
import { MemberList } from './MemberList.tsx';

const chronicle = createChronicle(
  tinyDataset({
    sites: ['Deqing', 'Beijing'].map((city) =>
      tinySite({
        id: city.toLowerCase(),
        location: tinyLocation({ city: { en: city, zh: city } }),
      }),
    ),
  }),
);

describe('plants that no zoom parts', () => {
  beforeEach(() => {
    useStore.setState({ site: null });
    useMapStatus.setState({ ...restingStatus, listed: ['deqing', 'beijing'] });
    render(
      <LangProvider lang="en">
        <ViewProvider chronicle={chronicle}>
          <MemberList />
        </ViewProvider>
      </LangProvider>,
    );
  });

  it('are listed, the first with the focus', () => {
    expect(screen.getByRole('region', { name: 'Plants on this spot' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Acme Motors · Deqing' })).toHaveFocus();
  });

  it('are chosen from the list, which then closes', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Acme Motors · Beijing' }));
    expect(useStore.getState().site).toBe('beijing');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('are put away by Escape', async () => {
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
  });
});
