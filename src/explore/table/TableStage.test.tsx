// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle, type Chronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { tinyDataset, tinySite } from '../../dataset/testing/tiny.ts';
import type { Lang } from '../../i18n/lang.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import { noFilters } from '../../state/filters.ts';
import { useStore, type State } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import TableStage from './TableStage.tsx';

// Asking jsdom of each element whether it is hidden takes seconds on a table of this size.
configure({ defaultHidden: true });

const shipped = createChronicle(Dataset.parse(plants));
const usual: Partial<State> = {
  ...noFilters,
  site: null,
  asOf: null,
  hindsight: true,
  by: 'plant',
  sort: null,
};

function open(state: Partial<State> = {}, lang: Lang = 'en', chronicle: Chronicle = shipped) {
  useStore.setState(state);
  return render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <TableStage />
      </ViewProvider>
    </LangProvider>,
  );
}

beforeEach(() => {
  useStore.setState(usual);
});
afterEach(() => {
  useStore.setState(usual);
});

const head = (name: string) => screen.getByRole('columnheader', { name });
const lines = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const line = (name: RegExp) => screen.getByRole('row', { name });
const foot = () => within(screen.getAllByRole('rowgroup').at(-1) ?? document.body);
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

describe('the table by plant', () => {
  it('says of Li Auto’s first plant what was due, what started, and how late it was given up', () => {
    open({ companies: ['li-auto'] });
    expect(cellsOf(line(/^Li Auto · Changzhou/))).toEqual([
      ' In production',
      '400,000123',
      '200,000',
      '200,000',
      '10 Aug 2016–31 Dec 20174First base (2016, small cars)',
      '1–21 Nov 20195Second base (2017, Li ONE)',
      'given up 3 months overdue6',
      '17',
      '2',
    ]);
  });

  it('says in words what no source states', () => {
    open({ companies: ['thunder-power'] });
    expect(cellsOf(line(/Thunder Power/)).slice(1, 7)).toEqual([
      'not stated',
      '0',
      '0',
      '20191',
      'none reported',
      '82 months late so far',
    ]);
  });

  it('leads from a date to its source in a new tab', () => {
    open({ companies: ['li-auto'] });
    const source = within(line(/^Li Auto · Changzhou/)).getByRole('link', {
      name: 'Source 6: Caixin Global, 4 Apr 2018 (opens in a new tab)',
    });
    expect(source).toHaveAttribute('target', '_blank');
    expect(source).toHaveAttribute('href', expect.stringMatching(/^https?:/));
  });

  it('has the headline’s totals at its foot', () => {
    open();
    const [totals] = foot().getAllByRole('row');
    expect(totals).toHaveTextContent(/^102 plantsand 6 other sites, not counted/);
    expect(totals).toHaveTextContent(/20,040,00025 not stated9,970,0006,410,000/);
    expect(totals).toHaveTextContent(/8 months latemedian of 47 plants47636$/);
  });

  it('follows the year', () => {
    open({ asOf: 2016 });
    expect(foot().getByText('15 plants')).toBeInTheDocument();
  });

  it('chooses a plant by its name and by its line', async () => {
    open({ provinces: ['beijing'] });
    await userEvent.click(screen.getByRole('button', { name: /^Xiaomi EV · Beijing/ }));
    expect(useStore.getState().site).toBe('xiaomi-beijing');
    await userEvent.click(
      within(line(/^Li Auto · Beijing/)).getAllByRole('cell')[2] ?? document.body,
    );
    expect(useStore.getState().site).toBe('li-auto-beijing');
    expect(screen.getByRole('button', { name: /^Li Auto · Beijing/ })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  it('gives the focus back to the line once the panel is closed', async () => {
    open({ provinces: ['beijing'] });
    const button = screen.getByRole('button', { name: /^Xiaomi EV · Beijing/ });
    await userEvent.click(button);
    act(() => {
      button.blur();
      useStore.getState().choose(null);
    });
    expect(button).toHaveFocus();
  });

  it('takes one stop for all its lines, between which arrows, Home and End move', async () => {
    open({ companies: ['byd'] });
    const names = screen.getAllByRole('button', { name: /^BYD · / });
    expect(names.filter(({ tabIndex }) => tabIndex === 0)).toEqual([names[0]]);
    act(() => names[0]?.focus());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(names[1]).toHaveFocus();
    expect(names[1]).toHaveProperty('tabIndex', 0);
    await userEvent.keyboard('{End}');
    expect(names.at(-1)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(names[0]).toHaveFocus();
  });

  it('lets Tab reach the sources of the line that it is at', async () => {
    open({ companies: ['li-auto'] });
    act(() => screen.getByRole('button', { name: /^Li Auto · Changzhou/ }).focus());
    await userEvent.tab();
    expect(document.activeElement).toHaveAccessibleName(/^Source 1: /);
  });

  it('says that nothing matches where nothing does', () => {
    open({ companies: ['tesla'], statuses: ['lapsed'] });
    expect(screen.getByText('No plant matches these filters.')).toBeInTheDocument();
  });
});

describe('a head of the table', () => {
  it('sorts by its column, says so, and turns round on a second press', async () => {
    open({ provinces: ['jiangsu', 'shanghai'] });
    expect(head('Announced')).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(within(head('Slippage')).getByRole('button'));
    expect(head('Slippage')).toHaveAttribute('aria-sort', 'descending');
    expect(head('Announced')).not.toHaveAttribute('aria-sort');
    expect(lines()[0]).toMatch(/^Min'an Auto · Huaian|^Min/);
    await userEvent.click(within(head('Slippage')).getByRole('button'));
    expect(useStore.getState().sort).toEqual({ column: 'slippage', descending: false });
    expect(lines()[0]).toMatch(/^Tesla · Shanghai/);
  });

  it('is described with the order in the table’s caption', () => {
    open({ sort: { column: 'planned', descending: false } });
    expect(
      screen.getByRole('table', {
        name: 'Promise and outcome: 108 plants, sorted by planned start, ascending',
      }),
    ).toBeInTheDocument();
  });
});

describe('the table by company or province', () => {
  it('sums each company, and a joint venture once in all', async () => {
    open({ companies: ['huawei', 'seres'] });
    await userEvent.click(screen.getByRole('button', { name: 'Company' }));
    expect(lines()).toEqual(['Seres', 'Huawei', '2 companieseach plant counted once']);
    const plantsAnd = (row: HTMLElement) => cellsOf(row).slice(0, 2);
    expect(plantsAnd(line(/^Seres/))).toEqual(['3', '1,000,000']);
    expect(plantsAnd(line(/^Huawei/))).toEqual(['2', '980,000']);
    expect(plantsAnd(line(/^2 companies/))).toEqual(['4', '1,280,000']);
  });

  it('narrows to the company of a line, and a second press widens again', async () => {
    open({ by: 'company', provinces: ['shanghai'] });
    const tesla = within(screen.getByRole('table')).getByRole('button', { name: 'Tesla' });
    await userEvent.click(tesla);
    expect(useStore.getState().companies).toEqual(['tesla']);
    expect(lines()).toEqual(['Tesla', '1 companyeach plant counted once']);
    await userEvent.click(tesla);
    expect(useStore.getState().companies).toEqual([]);
  });

  it('leads from the number of plants to the plants', async () => {
    open({ by: 'province' });
    await userEvent.click(screen.getByRole('button', { name: 'Show the 10 plants of Guangdong' }));
    expect(useStore.getState()).toMatchObject({ provinces: ['guangdong'], by: 'plant' });
  });
});

describe('the chart', () => {
  const bars = () => within(screen.getByRole('list'));
  const bar = (name: RegExp) => bars().getByRole('button', { name });

  it('shows the largest promises, the rest in one line', () => {
    open();
    const [first, ...others] = bars().getAllByRole('button');
    expect(others).toHaveLength(7);
    expect(first).toHaveAccessibleName('BYD: 9 plants, 2.8m announced, 2.0m built, 0 lapsed');
    expect(screen.getByText('66 others')).toBeInTheDocument();
  });

  it('narrows to a company and keeps the others to compare with', async () => {
    open();
    await userEvent.click(bar(/^Baoneng: /));
    expect(useStore.getState().companies).toEqual(['baoneng']);
    expect(bar(/^Baoneng: /)).toHaveAttribute('aria-pressed', 'true');
    expect(bar(/^BYD: /)).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(bar(/^Baoneng: /));
    expect(useStore.getState().companies).toEqual([]);
  });

  it('is of provinces where the lines are', async () => {
    open({ by: 'province' });
    await userEvent.click(bar(/^Jiangsu: 18 plants/));
    expect(useStore.getState().provinces).toEqual(['jiangsu']);
  });

  it('has a bar for a small company that the view is narrowed to', () => {
    open({ companies: ['thunder-power'] });
    expect(bar(/^Thunder Power: /)).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('a table of many thousand plants', () => {
  const many = createChronicle(
    tinyDataset({
      sites: Array.from({ length: 600 }, (_, n) =>
        tinySite({
          id: `acme-${String(n).padStart(4, '0')}`,
          name: { en: `acme ${n}`, zh: `acme ${n}` },
        }),
      ),
    }),
  );

  beforeAll(() => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    return () => vi.unstubAllGlobals();
  });

  it('draws only what is near, tells how long it is, and draws where the focus goes', async () => {
    open({}, 'en', many);
    const table = screen.getByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '602');
    expect(lines().length).toBeLessThan(250);
    act(() => screen.getByText('acme 0').closest('button')?.focus());
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toHaveAttribute('data-key', 'acme-0599');
    expect(document.activeElement?.closest('tr')).toHaveAttribute('aria-rowindex', '601');
  });
});

it('reads in Chinese', () => {
  open({ companies: ['li-auto'] }, 'zh');
  expect(cellsOf(line(/^理想汽车 · 常州/)).slice(4, 7)).toEqual([
    '2016年8月10日至2017年12月31日4第一基地（2016年，小型车）',
    '2019年11月1日至21日5第二基地（2017年，理想ONE）',
    '逾期 3 个月后放弃6',
  ]);
});
