// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { noFilters } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import { SearchBox } from './SearchBox.tsx';

const network = vi.hoisted(() => ({ isDown: false }));
vi.mock('../../state/search/SearchIndex.ts', async (original) => {
  const { SearchIndex } = await original<typeof import('../../state/search/SearchIndex.ts')>();
  class Fetched extends SearchIndex {
    constructor(chronicle: ConstructorParameters<typeof SearchIndex>[0]) {
      if (network.isDown) throw new Error('offline');
      super(chronicle);
    }
  }
  return { SearchIndex: Fetched };
});

const dataset = Dataset.parse(plants);
const chronicle = createChronicle(dataset);

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  useStore.setState({ ...noFilters, site: null });
});

function show({ lang = 'en', of = chronicle }: { lang?: Lang; of?: typeof chronicle } = {}) {
  render(
    <LangProvider lang={lang}>
      <ViewProvider chronicle={of}>
        <SearchBox />
        <button type="button">elsewhere</button>
      </ViewProvider>
    </LangProvider>,
  );
  return screen.getByRole<HTMLInputElement>('combobox');
}

async function searchFor(words: string, lang: Lang = 'en') {
  const input = show({ lang });
  await userEvent.type(input, words);
  await screen.findByRole('listbox');
  return input;
}

const options = () => screen.getAllByRole('option');
/** The option that the box says is the active one. */
const active = () =>
  options().find((option) => option.id === box().getAttribute('aria-activedescendant'));
const box = () => screen.getByRole('combobox');

describe('the list of results', () => {
  it('offers the plants that match first, then each kind under its name', async () => {
    await searchFor('nio');
    expect(options()[0]).toHaveTextContent('Show the 8 plants matching “nio”');
    const kinds = screen
      .getAllByRole('group')
      .map((group) => group.getAttribute('aria-labelledby'));
    expect(kinds.map((id) => document.getElementById(id ?? '')?.textContent)).toEqual([
      'Plants',
      'Companies',
      'Sources',
    ]);
    expect(screen.getByText('6 of 8')).toBeInTheDocument();
  });

  it('marks what matched, and tells it where the name does not say it', async () => {
    await searchFor('meb hefei');
    const plant = within(screen.getByRole('group', { name: 'Plants' })).getByRole('option');
    expect([...plant.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'MEB',
      'Hefei',
    ]);
    expect(plant).toHaveTextContent('Volkswagen Anhui MEB plantcity: Hefei');
  });

  it('gives the Chinese name in its own language where that is what matched', async () => {
    await searchFor('特斯拉');
    const [company] = within(screen.getByRole('group', { name: 'Companies' })).getAllByRole(
      'option',
    );
    expect(company).toHaveTextContent('Tesla');
    expect(within(company ?? box()).getByText('特斯拉').parentElement).toHaveAttribute(
      'lang',
      'zh-Hans-CN',
    );
  });

  it('speaks Chinese', async () => {
    await searchFor('蔚来', 'zh');
    expect(options()[0]).toHaveTextContent('显示与“蔚来”匹配的 8 座工厂');
  });

  it('says that a plant is not in this view', async () => {
    useStore.setState({ companies: ['byd'] });
    await searchFor('gigafactory');
    expect(options()[1]).toHaveTextContent('not in this view');
  });

  it('says that plants match by their sources', async () => {
    await searchFor('gasgoo');
    expect(options()[0]).toHaveTextContent('They cite a source that matches');
  });

  it('says that only similar words were found', async () => {
    await searchFor('changzou');
    expect(options()[0]).toHaveTextContent('Nothing matches exactly; these words are similar');
  });

  it('is told by its number', async () => {
    await searchFor('gigafactory shanghai');
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ results$/);
  });
});

