// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk, DeskState } from './desk.ts';
import type { Now, SpokenAct } from './message.ts';
import { Speaker } from './SpeakerApp.tsx';

const told = (text: string) => ({ text, lang: null });
const scene = (title: string, notes: string | null) => ({
  title: told(title),
  caption: told(`${title} in short`),
  notes: notes === null ? null : told(notes),
  sources: ['CCM: A plant'],
  findings: [],
});
const now: Now = {
  scene: 1,
  aside: false,
  blank: null,
  digits: '',
  timer: { gathered: 65_000, since: null },
  lang: 'en',
  theme: 'dark',
  shortcuts: true,
};
const on: DeskState = {
  script: {
    title: told('Promised and built'),
    scenes: [scene('Two ground-breakings', 'Slowly.\n\nThen pause.'), scene('The delta', null)],
  },
  now,
  link: 'on',
};

let acts: (SpokenAct | string)[];
let tell: (patch: Partial<DeskState>) => void;

function shows(first: Partial<DeskState> = {}): void {
  let state: DeskState = { ...on, ...first };
  let notice = () => {};
  const desk: Desk = {
    get: () => state,
    subscribe(onChange) {
      notice = onChange;
      return () => {};
    },
    perform: (asked) => void acts.push(asked),
    orderTimer: (order) => void acts.push(order),
  };
  tell = (patch) =>
    act(() => {
      state = { ...state, ...patch };
      notice();
    });
  render(<Speaker desk={desk} />);
}

beforeEach(() => {
  acts = [];
  localStorage.clear();
});

describe('the speaker window', () => {
  it('shows this scene, its notes by paragraphs, the next one and the time', () => {
    shows();
    expect(screen.getByRole('heading', { name: 'Two ground-breakings' })).toBeVisible();
    expect(screen.getByText('Then pause.').tagName).toBe('P');
    expect(screen.getByRole('timer')).toHaveTextContent('1:05');
    expect(screen.getByRole('complementary')).toHaveTextContent(/Then\s*The delta/);
    expect(document.title).toBe('Speaker: Promised and built');
  });

  it('follows to the last scene, and says that nothing comes then', () => {
    shows();
    tell({ now: { ...now, scene: 2 } });
    expect(screen.getByText('Scene 2 of 2')).toBeVisible();
    expect(screen.getByText('No notes for this scene.')).toBeVisible();
    expect(screen.getByText('End of the briefing')).toBeVisible();
  });

  it('takes language and theme from the presentation', () => {
    shows({ now: { ...now, lang: 'zh' } });
    expect(screen.getByRole('button', { name: '下一个' })).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-Hans-CN');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('drives by the keys of the presentation, by buttons and by the list', () => {
    shows();
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(screen.getByRole('button', { name: /The delta/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(acts).toEqual([{ kind: 'next' }, { kind: 'back' }, { kind: 'go', scene: 2 }, 'resume']);
  });

  it('shows the sheet of keys to the speaker, not to the room', () => {
    shows();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByRole('dialog', { name: 'Keys of the presentation' })).toBeVisible();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(acts).toEqual([]);
  });

  it('remembers how large the notes shall be', () => {
    shows();
    fireEvent.click(screen.getByRole('button', { name: 'Larger notes' }));
    expect(screen.getByRole('group', { name: 'Notes' })).toHaveStyle({ fontSize: '1.875rem' });
    expect(localStorage.getItem('groundbreak.notesSize')).toBe('3');
  });

  it('says that the presentation is gone, and drives nothing meanwhile', () => {
    shows({ link: 'lost' });
    expect(screen.getByRole('status')).toHaveTextContent('is closed');
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    expect(screen.getByText('Then pause.')).toBeVisible();
  });

  it('waits in words for a presentation', () => {
    shows({ script: null, now: null, link: 'waiting' });
    expect(screen.getByRole('status')).toHaveTextContent('Waiting for the presentation');
  });

  it('tells what is to be mended in the scene', () => {
    const [first, second] = on.script?.scenes ?? [];
    if (!first || !second || !on.script) throw new Error('the fixture lost its scenes');
    const scenes = [{ ...first, findings: ['No plant is called nowhere.'] }, second];
    shows({ script: { ...on.script, scenes } });
    expect(screen.getByText('No plant is called nowhere.')).toBeVisible();
  });
});
