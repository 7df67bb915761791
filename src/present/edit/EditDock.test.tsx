// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import plants from '../../../public/data/plants.json';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore } from '../../state/store.ts';
import { ViewProvider } from '../../state/ViewContext.tsx';
import type { Briefing } from '../briefing/schema.ts';
import { fileText } from '../library/file.ts';
import { useLibrary } from '../library/library.ts';
import { briefing, scene } from '../library/testing/briefings.ts';
import { useDock } from './dockStore.ts';
import EditDock from './EditDock.tsx';

// Asking jsdom of each element whether it is hidden takes most of the time otherwise.
configure({ defaultHidden: true });

const chronicle = createChronicle(Dataset.parse(plants));
const shipped: Briefing = {
  ...briefing('shipped', ['one', 'two']),
  title: { en: 'The shipped one', zh: '随附简报' },
};
const [page, library, dock] = [useStore, useLibrary, useDock].map((store) => store.getInitialState()); // prettier-ignore

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(fileText(shipped))));
  localStorage.clear();
  useStore.setState(page as ReturnType<typeof useStore.getState>, true);
  useLibrary.setState(library as ReturnType<typeof useLibrary.getState>, true);
  useDock.setState(dock as ReturnType<typeof useDock.getState>, true);
  useLibrary.getState().follow();
});
afterEach(() => vi.unstubAllGlobals());

function open(lang: Lang = 'en', headline = 'Eleven plants') {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LangProvider lang={lang}>
        <ViewProvider chronicle={chronicle}>
          <EditDock headline={headline} />
        </ViewProvider>
      </LangProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup({ delay: null });
}

/** Opens the column over a briefing with the scenes named. */
function openWith(scenes: readonly string[], chosen?: string) {
  useLibrary.getState().add(briefing('own', scenes));
  useDock.setState({ briefing: 'own', scene: chosen ?? null });
  return open();
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const rows = () => screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'));
const row = (name: RegExp) => screen.getByRole('row', { name });
const kept = (): readonly Briefing[] =>
  (JSON.parse(localStorage.getItem('groundbreak.briefings') ?? '{}') as { briefings: Briefing[] })
    .briefings;

describe('saving', () => {
  it('begins a briefing with the view, titled by its headline', async () => {
    useStore.setState({ asOf: 2018, companies: ['nio'] });
    const user = open();
    await user.click(button('Save this view as a scene'));
    expect(rows()).toEqual(['1. Eleven plants']);
    expect(screen.getByRole('status')).toHaveTextContent('Saved as scene 1.');
    expect(kept()[0]?.scenes[0]).toMatchObject({ year: 2018, filters: { companies: ['nio'] } });
  });

  it('puts the next scene behind the one that is open', async () => {
    const user = openWith(['one', 'two'], 'one');
    await user.click(button('Save this view as a scene'));
    expect(rows()).toEqual(['1. Title of one', '2. Eleven plants', '3. Title of two']);
  });

  it('says so where the browser does not keep it', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const user = open();
    await user.click(button('Save this view as a scene'));
    expect(screen.getByRole('alert')).toHaveTextContent('Not kept by this browser');
    expect(rows()).toEqual(['1. Eleven plants']);
  });
});

