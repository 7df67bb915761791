// @vitest-environment jsdom
import { act, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore, type State } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { SlideChart } from './SlideChart.tsx';
import { SlideCompare } from './SlideCompare.tsx';
import { SlidePlant } from './SlidePlant.tsx';
import { SlideTimeline } from './SlideTimeline.tsx';

// Asking jsdom of each element whether it is hidden takes long, and nothing here hides.
configure({ defaultHidden: true });

const chronicle = createChronicle(Dataset.parse(plants));
const initial = useStore.getInitialState();

beforeEach(() => useStore.setState(initial, true));
afterEach(() => useStore.setState(initial, true));

function open(part: ReactNode, state: Partial<State> = {}, lang: Lang = 'en') {
  useStore.setState(state);
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>{part}</ViewProvider>
    </LangProvider>,
  );
}

const region = (name: string) => screen.getByRole('region', { name });

/** What stands beside a name in a list of names and facts. */
function told(name: string): string {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === name);
  if (!term?.nextElementSibling) throw new Error(`nothing is told of ${name}`);
  return term.nextElementSibling.textContent;
}

describe('the timeline', () => {
  beforeEach(() => {
    // 100 px for each year from 2012 to 2026.
    const box = new DOMRect(0, 0, 1500, 60);
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
    Element.prototype.setPointerCapture = () => {};
  });
  const slider = () => screen.getByRole('slider', { name: 'Year looked at, as of its end' });
  const press = (type: 'pointerDown' | 'pointerMove' | 'pointerUp', year: number) => {
    const plot = slider().parentElement;
    if (!plot) throw new Error('the slider stands nowhere');
    const clientX = (year - 2012) * 100 + 50;
    fireEvent[type](plot, { clientX, button: 0, isPrimary: true, pointerId: 1 });
  };

  it('tells the year and its figures, as the reading room does', () => {
    open(<SlideTimeline />, { asOf: 2018 });
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      '2018: 3.2m newly announced, 890k in production',
    );
    expect(slider()).toHaveAccessibleDescription(/scales of their own/);
  });

  it('says where both scales end', () => {
    open(<SlideTimeline />);
    expect(region('Year')).toHaveTextContent('5.1m announced in a year');
    expect(region('Year')).toHaveTextContent('10.0m in production');
  });

  it('names the month of the newest year, and says without hindsight that it is as known then', () => {
    open(<SlideTimeline />);
    expect(region('Year')).toHaveTextContent('November 2026');
    act(() => useStore.setState({ asOf: 2018, hindsight: false }));
    expect(region('Year')).toHaveTextContent('as known then');
  });

  it('is moved by arrows, and leaves the pages to the clicker', async () => {
    open(<SlideTimeline />, { asOf: 2018 });
    act(() => slider().focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(useStore.getState().asOf).toBe(2020);
    await userEvent.keyboard('{PageDown}');
    expect(useStore.getState().asOf).toBe(2020);
    await userEvent.keyboard('{End}');
    expect(useStore.getState().asOf).toBeNull();
  });

  it('follows a drag, and leaves the focus where it is', () => {
    open(<SlideTimeline />, { asOf: 2018 });
    press('pointerDown', 2018);
    press('pointerMove', 2019);
    press('pointerMove', 2020);
    press('pointerUp', 2020);
    expect(useStore.getState().asOf).toBe(2020);
    expect(slider()).not.toHaveFocus();
  });

  it('speaks Chinese', () => {
    open(<SlideTimeline />, { asOf: 2018, hindsight: false }, 'zh');
    expect(region('年份')).toHaveTextContent('当时所知');
    expect(screen.getByRole('slider', { name: /^所看年份/ })).toHaveValue('2018');
  });
});

