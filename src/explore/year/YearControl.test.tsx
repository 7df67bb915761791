// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { noFilters } from '../../state/filters.ts';
import { useStore, type State } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { yearMilliseconds } from './playback.ts';
import { yearPlayer } from './player.ts';
import { YearControl } from './YearControl.tsx';

const chronicle = createChronicle(Dataset.parse(plants));
const fresh = { ...noFilters, asOf: null, hindsight: true, past: [], future: [], amending: false };

function open(state: Partial<State> = {}, lang: Lang = 'en') {
  useStore.setState({ ...fresh, ...state });
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={chronicle}>
        <YearControl />
      </ViewProvider>
    </LangProvider>,
  );
}

beforeEach(() => {
  // A timeline 1500 px wide: 100 px for each year from 2012 to 2026.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1500, 60));
  Element.prototype.setPointerCapture = () => {};
});

afterEach(() => {
  yearPlayer.setSpeed(1);
  useStore.setState(fresh);
});

const handle = () => screen.getByRole('slider', { name: 'Year looked at, as of its end' });
const announcedFrom = () => screen.getByRole('slider', { name: 'Announced from' });
const announcedTo = () => screen.getByRole('slider', { name: 'Announced to' });
const state = () => useStore.getState();

/** The middle of a year's band, px. */
const xOf = (year: number) => (year - 2012) * 100 + 50;

/** Presses at the first place, moves over the others and lets go; places in px. */
function drag(element: Element, [from = 0, ...over]: readonly number[], pointerType = 'mouse') {
  const at = (clientX: number) => ({
    clientX,
    pointerType,
    button: 0,
    isPrimary: true,
    pointerId: 1,
  });
  fireEvent.pointerDown(element, at(from));
  for (const x of over) fireEvent.pointerMove(element, at(x));
  fireEvent.pointerUp(element, at(over.at(-1) ?? from));
}

const plot = () => {
  const { parentElement } = handle();
  if (!parentElement) throw new Error('the handle stands nowhere');
  return parentElement;
};
const strip = () => screen.getByRole('group', { name: 'Year of announcement' });

describe('the handle', () => {
  it('tells the year, what was announced in it and what operated at its end', () => {
    open({ asOf: 2018 });
    expect(handle()).toHaveValue('2018');
    expect(handle()).toHaveAttribute(
      'aria-valuetext',
      '2018: 3.2m newly announced, 890k in production',
    );
  });

  it('describes what has become of the year’s promise, and the chart', () => {
    open({ asOf: 2018 });
    expect(handle()).toHaveAccessibleDescription(/plants newly announced, 3,\d\d0,000 cars a year/);
    expect(handle()).toHaveAccessibleDescription(/Building \d/);
    expect(handle()).toHaveAccessibleDescription(/scales of their own/);
  });

  it('moves by arrows, pages, Home and End', async () => {
    open({ asOf: 2018 });
    handle().focus();
    const user = userEvent.setup();
    await user.keyboard('{ArrowLeft}');
    expect(state().asOf).toBe(2017);
    await user.keyboard('{PageUp}');
    expect(state().asOf).toBe(2022);
    await user.keyboard('{Home}');
    expect(state().asOf).toBe(2012);
    await user.keyboard('{End}');
    expect(state().asOf).toBeNull();
  });

  it('follows a drag anywhere in the plot', () => {
    open();
    drag(plot(), [xOf(2014), xOf(2016), xOf(2019) + 30]);
    expect(state().asOf).toBe(2019);
  });

  it('stays where a finger scrolls the page away', () => {
    open({ asOf: 2018 });
    const finger = { pointerType: 'touch', button: 0, isPrimary: true, pointerId: 1 };
    fireEvent.pointerDown(plot(), { ...finger, clientX: xOf(2014) });
    fireEvent.pointerCancel(plot(), finger);
    expect(state().asOf).toBe(2018);
  });

  it('goes to a year that is tapped', () => {
    open();
    drag(plot(), [xOf(2014)], 'touch');
    expect(state().asOf).toBe(2014);
  });
});