describe('a scene', () => {
  it('that is chosen stands on the map at once, with its fields open', async () => {
    useLibrary.getState().add({
      ...briefing('own'),
      scenes: [scene('one', { year: 2016, camera: { lat: 31, lon: 120, zoom: 6 } })],
    });
    const user = open();
    await user.click(row(/Title of one/));
    expect(useStore.getState()).toMatchObject({
      asOf: 2016,
      cameraOrder: { kind: 'framed', framing: { lat: 31, lon: 120, zoom: 6 } },
    });
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Title of one');
  });

  it('is worded in place', async () => {
    const user = openWith(['one'], 'one');
    await user.type(screen.getByRole('textbox', { name: 'Caption' }), 'Late');
    expect(kept()[0]?.scenes[0]?.caption).toEqual({ en: 'Late' });
  });

  it('keeps its words in the other language', async () => {
    const user = openWith(['one'], 'one');
    await user.click(button('中文'));
    const title = screen.getByRole('textbox', { name: 'Title' });
    expect(title).toHaveValue('');
    await user.type(title, '标题');
    expect(kept()[0]?.scenes[0]?.title).toEqual({ en: 'Title of one', zh: '标题' });
  });

  it('shows how a figure reads, and says what is wrong with one', async () => {
    openWith(['one'], 'one');
    const caption = screen.getByRole('textbox', { name: 'Caption' });
    fireEvent.change(caption, { target: { value: '{announced(leeco-deqing)} cars' } });
    const reads = await screen.findByText('Reads:');
    await waitFor(() => expect(reads.parentElement).toHaveTextContent(/400,000 cars/));
    fireEvent.change(caption, { target: { value: '{announced(leco-deqing)} cars' } });
    await waitFor(() => expect(caption).toHaveAccessibleDescription(/Was "leeco-deqing" meant\?/));
  });

  it('has figures put into a text from a menu', async () => {
    const user = openWith(['one'], 'one');
    await user.type(screen.getByRole('textbox', { name: 'Caption' }), 'Now ');
    await user.click(button('Insert a figure into the caption'));
    await user.click(screen.getByRole('menuitem', { name: /Capacity in production/ }));
    expect(kept()[0]?.scenes[0]?.caption?.en).toBe('Now {operating(view)}');
  });

  it('takes the present view over and keeps its words', async () => {
    const user = openWith(['one'], 'one');
    act(() => useStore.setState({ asOf: 2020 }));
    await user.click(button('Take the present view over'));
    expect(kept()[0]?.scenes[0]).toMatchObject({ title: { en: 'Title of one' }, year: 2020 });
  });

  it('cites the main sources of its plant', async () => {
    useLibrary
      .getState()
      .add({ ...briefing('own'), scenes: [scene('one', { site: 'leeco-deqing' })] });
    useDock.setState({ scene: 'one' });
    const user = open();
    await user.click(button('Cite the plant’s main sources'));
    const list = screen.getByRole('list', { name: 'Sources' });
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThan(0);
    await user.click(button('Cite the plant’s main sources'));
    expect(screen.getByRole('status')).toHaveTextContent('All of them are cited already.');
  });

  it('is deleted, and undo brings it back', async () => {
    const user = openWith(['one', 'two'], 'one');
    const fields = screen.getByRole('region', { name: 'Scene 1' });
    await user.click(within(fields).getByRole('button', { name: 'Delete' }));
    expect(rows()).toEqual(['1. Title of two']);
    await user.click(button('Undo'));
    expect(rows()).toEqual(['1. Title of one', '2. Title of two']);
  });

  it('takes its briefing along where it is the last one', async () => {
    const user = openWith(['one'], 'one');
    const fields = screen.getByRole('region', { name: 'Scene 1' });
    await user.click(within(fields).getByRole('button', { name: 'Delete' }));
    expect(screen.getByText(/^A briefing is a row of scenes/)).toBeVisible();
    await user.click(button('Undo'));
    expect(rows()).toEqual(['1. Title of one']);
  });
});

describe('the keyboard', () => {
  it('moves a scene with Alt and the arrows', async () => {
    const user = openWith(['one', 'two', 'three'], 'one');
    act(() => row(/Title of one/).focus());
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(rows()).toEqual(['1. Title of two', '2. Title of one', '3. Title of three']);
    expect(screen.getByRole('status')).toHaveTextContent('Title of one: now scene 2');
    expect(row(/Title of one/)).toHaveFocus();
  });

  it('deletes a scene with Delete', async () => {
    const user = openWith(['one', 'two'], 'one');
    act(() => row(/Title of one/).focus());
    await user.keyboard('{Delete}');
    expect(rows()).toEqual(['1. Title of two']);
  });

  it('goes through the scenes, each on the map as it comes', async () => {
    const user = openWith(['one', 'two'], 'one');
    act(() => row(/Title of one/).focus());
    await user.keyboard('{ArrowDown}');
    expect(useDock.getState().scene).toBe('two');
  });

  it('takes back in a field what was typed there, in one step', async () => {
    const user = openWith(['one'], 'one');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.type(title, ' 2');
    await user.keyboard('{Control>}z{/Control}');
    expect(title).toHaveValue('Title of one');
  });

  it('leaves Delete to a field', async () => {
    const user = openWith(['one', 'two'], 'one');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await user.type(title, '{Backspace}');
    expect(title).toHaveValue('Title of on');
    expect(rows()).toHaveLength(2);
  });
});

