// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { filtersOf, noFilters, type Filters } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { CompanyFacet } from './CompanyFacet.tsx';
import { MoreFilters } from './MoreFilters.tsx';

// Asking jsdom of each element whether it is hidden takes seconds on a page of this size.
configure({ defaultHidden: true });

const shipped = Dataset.parse(plants);
const chronicle = createChronicle(shipped);
/** Ten companies: jsdom takes long over rows by the dozen. */
const tenCompanies = createChronicle({
  ...shipped,
  sites: shipped.sites.filter(({ companies }) =>
    companies.some(({ id }) => ['byd', 'tesla', 'nio', 'zeekr', 'magna'].includes(id)),
  ),
});

function show(what: 'company' | 'more', filters: Partial<Filters> = {}, lang: Lang = 'en') {
  useStore.setState({ ...noFilters, past: [], future: [], asOf: null, ...filters });
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={what === 'company' ? tenCompanies : chronicle}>
        {what === 'company' ? <CompanyFacet /> : <MoreFilters />}
      </ViewProvider>
    </LangProvider>,
  );
  return userEvent.setup();
}

const names = () =>
  screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? '');
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const state = () => filtersOf(useStore.getState());

beforeEach(() => {
  useStore.setState({ ...noFilters, past: [], future: [], asOf: null });
});

describe('the facet of companies', () => {
  it('shows the six largest promises, and all on request', async () => {
    const user = show('company');
    expect(names()).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Show all 10 companies' }));
    expect(names()).toHaveLength(10);
  });

  it('shows the group of a company once it is open', async () => {
    const user = show('company');
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    expect(box(/^Zeekr/).closest('label')).toHaveTextContent('Geely Holding');
  });

  it('narrows its rows by words in either language or by the group', async () => {
    const user = show('company');
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    const field = screen.getByRole('textbox', { name: 'Find a company or group' });
    await user.click(field);
    await user.paste('蔚来');
    expect(names()).toEqual([expect.stringContaining('NIO')]);
    await user.clear(field);
    await user.paste('geely');
    expect(names().toSorted()).toEqual([
      expect.stringContaining('Geely Holding'),
      expect.stringContaining('Zeekr'),
    ]);
    expect(state()).toEqual(noFilters);
  });

  it('says so where no company is called that, and Escape brings all back', async () => {
    const user = show('company');
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    await user.click(screen.getByRole('textbox'));
    await user.paste('trabant');
    expect(screen.getByText('No company here is called that.')).toBeVisible();
    await user.keyboard('{Escape}');
    expect(names()).toHaveLength(10);
  });

  it('keeps a chosen company in sight that has no plant in this view', () => {
    show('company', { companies: ['tesla'], statuses: ['lapsed'] });
    expect(box(/^Tesla/)).toBeChecked();
    expect(box(/^Tesla/).closest('label')).toHaveTextContent('0 plants');
  });

  it('counts plants by role and narrows to roles', async () => {
    const user = show('company');
    await user.click(screen.getByRole('button', { name: /Show all/ }));
    const toggles = await screen.findByRole('toolbar', { name: 'Company as' });
    expect(toggles).toHaveAccessibleDescription(
      'Counts a plant under a company only in these roles.',
    );
    await user.click(within(toggles).getByRole('button', { name: 'partner 1' }));
    expect(state().roles).toEqual(['partner']);
  });

  it('shows roles that a link has on though the rows are folded', async () => {
    show('company', { roles: ['partner'] });
    const partner = await screen.findByRole('button', { name: /^partner/ });
    expect(partner).toHaveAttribute('aria-pressed', 'true');
  });

  it('moves no row while the reader is inside, and tidies up once they have left', async () => {
    const user = show('company');
    const before = names().map((name) => /^[^\d]+/.exec(name)?.[0]);
    await user.click(box(/^BYD/));
    act(() => useStore.getState().narrow({ provinces: ['shanghai'] }));
    const inside = names().map((name) => /^[^\d]+/.exec(name)?.[0]);
    expect(inside.slice(0, 6)).toEqual(before);
    await user.unhover(box(/^BYD/));
    act(() => box(/^BYD/).blur());
    const outside = names().map((name) => /^[^\d]+/.exec(name)?.[0]);
    expect(outside[0]).not.toBe('BYD');
    expect(outside.at(-1)).toBe('BYD');
  });
});

