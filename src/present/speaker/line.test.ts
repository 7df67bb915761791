import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from './desk.ts';
import { openLine, type Way } from './line.ts';
import { opened, sealed, type Now, type Script, type SpokenAct } from './message.ts';
import { placeOf } from './open.ts';
import { serveSpeaker, type Served } from './room.ts';

const told = (text: string) => ({ text, lang: null });
const script: Script = {
  title: told('Two ground-breakings'),
  scenes: ['One', 'Two'].map((title) => ({
    title: told(title),
    caption: null,
    notes: told('Say it slowly.'),
    sources: [],
    findings: [],
  })),
};
const now: Now = {
  scene: 1,
  aside: false,
  blank: null,
  digits: '',
  timer: { gathered: 0, since: 1000 },
  lang: 'en',
  theme: 'system',
  shortcuts: true,
};

/** A way that every end of it hears, but the one that spoke. */
function air() {
  const ends = new Set<{ hear: (data: unknown) => void }>();
  return {
    say: (data: unknown) => ends.forEach(({ hear }) => hear(data)),
    end(): Way {
      const mine: { hear: (data: unknown) => void } = { hear: () => {} };
      return {
        send: (data) => [...ends].filter((end) => end !== mine).forEach(({ hear }) => hear(data)),
        listen(hear) {
          mine.hear = hear;
          ends.add(mine);
          return () => ends.delete(mine);
        },
        close: () => ends.delete(mine),
      };
    },
  };
}

let ways: ReturnType<typeof air>[];
let acts: SpokenAct[];
let present: Now;

function room(name: string): Served {
  const ends = ways.map((way) => way.end());
  const line = openLine('talk', name, { to: 'speaker', as: 'room' }, ends);
  return serveSpeaker(line, {
    script: () => script,
    now: () => present,
    perform: (act) => void acts.push(act),
    orderTimer: () => {},
  });
}

function desk(): Desk {
  const desk = createDesk(
    () =>
    openLine('talk', 'desk', { to: 'room', as: 'speaker' }, ways.map((way) => way.end())), // prettier-ignore
  );
  desk.subscribe(() => {});
  return desk;
}

beforeEach(() => {
  vi.useFakeTimers();
  ways = [air()];
  acts = [];
  present = now;
  return () => void vi.useRealTimers();
});

describe('the speaker window', () => {
  it('is told everything as it opens', () => {
    room('room');
    expect(desk().get()).toEqual({ script, now, link: 'on' });
  });

  it('waits for a presentation that comes after it', () => {
    const speaker = desk();
    expect(speaker.get().link).toBe('waiting');
    room('room').tellAll();
    expect(speaker.get()).toEqual({ script, now, link: 'on' });
  });

  it('follows what is on', () => {
    const served = room('room');
    const speaker = desk();
    present = { ...now, scene: 2 };
    served.tellNow();
    expect(speaker.get().now?.scene).toBe(2);
  });

  it('says when nobody answers any more, and goes on when somebody does', () => {
    const served = room('room');
    const speaker = desk();
    served.stop();
    vi.advanceTimersByTime(10_000);
    expect(speaker.get().link).toBe('lost');
    room('reloaded');
    vi.advanceTimersByTime(2000);
    expect(speaker.get().link).toBe('on');
  });

  it('bears a reload of the presentation without a word', () => {
    const served = room('room');
    const speaker = desk();
    served.end('closed');
    served.stop();
    vi.advanceTimersByTime(1500);
    expect(speaker.get().link).toBe('on');
    room('reloaded').tellAll();
    vi.advanceTimersByTime(10_000);
    expect(speaker.get().link).toBe('on');
  });

  it('says that the presentation has ended, and goes on with the next', () => {
    const served = room('room');
    const speaker = desk();
    served.end('left');
    served.stop();
    vi.advanceTimersByTime(10_000);
    expect(speaker.get().link).toBe('ended');
    room('next').tellAll();
    expect(speaker.get().link).toBe('on');
  });
});

describe('the line', () => {
  it('hears once what comes by two ways', () => {
    ways = [air(), air()];
    room('room');
    const speaker = desk();
    speaker.perform({ kind: 'next' });
    speaker.perform({ kind: 'next' });
    expect(acts).toEqual([{ kind: 'next' }, { kind: 'next' }]);
  });

  const message = { talk: 'talk', from: 'stranger', count: 1, to: 'room' };

  it.each<[string, unknown]>([
    ['no message', 'next'],
    ['an unknown act', sealed({ ...message, says: { kind: 'act', act: { kind: 'format' } } })],
    ['a scene beyond all', sealed({ ...message, says: { kind: 'act', act: { kind: 'go', scene: 1e9 } } })], // prettier-ignore
    ['another talk', sealed({ ...message, talk: 'other', says: { kind: 'act', act: { kind: 'next' } } })], // prettier-ignore
    ['another version', { ...sealed({ ...message, says: { kind: 'act', act: { kind: 'next' } } }), version: 2 }], // prettier-ignore
  ])('is deaf to %s', (_, data) => {
    room('room');
    ways[0]?.say(data);
    expect(acts).toEqual([]);
  });

  it('takes no text longer than any briefing has', () => {
    const long = { ...script, title: told('x'.repeat(8001)) };
    const says = { kind: 'all', script: long, now };
    expect(opened(sealed({ ...message, to: 'speaker', says }))).toBeNull();
    expect(opened(sealed({ ...message, to: 'speaker', says: { ...says, script } }))).not.toBeNull();
  });
});

describe('the window’s place', () => {
  const screen = { availWidth: 1920, availHeight: 1000 };

  it('is the screen beside this one, where there is one', () => {
    expect(placeOf({ ...screen, isExtended: true })).toContain('left=1920,');
    expect(placeOf({ ...screen, isExtended: true, availLeft: 1920 })).toContain('left=720,');
  });

  it('is the right edge of the only screen', () => {
    expect(placeOf(screen)).toBe('popup,width=1200,height=800,left=720,top=0');
  });
});