describe('the read-out', () => {
  it('tells the year pointed at in exact figures', () => {
    open();
    fireEvent.pointerMove(plot(), { clientX: xOf(2012), pointerType: 'mouse' });
    const title = screen.getByText('2012', { selector: '.title' });
    expect(title.parentElement).toHaveTextContent(
      /1 plant newly announced, 300,000 cars a year\..*100,000 cars a year in production at its end\./,
    );
  });

  it('does not speak of the end of a year that is not over', () => {
    open();
    fireEvent.pointerMove(plot(), { clientX: xOf(2026), pointerType: 'mouse' });
    const title = screen.getByText('2026', { selector: '.title' });
    expect(title.parentElement).toHaveTextContent('9,970,000 cars a year in production so far.');
  });

  it('comes with the focus and goes with Escape', async () => {
    open({ asOf: 2018 });
    act(() => handle().focus());
    expect(screen.getByText('2018', { selector: '.title' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('2018', { selector: '.title' })).not.toBeInTheDocument();
  });

  it('says of a later year that it is to come, and without hindsight that it is unknown', () => {
    open({ asOf: 2018 });
    fireEvent.pointerMove(plot(), { clientX: xOf(2021), pointerType: 'mouse' });
    expect(screen.getByText('After the year looked at, as known today.')).toBeInTheDocument();
    act(() => state().setHindsight(false));
    expect(screen.getByText('Not known at the end of 2018.')).toBeInTheDocument();
  });
});

describe('play', () => {
  beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    return () => vi.useRealTimers();
  });
  const years = (count: number) => act(() => vi.advanceTimersByTime(count * yearMilliseconds));
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('goes through the years until it is paused', () => {
    open({ asOf: 2016 });
    press('Play the years');
    years(2);
    expect(state().asOf).toBe(2018);
    press('Pause');
    years(3);
    expect(state().asOf).toBe(2018);
  });

  it('goes at the speed that is chosen', () => {
    open({ asOf: 2016 });
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed of play' }), {
      target: { value: '2' },
    });
    press('Play the years');
    years(2);
    expect(state().asOf).toBe(2020);
  });

  it('pauses when a year is chosen by hand', () => {
    open({ asOf: 2016 });
    press('Play the years');
    fireEvent.keyDown(handle(), { key: 'ArrowLeft' });
    years(3);
    expect(state().asOf).toBe(2015);
  });

  it('pauses when something else changes the year', () => {
    open({ asOf: 2016 });
    press('Play the years');
    act(() => state().setAsOf(2013));
    years(3);
    expect(state().asOf).toBe(2013);
  });

  it('pauses when the page is left', () => {
    open({ asOf: 2016 });
    press('Play the years');
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    years(3);
    expect(state().asOf).toBe(2016);
  });

  it('can be driven from elsewhere, and rests while there is no timeline', () => {
    yearPlayer.toggle();
    expect(yearPlayer.state().playing).toBe(false);
    open({ asOf: 2016 });
    act(() => yearPlayer.step(1));
    expect(state().asOf).toBe(2017);
    act(() => yearPlayer.toggle());
    expect(screen.getByRole('button', { name: 'Pause' })).toBeInTheDocument();
  });
});

describe('the years of announcement', () => {
  it('are set by a drag along the years, as one change', () => {
    open({ cameraOrder: { kind: 'site', site: 'leeco-deqing' } });
    drag(strip(), [xOf(2018), xOf(2017), xOf(2016)]);
    expect(state().announcedIn).toEqual({ from: 2016, to: 2018 });
    expect(state().past).toHaveLength(1);
    expect(state().cameraOrder).toEqual({ kind: 'shown' });
  });

  it('move as a whole by their middle, and by an end', () => {
    open({ announcedIn: { from: 2015, to: 2018 } });
    drag(strip(), [xOf(2017), xOf(2018), xOf(2019)]);
    expect(state().announcedIn).toEqual({ from: 2017, to: 2020 });
    // The end of 2020 lies between its band and the next.
    drag(strip(), [900, xOf(2021)]);
    expect(state().announcedIn).toEqual({ from: 2017, to: 2021 });
  });

  it('stay as they are where a year is only pressed, which goes there', () => {
    open();
    drag(strip(), [xOf(2015)]);
    expect(state().announcedIn).toBeNull();
    expect(state().asOf).toBe(2015);
  });

  it('are set by keys, from and to', async () => {
    open();
    const user = userEvent.setup();
    act(() => announcedFrom().focus());
    await user.keyboard('{PageUp}');
    act(() => announcedTo().focus());
    await user.keyboard('{ArrowLeft}');
    expect(state().announcedIn).toEqual({ from: 2017, to: 2025 });
    await user.keyboard('{End}');
    expect(state().announcedIn).toEqual({ from: 2017, to: null });
    expect(announcedTo()).toHaveAttribute('aria-valuetext', '2026, no limit');
  });

  it('never end before they begin', async () => {
    open({ announcedIn: { from: 2016, to: 2018 } });
    act(() => announcedTo().focus());
    await userEvent.keyboard('{Home}');
    expect(state().announcedIn).toEqual({ from: 2016, to: 2016 });
  });

  it('are cleared by a button that leaves the focus with them', async () => {
    open({ announcedIn: { from: 2016, to: 2018 } });
    await userEvent.click(screen.getByRole('button', { name: 'all years' }));
    expect(state().announcedIn).toBeNull();
    expect(screen.queryByRole('button', { name: 'all years' })).not.toBeInTheDocument();
    expect(announcedFrom()).toHaveFocus();
  });

  it('say what they mean', () => {
    open();
    expect(announcedFrom()).toHaveAccessibleDescription(/^The year in which a plant first counts/);
    fireEvent.pointerMove(strip(), { clientX: xOf(2016), pointerType: 'mouse' });
    expect(screen.getByText(/^Drag along the years/)).toBeInTheDocument();
  });
});

describe('hindsight', () => {
  it('says in a line what is shown', async () => {
    open({ asOf: 2016 });
    const check = screen.getByRole('checkbox', { name: /with hindsight/ });
    expect(screen.getByText('all that is known today')).toBeInTheDocument();
    await userEvent.click(check);
    expect(state().hindsight).toBe(false);
    expect(screen.getByText('only what was published by then')).toBeInTheDocument();
  });
});

describe('the chart', () => {
  it('says where both scales end', () => {
    open();
    expect(screen.getByText('5.1m announced in a year')).toBeInTheDocument();
    expect(screen.getByText('10.0m in production')).toBeInTheDocument();
  });

  it('says why it is empty where the filters leave no car plants', () => {
    open({ kinds: ['components'] });
    expect(screen.getByText(/^The timeline counts car plants/)).toBeInTheDocument();
  });

  it('speaks Chinese', () => {
    open({ asOf: 2018 }, 'zh');
    expect(screen.getByRole('slider', { name: /^所看年份/ })).toHaveAttribute(
      'aria-valuetext',
      '2018 年：新宣布 322万，已投产 89万',
    );
  });
});
