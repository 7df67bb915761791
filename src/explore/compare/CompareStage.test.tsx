// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { PinButton } from './PinButton.tsx';
import { PinTray } from './PinTray.tsx';
import CompareStage from './CompareStage.tsx';

// Asking jsdom of each element whether it is hidden takes seconds on a table of this size.
configure({ defaultHidden: true });

const chronicle = createChronicle(Dataset.parse(plants));
const initial = useStore.getInitialState();

beforeEach(() => useStore.setState(initial, true));
afterEach(() => useStore.setState(initial, true));

interface From {
  asOf?: number;
  lang?: Lang;
}

function show(children: ReactNode, lang: Lang = 'en') {
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>{children}</ViewProvider>
    </LangProvider>,
  );
}

function open(pins: readonly string[], { asOf, lang }: From = {}) {
  useStore.setState({ pins, asOf: asOf ?? null, show: 'compare' });
  show(<CompareStage />, lang);
}

function openTray(pins: readonly string[]) {
  useStore.setState({ pins });
  show(<PinTray />);
}

const pair = ['leeco-deqing', 'li-auto-changzhou'];

/** The header of a fact's row. Names are not computed: jsdom takes seconds for each. */
const fact = (name: RegExp): HTMLElement | undefined =>
  screen.getAllByRole('rowheader').find(({ textContent }) => name.test(textContent));

/** The cells of a fact, one for each plant. */
function cells(name: RegExp): HTMLElement[] {
  const row = fact(name)?.closest('tr');
  if (!row) throw new Error(`no row ${name.source}`);
  return within(row).getAllByRole('cell');
}

describe('the comparison', () => {
  it('sets the same facts in a column for each plant', () => {
    open(pair);
    const headers = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(headers).toEqual(['Fact', 'LeEco · Huzhou', 'Li Auto · Changzhou']);
    const [leeco, liAuto] = cells(/^In production/);
    expect(leeco).toHaveTextContent(/^0/);
    expect(liAuto).toHaveTextContent(/^200,000/);
  });

  it('marks the facts in which plants differ, in words too', () => {
    open(pair);
    expect(fact(/^In production/)).toHaveTextContent('(differs)');
    expect(fact(/^Announced ?cars/)).not.toHaveTextContent('(differs)');
  });

  it('leaves only the differences on request', async () => {
    open(pair);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only differences' }));
    expect(fact(/^Announced ?cars/)).toBeUndefined();
    expect(fact(/^In production/)).toBeDefined();
  });

  it('tells the order of dates that lie apart', () => {
    open(pair);
    const [leeco, liAuto] = cells(/^Ground broken/);
    expect(leeco).toHaveTextContent('28 Dec 2016');
    expect(leeco).toHaveTextContent('4 months later');
    expect(liAuto).toHaveTextContent('first');
  });

  it('shows money in its own currency, and what other sources say with their citations', () => {
    open(pair);
    const [leeco] = cells(/^Investment/);
    expect(leeco).toHaveTextContent(/^¥8.3 bn.*sources differ: ¥20 bn/);
    expect(within(leeco ?? document.body).getAllByRole('link').length).toBeGreaterThan(2);
  });

  it('leads from a citation to its source and back', async () => {
    open(pair);
    const [leeco] = cells(/^Investment/);
    const [citation] = within(leeco ?? document.body).getAllByRole('link');
    if (!citation) throw new Error('no citation');
    await userEvent.click(citation);
    expect(document.activeElement).toHaveTextContent('Gasgoo (Automotive News China)');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the text' }));
    expect(citation).toHaveFocus();
  });

  it('names the plant of each fact that a source is cited for', () => {
    open(pair);
    const sources = screen.getByRole('region', { name: 'Sources' });
    expect(sources).toHaveTextContent('LeEco · Huzhou, Capacity');
    expect(sources).toHaveTextContent('Li Auto · Changzhou, Capacity');
  });

  it('says that a plant does not exist yet at the day looked at', () => {
    open(['leeco-deqing', 'xiaomi-beijing'], { asOf: 2016 });
    const [, xiaomi] = cells(/^Plant$/);
    expect(xiaomi).toHaveTextContent('On 31 Dec 2016 this plant did not exist yet.');
    expect(xiaomi).toHaveTextContent('It first appears at the end of 2021.');
    expect(cells(/^Announced ?cars/)[1]).toHaveTextContent('not yet');
  });

  it('lists every date of the shared axis in words', () => {
    open(pair);
    const cell = cells(/^On one axis/)[0];
    expect(cell).toHaveTextContent('Announced: 10 Aug 2016');
    expect(cell).toHaveTextContent('Production due, First base (2016, small cars): end 2017');
  });

  it('tells plants of one maker and place apart by their own names', () => {
    open(['nio-hefei-f1', 'nio-hefei-f2']);
    expect(screen.getByRole('columnheader', { name: /^NIO F1/ })).toBeInTheDocument();
  });

  it('speaks Chinese', () => {
    open(pair, { lang: 'zh' });
    expect(screen.getByRole('heading', { name: '2 座工厂并列对比' })).toBeInTheDocument();
    expect(cells(/^地点/)[0]).toHaveTextContent('浙江湖州德清县');
  });

  it('opens a plant, and lets one go', async () => {
    open(pair);
    await userEvent.click(screen.getByRole('button', { name: 'Open LeEco · Huzhou' }));
    expect(useStore.getState().site).toBe('leeco-deqing');
    await userEvent.click(screen.getByRole('button', { name: 'Unpin LeEco · Huzhou' }));
    expect(useStore.getState().pins).toEqual(['li-auto-changzhou']);
    expect(screen.getByRole('heading', { name: 'Set plants side by side' })).toHaveFocus();
  });
});

