// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { filtersOf, noFilters, type Filters } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { FilterChips } from './FilterChips.tsx';

const chronicle = createChronicle(Dataset.parse(plants));

async function show(filters: Partial<Filters>, lang: Lang = 'en') {
  useStore.setState({ ...noFilters, pins: [], past: [], future: [], asOf: null, ...filters });
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <FilterChips />
      </ViewProvider>
    </LangProvider>,
  );
  if (Object.keys(filters).length > 0) await screen.findByRole('list');
  return userEvent.setup();
}

const button = (name: string) => screen.getByRole('button', { name });
const state = () => filtersOf(useStore.getState());
const three: Partial<Filters> = { companies: ['tesla', 'byd'], provinces: ['zhejiang'] };

describe('the chips', () => {
  it('are not there while nothing is on and nothing was', async () => {
    await show({});
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('take off just what they name, and hand the focus to the next', async () => {
    const user = await show(three);
    await user.click(button('Remove filter: Tesla'));
    expect(state()).toEqual({ ...noFilters, companies: ['byd'], provinces: ['zhejiang'] });
    expect(button('Remove filter: BYD')).toHaveFocus();
  });

  it('hand the focus to the one before where there is no next', async () => {
    const user = await show(three);
    await user.click(button('Remove filter: Zhejiang'));
    expect(button('Remove filter: BYD')).toHaveFocus();
  });

  it('hand the focus to Undo once the last is gone', async () => {
    const user = await show({ provinces: ['zhejiang'] });
    await user.click(button('Remove filter: Zhejiang'));
    expect(button('Undo')).toHaveFocus();
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('are all cleared at one press where there is more than one, and undone at one', async () => {
    const user = await show(three);
    await user.click(button('Clear all'));
    expect(state()).toEqual(noFilters);
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(state()).toEqual({ ...noFilters, ...three });
    expect(button('Redo')).toHaveFocus();
  });

  it('offer no Clear all for a single one', async () => {
    await show({ q: 'Beijing' });
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  it('offer to take back a pin, and tell the keys', async () => {
    const user = await show({});
    act(() => useStore.getState().pin('xiaomi-beijing'));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(undo).toHaveAttribute('title', expect.stringContaining('Ctrl Z'));
    await user.click(undo);
    expect(useStore.getState().pins).toEqual([]);
    await user.click(button('Redo'));
    expect(useStore.getState().pins).toEqual(['xiaomi-beijing']);
  });

  it('leave the focus alone when a filter changes elsewhere', async () => {
    await show(three);
    act(() => useStore.getState().narrow({ companies: [] }));
    expect(document.body).toHaveFocus();
  });

  it('speak Chinese', async () => {
    await show({ provinces: ['zhejiang'] }, 'zh');
    expect(button('移除筛选：浙江')).toBeVisible();
  });
});