describe('the plant', () => {
  it('tells what LeEco promised in Deqing and that none of it came', () => {
    open(<SlidePlant />, { site: 'leeco-deqing' });
    const plant = region('LeEco · Huzhou');
    expect(within(plant).getByRole('heading')).toHaveTextContent('LeEco · Huzhou');
    expect(plant).toHaveTextContent('Lapsed');
    expect(told('Announced, cars a year')).toBe('400,000');
    expect(told('Built')).toBe('0');
    expect(told('Planned start')).toBe('end 2016–early 2017CCM, Sep 2016');
    expect(told('Actual start')).toBe('none reported');
    expect(told('Slippage')).toBe('given up 31 months overdue');
    expect(told('Licence')).toBe('not held, applied forCCM, Sep 2016');
  });

  it('sets the investments that sources state side by side', () => {
    open(<SlidePlant />, { site: 'leeco-deqing' });
    expect(told('Investment')).toMatch(/^¥8\.3 bn planned/);
    expect(told('Investment')).toMatch(/sources differ: ¥8\.3 bn or ¥20 bn or ¥12 bn$/);
  });

  it('says whose plan and whose start it tells where phases differ', () => {
    open(<SlidePlant />, { site: 'li-auto-changzhou' });
    expect(told('Planned start')).toMatch(/^end 2017 at the latestFirst base/);
    expect(told('Actual start')).toMatch(/^1–21 Nov 2019Second base/);
    expect(told('Slippage')).toBe('given up 3 months overdueFirst base');
    expect(told('Lapsed')).toBe('200,000');
  });

  it('says that parts do not add up', () => {
    open(<SlidePlant />, { site: 'li-auto-changzhou' });
    expect(region('Li Auto · Changzhou')).toHaveTextContent(
      'parts add up to 400,000, the stated total is 300,000',
    );
  });

  it('lists the phases of Xiaomi’s factory and the capacities that sources state', () => {
    open(<SlidePlant />, { site: 'xiaomi-beijing' });
    const phases = within(screen.getByRole('list', { name: 'Phases' })).getAllByRole('listitem');
    expect(phases.map(({ textContent }) => textContent)).toEqual([
      'Phase 1150,000 In production',
      'Phase 2150,000 In production',
      'Land of 2025 (expected for phase 3)not stated Announced',
    ]);
    expect(region('Xiaomi EV · Beijing')).toHaveTextContent(
      'Phase 1, sources differ: 150,000 or 200,000',
    );
    expect(told('Slippage')).toBe('3 months early');
    expect(told('Investment')).toBe('No source states an investment');
  });

  it('words what is not known as the panel does, and adds up Zhiji’s shares', () => {
    open(<SlidePlant />, { site: 'im-zhangjiang' });
    expect(region('IM Motors · Shanghai')).toHaveTextContent('No source states a capacity');
    expect(told('Planned start')).toBe('no dated plan');
    expect(told('Investment')).toMatch(/parts add up to ¥11\.8 bn, the stated total is ¥10 bn$/);
  });

  it('tells what is still to come, and what was mothballed', () => {
    open(<SlidePlant />, { site: 'nio-hefei-f1' });
    expect(told('To come')).toBe('120,000');
    act(() => useStore.setState({ site: 'wm-wenzhou' }));
    expect(told('Lapsed')).toBe('100,000');
    expect(screen.getByRole('list', { name: 'Phases' })).toHaveTextContent('Mothballed');
  });

  it('stands as it was known then without hindsight', () => {
    open(<SlidePlant />, { site: 'leeco-deqing', asOf: 2016, hindsight: false });
    expect(region('LeEco · Huzhou')).toHaveTextContent('as known then');
    expect(told('To come')).toBe('400,000');
    expect(screen.queryByText('Slippage')).not.toBeInTheDocument();
  });

  it('is one sentence where none is chosen or it does not exist yet', () => {
    open(<SlidePlant />);
    expect(screen.getByText('No plant is chosen.')).toBeInTheDocument();
    act(() => useStore.setState({ site: 'xiaomi-beijing', asOf: 2015 }));
    expect(region('Xiaomi EV · Beijing')).toHaveTextContent(
      /On 31 Dec 2015 this plant did not exist yet\. It first appears at the end of 20\d\d\.$/,
    );
  });

  it('speaks Chinese', () => {
    open(<SlidePlant />, { site: 'xiaomi-beijing' }, 'zh');
    expect(told('宣布产能（辆/年）')).toBe('300,000');
    expect(told('延误')).toBe('提前 3 个月');
    expect(region('小米汽车 · 北京')).toHaveTextContent('来源说法不一：150,000或200,000');
  });
});

