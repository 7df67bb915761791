/** The briefing as the speaker window is told it: plain texts, no longer than the line bears. */
import type { Finding } from '../../dataset/finding.ts';
import type { Lang } from '../../i18n/lang.ts';
import { plainText, type ToldScene, type ToldText } from '../briefing/told.ts';
import type { Talk } from '../talk/TalkContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import {
  longestText,
  mostLines,
  mostScenes,
  type Script,
  type SpokenScene,
  type Told,
} from './message.ts';

const cut = (text: string): string => text.slice(0, longestText);

const told = (text: ToldText): Told => ({ text: cut(plainText(text)), lang: text.lang });

const sentence = ({ problem, remedy }: Finding, lang: Lang): string =>
  cut(`${problem[lang]} ${remedy[lang]}`.trim());

function spokenScene(
  { title, caption, notes, sources }: ToldScene,
  findings: readonly Finding[],
  lang: Lang,
): SpokenScene {
  return {
    title: told(title),
    caption: caption && told(caption),
    notes: notes && told(notes),
    sources: sources
      .slice(0, mostLines)
      .map((source) => source && cut(`${source.publisher}: ${source.title}`)),
    findings: findings.slice(0, mostLines).map((finding) => sentence(finding, lang)),
  };
}

export function scriptOf(
  { briefing, scenes, findings }: Pick<Talk, 'briefing' | 'scenes' | 'findings'>,
  lang: Lang,
): Script {
  const other = lang === 'en' ? 'zh' : 'en';
  const own = briefing.title[lang];
  const ids = new Set(scenes.map(({ id }) => id));
  return {
    title: {
      text: cut(own ?? briefing.title[other] ?? ''),
      lang: own === undefined ? langTag[other] : null,
    },
    scenes: scenes.slice(0, mostScenes).map((scene, at) => {
      // What belongs to no scene that there is stands with the first one.
      const mine = findings.filter(({ item }) =>
        item !== null && ids.has(item) ? item === scene.id : at === 0,
      );
      return spokenScene(scene, mine, lang);
    }),
  };
}