describe('a briefing', () => {
  it('is renamed in place: Enter keeps the name, Escape does not', async () => {
    const user = openWith(['one']);
    await user.click(button('Rename'));
    await user.keyboard('Board meeting{Enter}');
    expect(screen.getByRole('combobox', { name: 'Briefing' })).toHaveDisplayValue('Board meeting');
    await user.click(button('Rename'));
    await user.keyboard('Nonsense{Escape}');
    expect(kept()[0]?.title.en).toBe('Board meeting');
  });

  it('is deleted without a question, and undone', async () => {
    const user = openWith(['one']);
    await user.click(within(screen.getByRole('group', { name: 'The briefing' })).getByRole('button', { name: 'Delete' })); // prettier-ignore
    expect(screen.getByRole('status')).toHaveTextContent('Deleted the briefing “Name of own”.');
    await user.click(button('Undo'));
    expect(rows()).toEqual(['1. Title of one']);
  });

  it('that comes with the page is read only, and can be copied', async () => {
    const user = openWith(['mine']);
    await screen.findByRole('option', { name: 'The shipped one' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Briefing' }), 'The shipped one');
    expect(screen.queryByRole('button', { name: 'Rename' })).toBeNull();
    await user.click(row(/Title of two/));
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(button('Make a copy of it to edit'));
    expect(screen.getByRole('combobox')).toHaveDisplayValue('The shipped one (copy)');
    expect(kept()[1]).toMatchObject({ title: { zh: '随附简报（副本）' } });
  });

  it('is presented from its first scene', async () => {
    const user = openWith(['one', 'two'], 'two');
    await user.click(button('Present “Name of own”'));
    expect(useStore.getState()).toMatchObject({
      presenting: true,
      briefing: 'own',
      scene: 1,
      editing: false,
    });
  });
});

describe('a file', () => {
  const drop = (text: string) => {
    const file = new File([text], 'a.json', { type: 'application/json' });
    // jsdom cannot read files this way.
    file.text = () => Promise.resolve(text);
    fireEvent.drop(screen.getByRole('region', { name: 'Briefings' }), {
      dataTransfer: { types: ['Files'], files: [file] },
    });
  };

  it('that is dropped joins the others, under another id where its own is taken', async () => {
    openWith(['one']);
    drop(fileText({ ...briefing('own', ['x', 'y']), title: { en: 'Dropped' } }));
    expect(await screen.findByText('Imported “Dropped”, 2 scenes.')).toBeInTheDocument();
    expect(kept().map(({ id }) => id)).toEqual(['own', 'own-2']);
  });

  it('with a faulty scene comes without it, and the scene is named with what would mend it', async () => {
    openWith(['one']);
    const faulty = { ...scene('bad', { title: { en: 'The delta' } }), year: 'soon' };
    drop(JSON.stringify({ ...briefing('new'), scenes: [scene('good'), faulty] }));
    const alert = screen.getByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent(/Scene 2 · The delta: "soon"/));
    expect(alert).toHaveTextContent('Write a number.');
    expect(rows()).toEqual(['1. Title of good']);
  });

  it('that is none changes nothing', async () => {
    openWith(['one']);
    drop('<html>');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Not imported'));
    expect(kept().map(({ id }) => id)).toEqual(['own']);
  });

  it('can be pasted as text', async () => {
    open();
    fireEvent.paste(window, {
      clipboardData: { files: [], getData: () => fileText(briefing('pasted')) },
    });
    expect(await screen.findByText('Imported “Name of pasted”, 1 scene.')).toBeInTheDocument();
  });

  it('for another dataset opens with what resolves, and lists what does not', async () => {
    const user = openWith(['one']);
    const foreign = scene('x', { title: { en: 'Far {announced(moon-base)}' }, site: 'moon-base' });
    drop(fileText({ ...briefing('far', [], { dataset: 'moon' }), scenes: [foreign] }));
    expect(await screen.findByText(/made on another dataset \(moon\)/)).toBeInTheDocument();
    expect(rows()).toEqual(['1. Far —']);
    await user.click(await screen.findByText(/things do not resolve here/));
    const [list] = screen.getAllByRole('list');
    expect(list).toHaveTextContent(/Scene 1 · Far —: .*there is no plant "moon-base"/);
  });
});

it('tells of briefings that could not be read', () => {
  useLibrary.setState({ damaged: '{"broken' });
  open();
  expect(screen.getByRole('alert')).toHaveTextContent('could not be read');
  expect(button('Save the copy as a file')).toBeVisible();
});

it('speaks Chinese', async () => {
  const user = open('zh', '十一家工厂');
  await user.click(button('将当前视图存为场景'));
  expect(rows()).toEqual(['1. 十一家工厂']);
  expect(screen.getByRole('status')).toHaveTextContent('已存为第 1 个场景。');
  expect(kept()[0]?.title).toEqual({ zh: '我的简报' });
});
