/** The speaker window's end of the line: what it has been told, and whether anybody is there. */
import type { Line } from './line.ts';
import type { Now, Script, SpokenAct, TimerOrder } from './message.ts';

/** The presentation is asked whether it is there so often, ms. */
const askEvery = 2000;
/** Silent for so long, it counts as gone, ms: two asks unheard. */
const silence = 5000;
/** Whoever closes its window may only be reloading it, which takes no longer, ms. */
const reloading = 3000;

export interface DeskState {
  /** null until the presentation has answered */
  readonly script: Script | null;
  readonly now: Now | null;
  /** waiting: no word yet; lost: no word any more; ended: it was left */
  readonly link: 'waiting' | 'on' | 'lost' | 'ended';
}

export interface Desk {
  get(): DeskState;
  /** The line is open while anybody looks. Returns the way to stop. */
  subscribe(onChange: () => void): () => void;
  perform(act: SpokenAct): void;
  orderTimer(order: TimerOrder): void;
}

type SpeakerLine = Line<'room', 'speaker'>;

/** @param open opens the line, closed again by the desk */
export function createDesk(open: () => SpeakerLine): Desk {
  let state: DeskState = { script: null, now: null, link: 'waiting' };
  let line: SpeakerLine | null = null;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<DeskState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };

  function connect(line: SpeakerLine): () => void {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const waitForWord = (atMost: number) => {
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        if (state.link !== 'ended') set({ link: 'lost' });
      }, atMost);
    };
    const stop = line.listen((says) => {
      waitForWord(says.kind === 'end' ? reloading : silence);
      switch (says.kind) {
        case 'all':
          return set({ script: says.script, now: says.now, link: 'on' });
        case 'now':
          // The texts may be another briefing's by now.
          if (state.link !== 'on') line.send({ kind: 'hello' });
          else set({ now: says.now });
          return;
        case 'end':
          if (says.why === 'left') set({ link: 'ended' });
      }
    });
    const asking = setInterval(() => line.send({ kind: 'ask' }), askEvery);
    waitForWord(silence);
    line.send({ kind: 'hello' });
    return () => {
      stop();
      clearInterval(asking);
      clearTimeout(quiet);
      line.close();
    };
  }

  let disconnect = () => {};
  return {
    get: () => state,
    subscribe(onChange) {
      listeners.add(onChange);
      if (!line) {
        line = open();
        disconnect = connect(line);
      }
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        disconnect();
        line = null;
      };
    },
    perform: (act) => line?.send({ kind: 'act', act }),
    orderTimer: (order) => line?.send({ kind: 'timer', order }),
  };
}
