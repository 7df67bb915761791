// @vitest-environment jsdom
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../dataset/finding.ts';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore } from '../../state/store.ts';
import { resetPlay, usePlay } from '../play/playStore.ts';
import { toldScene, toldTalk } from '../slide/testing/told.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { Overview } from './Overview.tsx';

// Asking jsdom of each element whether it is hidden takes long.
configure({ defaultHidden: true });

const room = vi.hoisted(() => ({ talk: null as Talk | null }));
vi.mock('../talk/TalkContext.tsx', () => ({ useTalk: () => room.talk }));

const initial = useStore.getInitialState();

/** Seven scenes in rows of three, the second of them on screen. */
function open(lang: Lang = 'en', findings: readonly Finding[] = [], present = 2, count = 7) {
  const scenes = Array.from({ length: count }, (_, at) => toldScene({ number: at + 1, id: `scene-${at + 1}` })); // prettier-ignore
  const [first, ...others] = scenes;
  if (!first) throw new Error('no scenes');
  const scene = scenes[present - 1] ?? first;
  room.talk = { ...toldTalk(first, ...others), scene, findings };
  useStore.setState({ presenting: true, scene: present });
  resetPlay(count);
  usePlay.setState({ overlay: 'overview' });
  const user = userEvent.setup();
  render(
    <LangProvider lang={lang}>
      <Overview
        Still={({ width }) => <i data-testid="still" aria-hidden="true" data-width={width} />}
      />
    </LangProvider>,
  );
  return user;
}

const tile = (number: number) =>
  screen.getByRole('button', { name: new RegExp(`^${number} Title ${number}`) });

const finding = (item: string | null, path: string): Finding => ({
  rule: 'briefing-site',
  severity: 'error',
  path,
  item,
  problem: { en: 'There is no plant “nobody”.', zh: '没有工厂“nobody”。' },
  remedy: { en: 'Name one of the dataset.', zh: '请使用数据集中的标识。' },
});

beforeEach(() => {
  // jsdom lays nothing out: rows of three, and no scrolling.
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function top(
    this: HTMLElement,
  ) {
    const all = [...document.querySelectorAll('ol button')];
    return Math.floor(all.indexOf(this) / 3) * 100;
  });
  Element.prototype.scrollIntoView = () => {};
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  useStore.setState(initial, true);
});

describe('the overview', () => {
  it('is a dialog with a picture, number and title for each scene', () => {
    open();
    const dialog = screen.getByRole('dialog', { name: 'All scenes' });
    const items = within(dialog).getAllByRole('listitem');
    expect(items).toHaveLength(7);
    expect(items[3]).toHaveTextContent('4 Title 4');
    expect(within(dialog).getAllByTestId('still')).toHaveLength(7);
  });

  it('marks the scene that is on, and begins there', () => {
    open();
    expect(tile(2)).toHaveAttribute('aria-current', 'true');
    expect(tile(2)).toHaveAccessibleName(/On screen$/);
    expect(tile(2)).toHaveFocus();
    expect(tile(3)).not.toHaveAttribute('aria-current');
  });

  it('moves by arrow keys along rows and columns, and Tab stops at one scene only', async () => {
    const user = open();
    await user.keyboard('{ArrowDown}');
    expect(tile(5)).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tile(3)).toHaveFocus();
    await user.keyboard('{End}');
    expect(tile(7)).toHaveFocus();
    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Back to the slide' })).toHaveFocus();
    await user.tab();
    expect(tile(7)).toHaveFocus();
  });

  it.each(['{Enter}', ' '])('shows the scene that has the focus by “%s”', async (key) => {
    const user = open();
    await user.keyboard(`{ArrowRight}${key}`);
    expect(useStore.getState().scene).toBe(3);
    expect(usePlay.getState().overlay).toBeNull();
  });

  it('shows a scene that is clicked', async () => {
    const user = open();
    await user.click(tile(6));
    expect(useStore.getState().scene).toBe(6);
  });

  it('goes along to a number that is typed, and stays there once it is forgotten', () => {
    open();
    act(() => usePlay.setState({ digits: '6' }));
    expect(tile(6)).toHaveFocus();
    act(() => usePlay.setState({ digits: '' }));
    expect(tile(6)).toHaveFocus();
  });

  it('stays where it is for a number that no scene has', () => {
    open();
    act(() => usePlay.setState({ digits: '99' }));
    expect(tile(2)).toHaveFocus();
  });

  it('leaves by its button, with the scene as it was', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Back to the slide' }));
    expect(usePlay.getState().overlay).toBeNull();
    expect(useStore.getState().scene).toBe(2);
  });

  it('draws pictures only of what is in sight', () => {
    let see: (entries: { isIntersecting: boolean }[]) => void = () => {};
    let looked = 0;
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof see) {
          see = callback;
        }
        observe() {
          looked += 1;
        }
        disconnect() {}
      },
    );
    open('en', [], 2, 200);
    expect(looked).toBe(200);
    expect(screen.queryAllByTestId('still')).toHaveLength(0);
    act(() => see([{ isIntersecting: true }]));
    expect(screen.getAllByTestId('still')).toHaveLength(1);
    act(() => see([{ isIntersecting: false }]));
    expect(screen.queryAllByTestId('still')).toHaveLength(0);
  });
});

describe('what could not be resolved', () => {
  it('is not spoken of where all is well', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Show what' })).toBeNull();
  });

  it('is told by how many scenes it concerns, and in full on request', async () => {
    const user = open('en', [
      finding('scene-3', 'scenes[2].site'),
      finding('scene-3', 'scenes[2].pins[0]'),
      finding('scene-5', 'scenes[4].site'),
    ]);
    expect(screen.getByText('In 2 of 7 scenes something could not be resolved.')).toBeVisible();
    expect(
      screen.queryByRole('list', { name: 'What could not be resolved', hidden: false }),
    ).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what' }));
    const list = screen.getByRole('list', { name: 'What could not be resolved' });
    const [first] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'Scene 3 scenes[2].siteThere is no plant “nobody”.To mend it: Name one of the dataset.',
    );
  });

  it('is told in the language of the page, also what belongs to no scene', async () => {
    const user = open('zh', [finding(null, 'scenes[9]')]);
    expect(screen.getByText('简报中有 1 处无法使用。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '查看详情' }));
    expect(screen.getByText('修正方法：请使用数据集中的标识。')).toBeVisible();
  });
});
