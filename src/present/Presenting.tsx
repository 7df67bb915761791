/** The presentation: everything between Present and Escape. The default export, loaded when first used. */
import { useEffect } from 'react';
import { useStore } from '../state/store.ts';
import { endTalk } from '../state/talk.ts';
import { SceneCode } from './code/SceneCode.tsx';
import { Overview } from './overview/Overview.tsx';
import type { SlideParts } from './parts.ts';
import { PlayKeys } from './play/PlayKeys.tsx';
import { resetPlay, usePlay } from './play/playStore.ts';
import { usePlayKeys } from './play/usePlayKeys.ts';
import { AsideBar } from './slide/AsideBar.tsx';
import { Slide } from './slide/Slide.tsx';
import { useRoom } from './slide/useRoom.ts';
import { SpeakerBlocked } from './speaker/SpeakerBlocked.tsx';
import { useSpeakerLine } from './speaker/useSpeakerLine.ts';
import { TalkProvider, useTalk } from './talk/TalkContext.tsx';
import { useBriefing } from './talk/useBriefing.ts';
import { useScene } from './talk/useScene.ts';

export default function Presenting({ parts }: { parts: SlideParts }) {
  const id = useStore(({ briefing }) => briefing);
  const state = useBriefing(id);
  const reason = state.status === 'missing' ? state.reason : null;
  useEffect(() => {
    if (reason === null) return;
    useStore.getState().notify({ kind: 'briefing-missing', reason });
    endTalk(useStore);
  }, [reason]);
  if (state.status !== 'ready') return null;
  return (
    <TalkProvider briefing={state.briefing} findings={state.findings}>
      <Stage parts={parts} />
    </TalkProvider>
  );
}

function Stage({ parts }: { parts: SlideParts }) {
  const { scenes } = useTalk();
  const aside = useStore((state) => state.aside);
  const overlay = usePlay((play) => play.overlay);
  const count = scenes.length;
  useEffect(() => resetPlay(count), [count]);
  useKnownScene(count);
  useScene();
  useRoom();
  usePlayKeys();
  useSpeakerLine();
  return (
    <>
      {aside ? <AsideBar /> : <Slide parts={parts} />}
      {overlay === 'overview' && <Overview Still={parts.Still} />}
      {overlay === 'keys' && <PlayKeys />}
      {overlay === 'code' && <SceneCode />}
      <SpeakerBlocked />
    </>
  );
}

/** A link may ask for a scene that the briefing has not: the last one stands in, and it is told. */
function useKnownScene(count: number): void {
  useEffect(() => {
    const { scene, setScene, notify } = useStore.getState();
    if (scene <= count) return;
    const dropped = { parameter: 'scene', value: String(scene), reason: 'no-such-scene' } as const;
    notify({ kind: 'link-dropped', dropped });
    setScene(count);
  }, [count]);
}