describe('with fewer than two pins', () => {
  it('tells how to pin and offers a pair to start with', async () => {
    open([]);
    await userEvent.click(
      screen.getByRole('button', { name: 'LeEco · Huzhou and Li Auto · Changzhou' }),
    );
    expect(useStore.getState().pins).toEqual(pair);
    expect(screen.getByRole('table', { name: 'Facts of the pinned plants' })).toBeInTheDocument();
  });

  it('asks for one more where one is pinned', () => {
    open(['leeco-deqing']);
    expect(screen.getByText(/^LeEco · Huzhou is pinned. Pin one more/)).toBeInTheDocument();
  });
});

describe('the tray of pins', () => {
  const tray = () => within(screen.getByRole('region', { name: /^Pinned/ }));

  it('is not there without pins', () => {
    openTray([]);
    expect(screen.queryByRole('region', { name: /^Pinned/ })).toBeNull();
  });

  it('compares from two pins on', async () => {
    openTray(['leeco-deqing']);
    expect(tray().getByRole('button', { name: 'Compare' })).toBeDisabled();
    act(() => useStore.getState().pin('tesla-shanghai'));
    await userEvent.click(tray().getByRole('button', { name: 'Compare' }));
    expect(useStore.getState().show).toBe('compare');
  });

  it('passes the focus to the next pin when one is taken out', async () => {
    openTray(pair);
    await userEvent.click(tray().getByRole('button', { name: 'Unpin LeEco · Huzhou' }));
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-label'))
      .toBe('Unpin Li Auto · Changzhou');
  });

  it('takes all out at once', async () => {
    openTray(pair);
    await userEvent.click(tray().getByRole('button', { name: 'Unpin all' }));
    expect(useStore.getState().pins).toEqual([]);
  });
});

describe('the pin of a plant', () => {
  it('puts it in and takes it out', async () => {
    show(<PinButton site="tesla-shanghai" />);
    await userEvent.click(screen.getByRole('button', { name: 'Pin to compare' }));
    expect(useStore.getState().pins).toEqual(['tesla-shanghai']);
    await userEvent.click(screen.getByRole('button', { name: 'Unpin' }));
    expect(useStore.getState().pins).toEqual([]);
  });

  it('says why it is off where four others are pinned', () => {
    useStore.setState({ pins: [...pair, 'xiaomi-beijing', 'nio-hefei-f1'] });
    show(<PinButton site="tesla-shanghai" />);
    const pin = screen.getByRole('button', { name: 'Pin to compare' });
    expect(pin).toBeDisabled();
    expect(pin.parentElement).toHaveTextContent('Four plants are pinned; unpin one first.');
  });
});
