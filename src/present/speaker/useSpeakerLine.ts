/** The presentation's end of the line to the speaker window, for as long as it is presented. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLang } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { perform, usePlay } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import { keepTimer, keptTimer, randomName, talkId } from './kept.ts';
import { openLine } from './line.ts';
import type { Now, TimerOrder } from './message.ts';
import { speakerPeer } from './open.ts';
import { serveSpeaker, type Served } from './room.ts';
import { scriptOf } from './script.ts';
import { paused, reset, resumed, started, type Timer } from './timer.ts';
import { byChannel, byWindow } from './ways.ts';

const orders: Readonly<Record<TimerOrder, (timer: Timer, now: number) => Timer>> = {
  pause: paused,
  resume: resumed,
  reset,
};

/** The timer as kept, begun where there is none yet. */
function timerNow(): Timer {
  const timer = keptTimer() ?? started(Date.now());
  keepTimer(timer);
  return timer;
}

export function useSpeakerLine(): void {
  const talk = useTalk();
  const lang = useLang();
  const served = useRef<Served | null>(null);
  const { number } = talk.scene;

  const script = useEffectEvent(() => scriptOf(talk, lang));
  const now = useEffectEvent((): Now => {
    const { aside, theme, shortcuts } = useStore.getState();
    const { blank, digits } = usePlay.getState();
    return { scene: number, aside, blank, digits, timer: timerNow(), lang, theme, shortcuts };
  });

  useEffect(() => {
    timerNow();
    const id = talkId();
    const ways = [byChannel(id), byWindow(id, window, speakerPeer)];
    const line = openLine(id, randomName(), { to: 'speaker', as: 'room' }, ways);
    const serve = serveSpeaker(line, {
      script: () => script(),
      now: () => now(),
      perform,
      orderTimer(order) {
        keepTimer(orders[order](timerNow(), Date.now()));
        serve.tellNow();
      },
    });
    served.current = serve;
    const onClose = () => serve.end('closed');
    window.addEventListener('pagehide', onClose);
    const stopPlay = usePlay.subscribe(() => serve.tellNow());
    const stopStore = useStore.subscribe(
      ({ aside, theme, shortcuts }) => `${aside} ${theme} ${shortcuts}`,
      () => serve.tellNow(),
    );
    return () => {
      stopPlay();
      stopStore();
      window.removeEventListener('pagehide', onClose);
      if (!useStore.getState().presenting) {
        serve.end('left');
        keepTimer(null);
      }
      serve.stop();
      line.close();
      served.current = null;
    };
  }, []);

  // The texts first of all, and again in another language.
  const { briefing, scenes, findings } = talk;
  useEffect(() => {
    served.current?.tellAll();
    // oxlint-disable-next-line react/exhaustive-deps -- whenever the texts change
  }, [briefing, scenes, findings]);
  useEffect(() => {
    served.current?.tellNow();
    // oxlint-disable-next-line react/exhaustive-deps -- whenever another scene is on
  }, [number]);
}
