// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tinySource } from '../../dataset/testing/tiny.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import type { ToldScene } from '../briefing/told.ts';
import type { SlideParts } from '../parts.ts';
import type { Act } from '../play/play.ts';
import { resetPlay, usePlay } from '../play/playStore.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { Slide } from './Slide.tsx';
import { toldScene, toldTalk, toldText } from './testing/told.ts';

const room = vi.hoisted(() => ({ talk: null as Talk | null, acts: [] as Act[] }));
vi.mock('../talk/TalkContext.tsx', () => ({ useTalk: () => room.talk }));
vi.mock('../play/playStore.ts', async (original) => ({
  ...(await original<object>()),
  perform: (act: Act) => room.acts.push(act),
}));
vi.mock('../ink/Ink.tsx', () => ({ Ink: () => null }));

const parts: SlideParts = {
  Legend: () => <p>legend</p>,
  Timeline: () => <p>timeline</p>,
  Plant: () => <p>plant</p>,
  Compare: () => <p>compare</p>,
  Chart: ({ by }) => <p>chart by {by}</p>,
  Still: () => null,
};

function open(scene: Partial<ToldScene> = {}, lang: Lang = 'en') {
  const scenes = [toldScene(scene), toldScene({ number: 2 }), toldScene({ number: 3 })] as const;
  room.talk = toldTalk(...scenes);
  const page = () => (
    <LangProvider lang={lang}>
      <Slide parts={parts} />
    </LangProvider>
  );
  const { rerender } = render(page());
  const goes = (number: 1 | 2 | 3) => {
    if (room.talk) room.talk = { ...room.talk, scene: scenes[number - 1] ?? scenes[0] };
    rerender(page());
  };
  return { goes };
}

const slide = () => screen.getByRole('region', { name: /^Scene/ });
const spoken = () =>
  [...document.querySelectorAll('[aria-live="polite"]')].map(({ textContent }) => textContent);

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} }); // prettier-ignore
});

afterEach(() => {
  room.acts = [];
  resetPlay(3);
});

describe('a slide', () => {
  it('is a region that tells its place and title, and takes the focus', () => {
    open();
    expect(slide()).toHaveAccessibleName('Scene 1 of 3: Title 1');
    expect(slide()).toHaveAttribute('aria-roledescription', 'slide');
    expect(slide()).toHaveFocus();
  });

  it('says which scene of how many, and of what, above its title', () => {
    open();
    expect(screen.getByText(/^1 of 3 ·/)).toHaveTextContent('1 of 3 · Promise and outcome');
  });

  it('cites with numbers that its sources line lists', () => {
    const url = 'https://daily.example/b';
    open({
      title: toldText('Two plants ', { cite: 2 }),
      sources: [tinySource(), tinySource({ id: 'b', publisher: 'The Weekly', url })],
    });
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Two plants2 (source 2)');
    const [first, second] = within(screen.getByRole('list', { name: 'Sources:' })).getAllByRole(
      'listitem',
    );
    expect(first).toHaveTextContent('1 The Daily, 10 Aug 2016');
    expect(second).toHaveTextContent('2 The Weekly, 10 Aug 2016');
    const link = within(second ?? slide()).getByRole('link');
    expect(link).toHaveAttribute('href', url);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  it('marks a source that the dataset lacks, and keeps the numbers of the others', () => {
    open({ sources: [null, tinySource({ publisher: 'The Weekly', published: null })] });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('1 —source not in this dataset');
    expect(second).toHaveTextContent('2 The Weekly, undated');
  });

  it('shows a dash for a missing figure, and says what it stands for', () => {
    open({ caption: toldText('They promised ', { missing: 'announced(gone)' }, ' cars.') });
    expect(screen.getByText('—')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('no figure: announced(gone) cannot be worked out')).toHaveClass(
      'visually-hidden',
    );
  });

  it('tells the language of a text that is in another', () => {
    open({ title: { pieces: ['承诺与结果'], lang: 'zh-Hans-CN' } });
    expect(screen.getByRole('heading', { level: 2 })).toHaveAttribute('lang', 'zh-Hans-CN');
  });

  it('draws the parts that its scene shows, and no others', () => {
    open({ shows: new Set(['timeline', 'chart']), by: 'province' });
    expect(screen.getByText('timeline')).toBeInTheDocument();
    expect(screen.getByText('chart by province')).toBeInTheDocument();
    expect(screen.queryByText('legend')).toBeNull();
    expect(screen.queryByText('plant')).toBeNull();
  });

  it('says the next scene, but not the one that the focus says', () => {
    const { goes } = open();
    expect(spoken().join('')).toBe('');
    goes(2);
    expect(spoken().join('')).toBe('Scene 2 of 3: Title 2');
  });

  it('shows a number as it is typed', () => {
    open();
    act(() => usePlay.setState({ digits: '12' }));
    expect(screen.getByText('→ 12')).toBeInTheDocument();
    expect(spoken()).toContain('Enter goes to scene 12');
  });

  it('covers all when blank, says so, and comes back when pressed', async () => {
    open();
    act(() => usePlay.setState({ blank: 'black' }));
    expect(spoken()).toContain('The screen is black. B brings the slide back.');
    await userEvent.click(screen.getByRole('button', { name: /^The screen is black/ }));
    expect(room.acts).toEqual([{ kind: 'blank', colour: 'black' }]);
  });

  it('speaks Chinese', () => {
    open({ title: toldText('2016年8月10日动工') }, 'zh');
    expect(screen.getByRole('region')).toHaveAccessibleName('场景 1/3：2016年8月10日动工');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('2016年8月10日动工');
  });
});

describe('the controls of a slide', () => {
  const controls = () => screen.getByRole('group', { name: 'Controls' });

  it.each<[string, Act]>([
    ['Back', { kind: 'back' }],
    ['Next', { kind: 'next' }],
    ['Overview', { kind: 'overlay', overlay: 'overview' }],
    ['Explore', { kind: 'aside' }],
    ['Pointer', { kind: 'tool', tool: 'laser' }],
    ['Draw', { kind: 'tool', tool: 'pen' }],
    ['Undo', { kind: 'undo-ink' }],
    ['Clear', { kind: 'clear-ink' }],
    ['Speaker window', { kind: 'speaker' }],
    ['QR code', { kind: 'overlay', overlay: 'code' }],
    ['Leave', { kind: 'leave' }],
  ])('%s asks for what it says', async (name, wanted) => {
    open();
    await userEvent.click(within(controls()).getByRole('button', { name }));
    expect(room.acts).toEqual([wanted]);
  });

  it('name their keys, and which tool is on', () => {
    open();
    act(() => usePlay.setState({ tool: 'pen' }));
    const draw = screen.getByRole('button', { name: 'Draw' });
    expect(draw).toHaveAttribute('title', 'Draw (D)');
    expect(draw).toHaveAttribute('aria-pressed', 'true');
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toHaveAttribute('title', 'Undo the last stroke (Ctrl+Z)');
    expect(screen.getByRole('button', { name: 'Pointer' })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
  });

  it('leave out the full screen where the browser has none', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull();
  });

  it('leave the focus on the slide when pressed by mouse', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(slide()).toHaveFocus();
  });

  it('stay away while something lies over the slide', () => {
    open();
    act(() => usePlay.setState({ overlay: 'overview' }));
    expect(screen.queryByRole('group', { name: 'Controls' })).toBeNull();
  });
});
