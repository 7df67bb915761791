// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Lang } from '../../i18n/lang.ts';
import { useStore } from '../../state/store.ts';
import type { Act } from '../play/play.ts';
import { toldScene, toldTalk } from '../slide/testing/told.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { SceneCode } from './SceneCode.tsx';

const room = vi.hoisted(() => ({ talk: null as Talk | null, acts: [] as Act[] }));
vi.mock('../talk/TalkContext.tsx', () => ({ useTalk: () => room.talk }));
vi.mock('../play/playStore.ts', () => ({ perform: (act: Act) => room.acts.push(act) }));

function open(lang: Lang = 'en') {
  const talk = toldTalk(toldScene(), toldScene({ number: 2 }));
  room.talk = { ...talk, scene: talk.scenes[1] ?? talk.scene };
  render(
    <LangProvider lang={lang}>
      <SceneCode />
    </LangProvider>,
  );
}

beforeEach(() => {
  room.acts = [];
});
afterEach(() => useStore.setState({ briefing: null }));

it('shows the link of the scene as a code and in words', () => {
  open();
  expect(screen.getByRole('dialog')).toHaveAccessibleName('This scene on your phone');
  expect(screen.getByText('localhost:3000/?present=1&scene=2')).toBeInTheDocument();
  expect(
    screen.getByRole('img', { name: 'QR code of http://localhost:3000/?present=1&scene=2' }),
  ).toBeInTheDocument();
});

it('says when the link opens on this computer alone', () => {
  open();
  expect(screen.getByText(/^This page runs on this computer alone/)).toBeInTheDocument();
});

it('leads to the view of a scene that is in no other browser', () => {
  useStore.setState({ briefing: 'my-own' });
  open('zh');
  expect(screen.getByText('localhost:3000/?lang=zh')).toBeInTheDocument();
});

it('copies the link, and says so', async () => {
  const user = userEvent.setup();
  open();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?present=1&scene=2');
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
});

it('says how to copy where the browser does not allow it', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  open();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Select the link and copy it');
});

it('is closed as it is opened', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(room.acts).toEqual([{ kind: 'overlay', overlay: 'code' }]);
});