describe('more filters', () => {
  const open = async (filters: Partial<Filters> = {}, lang: Lang = 'en') => {
    const user = show('more', filters, lang);
    const summary = screen.getByText(lang === 'en' ? 'More filters' : '更多筛选');
    if (!summary.closest('details')?.open) await user.click(summary);
    await screen.findByRole('group', { name: lang === 'en' ? 'Announced capacity' : '宣布产能' });
    return user;
  };

  it('are folded until asked for', () => {
    show('more');
    expect(screen.getByText('More filters').closest('details')).not.toHaveAttribute('open');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('open by themselves where a link has one on, and say how many', async () => {
    show('more', { provinces: ['zhejiang', 'henan'], traits: ['disputed'] });
    expect(screen.getByText('2 on')).toBeVisible();
    await screen.findByRole('group', { name: 'Announced capacity' });
    expect(box(/^Zhejiang/)).toBeChecked();
  });

  it('stay folded when a filter comes on from elsewhere', () => {
    show('more');
    act(() => useStore.getState().narrow({ announcedIn: { from: 2016, to: 2018 } }));
    expect(screen.getByText('1 on')).toBeVisible();
    expect(screen.getByText(/More filters/).closest('details')).not.toHaveAttribute('open');
  });

  it('narrow to provinces', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Show all 23 provinces' }));
    await user.click(box(/^Gansu/));
    expect(state().provinces).toEqual(['gansu']);
  });

  it('narrow to kinds, counted', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'component plant 4' }));
    expect(state().kinds).toEqual(['components']);
  });

  it('narrow to a bar of capacity, and to more with the next', async () => {
    const user = await open();
    const bar = (name: RegExp) => screen.getByRole('button', { name });
    await user.click(bar(/^100k to under 200k: \d+ plants$/));
    expect(state().capacity).toEqual({ from: 100_000, to: 199_999 });
    await user.click(bar(/^300k to under 500k/));
    expect(state().capacity).toEqual({ from: 100_000, to: 499_999 });
    expect(bar(/^200k to under 300k/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('take exact ends of capacity once they are written', async () => {
    const user = await open();
    const from = screen.getByRole('textbox', { name: /capacity from/ });
    await user.type(from, '120k');
    expect(state().capacity).toBeNull();
    await user.keyboard('{Enter}');
    expect(state().capacity).toEqual({ from: 120_000, to: null });
    expect(screen.getByRole('textbox', { name: /capacity from/ })).toHaveValue('120,000');
  });

  it('say what a capacity looks like where the words are none, and narrow nothing', async () => {
    const user = await open();
    const to = screen.getByRole('textbox', { name: /capacity to/ });
    await user.type(to, 'lots{Enter}');
    expect(to).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Write a number such as 200,000 or 200k.');
    expect(state().capacity).toBeNull();
  });

  it('narrow to years of announcement, in either order, and explain them', async () => {
    const user = await open();
    const from = screen.getByRole('combobox', { name: 'Announced from' });
    expect(from).toHaveAccessibleDescription(/first counts as announced/);
    await user.selectOptions(from, '2018');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Announced to' }), '2016');
    expect(state().announcedIn).toEqual({ from: 2016, to: 2018 });
  });

  it('offer a year that a link has brought', async () => {
    await open({ announcedIn: { from: 1999, to: null } });
    expect(screen.getByRole('combobox', { name: 'Announced from' })).toHaveValue('1999');
  });

  it('narrow to plants whose sources differ and to those without a stated capacity', async () => {
    const user = await open();
    await user.click(box(/whose sources differ/));
    await user.click(box(/without a stated capacity/));
    expect(state().traits).toEqual(['disputed', 'not-stated']);
  });

  it('show 0 where a value would leave nothing, and never hide it', async () => {
    await open({ statuses: ['operating'], provinces: ['gansu'], companies: ['tesla'] });
    expect(box(/^Gansu/).closest('label')).toHaveTextContent('0 plants');
    expect(screen.getByRole('button', { name: 'component plant 0' })).toBeVisible();
  });

  it('read in Chinese', async () => {
    await open({}, 'zh');
    expect(screen.getByRole('button', { name: '零部件工厂 4' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^10万至不足20万：\d+ 座工厂$/ })).toBeVisible();
    expect(box(/只看来源说法不一的工厂/)).not.toBeChecked();
  });
});
