// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LangProvider } from '../../i18n/LangContext.tsx';
import type { Act } from '../play/play.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { AsideBar } from './AsideBar.tsx';
import { toldScene, toldTalk } from './testing/told.ts';

const room = vi.hoisted(() => ({ talk: null as Talk | null, acts: [] as Act[] }));
vi.mock('../talk/TalkContext.tsx', () => ({ useTalk: () => room.talk }));
vi.mock('../play/playStore.ts', () => ({ perform: (act: Act) => room.acts.push(act) }));

it('tells which scene waits, how to return, and returns', async () => {
  room.talk = toldTalk(toldScene(), toldScene({ number: 2 }));
  render(
    <LangProvider lang="en">
      <AsideBar />
    </LangProvider>,
  );
  const bar = screen.getByRole('region', { name: 'Presentation' });
  expect(bar).toHaveTextContent('Scene 1 of 2 · Title 1');
  expect(bar).toHaveTextContent('You have left the slide. Press E to return to scene 1.');
  const back = screen.getByRole('button', { name: 'Back to the slide' });
  expect(back).toHaveFocus();
  await userEvent.click(back);
  expect(room.acts).toEqual([{ kind: 'aside' }]);
});
