/** Puts on screen what the scene shows, whenever a slide comes: the next one, or the same one again. */
import { useLayoutEffect } from 'react';
import { useStore } from '../../state/store.ts';
import { setSceneView } from '../../state/talk.ts';
import { useTalk } from './TalkContext.tsx';

export function useScene(): void {
  const { briefing, scenes, scene } = useTalk();
  const aside = useStore((state) => state.aside);
  const { number } = scene;
  useLayoutEffect(() => {
    if (aside) return;
    setSceneView(useStore, scene.view, scene.camera);
    // So that its ground is there before it comes.
    useStore.getState().setNextOrder(scenes[number]?.camera ?? null);
    // Another language tells the same scene in other words: the view stays where it is.
    // oxlint-disable-next-line react/exhaustive-deps -- the scene by its number, not by its words
  }, [briefing, number, aside]);
}