describe('the comparison', () => {
  const four = ['leeco-deqing', 'li-auto-changzhou', 'nio-hefei-f1', 'wm-wenzhou'];
  const row = (name: RegExp) => {
    const head = screen.getAllByRole('rowheader').find((cell) => name.test(cell.textContent));
    const line = head?.closest('tr');
    if (!line) throw new Error(`no row ${name.source}`);
    return within(line)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  };

  it('sets up to four plants in columns', () => {
    open(<SlideCompare />, { pins: four });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Fact',
      'LeEco · Huzhou',
      'Li Auto · Changzhou',
      'NIO · Hefei',
      'WM Motor · Wenzhou',
    ]);
    expect(row(/^Announced/)).toEqual(['400k', '400k', '240k', '200k']);
    expect(row(/^Built/)).toEqual(['0', '200k', '120k', '100k']);
    expect(row(/^Slippage/)).toEqual([
      'given up 31 months overdue',
      'given up 3 months overdueFirst base',
      'no dated plan',
      '8 months early',
    ]);
    expect(row(/^Licence/)).toEqual(['not held, applied for', 'granted', 'granted', 'not stated']);
  });

  it('marks what differs, for every sense', () => {
    open(<SlideCompare />, { pins: ['leeco-deqing', 'li-auto-changzhou'] });
    const heads = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(heads).toContain('Status (differs)');
    expect(heads).toContain('Announced');
  });

  it('says of a plant that does not exist yet that it does not', () => {
    open(<SlideCompare />, { pins: ['leeco-deqing', 'xiaomi-beijing'], asOf: 2016 });
    expect(row(/^Status/)[1]).toBe('not yet');
    expect(row(/^Announced/)[1]).toBe('–not yet');
  });

  it('is one sentence where nothing is pinned', () => {
    open(<SlideCompare />);
    expect(screen.getByText('No plants are set side by side.')).toBeInTheDocument();
  });

  it('speaks Chinese', () => {
    open(<SlideCompare />, { pins: ['leeco-deqing', 'wm-wenzhou'] }, 'zh');
    expect(row(/^宣布产能/)).toEqual(['40万', '20万']);
    expect(row(/^状态/)).toEqual([' 已落空', ' 已投产']);
  });
});

describe('the chart', () => {
  const bars = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('draws the eight largest promises and the others in one', () => {
    open(<SlideChart by="company" />);
    expect(bars()).toHaveLength(9);
    expect(bars()[0]).toContain('BYD: ');
    expect(bars()[0]).toContain('built 2.0m of 2.8m');
    expect(bars().at(-1)).toMatch(/^others: \d+built \d\.\dm of \d+\.\dm$/);
  });

  it('counts under the filters in force', () => {
    open(<SlideChart by="plant" />, { companies: ['leeco'] });
    expect(screen.getByText('0 built of 400k cars a year announced')).toBeInTheDocument();
    expect(bars()[0]).toContain('LeEco · Huzhou: 1 plant, 400k announced, 0 built, 400k lapsed');
  });

  it('draws no bar where no source states a capacity, and says so', () => {
    open(<SlideChart by="plant" />, { companies: ['leeco'] });
    expect(bars()).toHaveLength(2);
    expect(bars()[1]).toBe('others: 1not stated');
  });

  it('says so where the filters leave nothing', () => {
    open(<SlideChart by="province" />, { capacity: { from: 90_000_000, to: null } });
    expect(screen.getByText('The filters leave no plant to count.')).toBeInTheDocument();
  });

  it('speaks Chinese', () => {
    open(<SlideChart by="province" />, {}, 'zh');
    expect(screen.getByRole('heading')).toHaveTextContent('承诺与建成对比，按省份');
    expect(bars()[0]).toMatch(/建成 \d+万 \/ \d+万/);
  });
});
