/** Choosing a plant on the slide's map leads to the reading room, where its panel opens. */
import { useLayoutEffect } from 'react';
import { useStore } from '../../state/store.ts';
import { isOnSlide, setSceneView } from '../../state/talk.ts';
import type { ToldScene } from '../briefing/told.ts';
import { perform } from '../play/playStore.ts';

export function useAsideOnChoice({ view, camera }: Pick<ToldScene, 'view' | 'camera'>): void {
  const own = view.site;
  // In the layout phase: the next scene's plant is known here before the scene chooses it.
  useLayoutEffect(
    () =>
      useStore.subscribe(
        (state) => state.site,
        (site) => {
          if (site === own || !isOnSlide(useStore.getState())) return;
          if (site !== null) perform({ kind: 'aside' });
          // A press beside all plants lets go of a choice; the scene's own stays.
          else setSceneView(useStore, view, camera);
        },
      ),
    [own, view, camera],
  );
}
