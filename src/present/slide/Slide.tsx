/** A scene on screen: title, caption and sources over the map, with the parts that it shows. */
import { useLang } from '../../i18n/LangContext.tsx';
import { plainText } from '../briefing/told.ts';
import type { SlideParts } from '../parts.ts';
import { useTalk } from '../talk/TalkContext.tsx';

export function Slide({ parts: { Timeline } }: { parts: SlideParts }) {
  const { scene } = useTalk();
  const lang = useLang();
  return (
    <section lang={lang}>
      <h2>{plainText(scene.title)}</h2>
      <Timeline />
    </section>
  );
}
