/** What is presented, for every part of the presentation: the scenes told, and which one is on. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Finding } from '../../dataset/finding.ts';
import { useLang } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { Briefing } from '../briefing/schema.ts';
import { checkBriefing } from '../briefing/check.ts';
import { tellScene } from '../briefing/tell.ts';
import type { ToldScene } from '../briefing/told.ts';

export interface Talk {
  readonly briefing: Briefing;
  readonly scenes: readonly ToldScene[];
  /** the one that is on */
  readonly scene: ToldScene;
  /** what does not resolve over this dataset, and what of the file was left out */
  readonly findings: readonly Finding[];
}

const TalkContext = createContext<Talk | null>(null);

interface Props {
  readonly briefing: Briefing;
  /** what of the file was left out */
  readonly findings: readonly Finding[];
  readonly children: ReactNode;
}

export function TalkProvider({ briefing, findings, children }: Props) {
  const lang = useLang();
  const { chronicle } = useView();
  const number = useStore(({ scene }) => Math.min(scene, briefing.scenes.length));
  const scenes = useMemo(
    () => briefing.scenes.map((scene, at) => tellScene(scene, at + 1, chronicle, lang)),
    [briefing, chronicle, lang],
  );
  const all = useMemo(
    () =>
      // The rest is for whoever writes the briefing, in its editor and by `npm run check:data`.
      [...findings, ...checkBriefing(briefing, chronicle)].filter(
        ({ severity }) => severity === 'error',
      ),
    [findings, briefing, chronicle],
  );
  const scene = scenes[number - 1];
  const talk = useMemo(
    () => (scene ? { briefing, scenes, scene, findings: all } : null),
    [briefing, scenes, scene, all],
  );
  return talk && <TalkContext value={talk}>{children}</TalkContext>;
}

/** The presentation on screen. Throws outside a TalkProvider. */
export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (!talk) throw new Error('useTalk needs a TalkProvider above it');
  return talk;
}