describe('what nothing matches', () => {
  it('gets help instead of a list', async () => {
    await userEvent.type(show(), 'xyzxyz');
    expect(await screen.findByText(/^Nothing matches “xyzxyz”\. Try fewer letters/)).toBeVisible();
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('choosing', () => {
  const choose = async (words: string, group: string) => {
    await searchFor(words);
    const [first] = within(screen.getByRole('group', { name: group })).getAllByRole('option');
    await userEvent.click(first ?? box());
  };

  it('a plant opens it, also one that the filters leave out', async () => {
    useStore.setState({ companies: ['byd'] });
    await choose('gigafactory', 'Plants');
    expect(useStore.getState().site).toBe('tesla-shanghai');
    expect(useStore.getState().companies).toEqual(['byd']);
  });

  it('a company adds it to the filter', async () => {
    useStore.setState({ companies: ['byd'] });
    await choose('tesla', 'Companies');
    expect(useStore.getState().companies).toEqual(['byd', 'tesla']);
  });

  it('a province adds it to the filter', async () => {
    await choose('anhui', 'Places');
    expect(useStore.getState().provinces).toEqual(['anhui']);
  });

  it('a city narrows to its name', async () => {
    await choose('hefei', 'Places');
    expect(useStore.getState().q).toBe('Hefei');
  });

  it('a source narrows to the plants that cite it', async () => {
    await choose('leshi spends', 'Sources');
    expect(useStore.getState().sources).toEqual(['ccm-2016-09-09']);
  });

  it('clears and closes the box, keeps the focus and says what was done', async () => {
    await choose('tesla', 'Companies');
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Showing plants of Tesla');
  });
});

describe('the keyboard', () => {
  it('takes the words themselves with Enter', async () => {
    await searchFor('hefei ');
    await userEvent.keyboard('{Enter}');
    expect(useStore.getState().q).toBe('hefei');
  });

  it('moves through the options, around and to the ends', async () => {
    await searchFor('hefei');
    const all = options();
    const path: (number | undefined)[] = [];
    for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
      await userEvent.keyboard(`{${key}}`);
      path.push(all.findIndex((option) => option === active()));
    }
    expect(path).toEqual([1, all.length - 1, 0, all.length - 1, 0]);
    expect(active()).toHaveAttribute('aria-selected', 'true');
  });

  it('chooses the option that it is on', async () => {
    await searchFor('gigafactory');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(useStore.getState().site).toBe('tesla-shanghai');
  });

  it('closes with Escape, then clears, then leaves the key to the page', async () => {
    await searchFor('hefei');
    const pressed = vi.fn<(prevented: boolean) => void>();
    const listen = (event: KeyboardEvent) => pressed(event.defaultPrevented);
    window.addEventListener('keydown', listen);
    await userEvent.keyboard('{Escape}');
    expect([screen.queryByRole('listbox'), box()]).toEqual([
      null,
      expect.objectContaining({ value: 'hefei' }),
    ]);
    await userEvent.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    window.removeEventListener('keydown', listen);
    expect(pressed.mock.calls).toEqual([[true], [true], [false]]);
  });

  it('opens the list again with the arrow down', async () => {
    await searchFor('hefei');
    await userEvent.keyboard('{Escape}{ArrowDown}');
    expect(screen.getByRole('listbox')).toBeVisible();
  });
});

describe('the list', () => {
  it('closes when one clicks elsewhere', async () => {
    await searchFor('hefei');
    await userEvent.click(screen.getByRole('button', { name: 'elsewhere' }));
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('closes when the focus moves on', async () => {
    await searchFor('hefei');
    await userEvent.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });
});

describe('composing Chinese', () => {
  it('neither searches nor chooses before it is done', async () => {
    const input = await searchFor('byd');
    fireEvent.compositionStart(input);
    fireEvent(input, new InputEvent('input', { bubbles: true, isComposing: true, data: 'h' }));
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(useStore.getState().q).toBe('');
    expect(options()[0]).toHaveTextContent('“byd”');
  });

  it('searches for what came of it', async () => {
    const input = await searchFor('byd');
    fireEvent.compositionStart(input);
    input.value = '合肥';
    fireEvent.compositionEnd(input, { data: '合肥' });
    expect(options()[0]).toHaveTextContent('“合肥”');
  });
});

describe('a search that cannot be loaded', () => {
  beforeEach(() => {
    network.isDown = true;
  });
  afterEach(() => {
    network.isDown = false;
  });

  it('says so, and is tried again as one types', async () => {
    await userEvent.type(show({ of: createChronicle(dataset) }), 'h');
    expect(await screen.findByText(/^The search could not be loaded/)).toBeVisible();
    network.isDown = false;
    await userEvent.type(box(), 'e');
    expect(await screen.findByRole('listbox')).toBeVisible();
  });

  it('says that the words of a link narrow nothing', async () => {
    useStore.setState({ q: 'hefei' });
    render(
      <ViewProvider chronicle={createChronicle(dataset)}>
        <SearchBox />
      </ViewProvider>,
    );
    expect(await screen.findByText(/so “hefei” narrows nothing/)).toBeVisible();
  });
});
