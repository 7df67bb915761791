/** Words of presenting, fetched with it: `messages.ts` holds what the page needs from the start. */
import { briefings as briefingsEn } from './en/briefings.ts';
import { overlays as overlaysEn } from './en/overlays.ts';
import { playKeys as playKeysEn } from './en/playKeys.ts';
import { slide as slideEn } from './en/slide.ts';
import { slideParts as slidePartsEn } from './en/slideParts.ts';
import { speaker as speakerEn } from './en/speaker.ts';
import { useLang } from './LangContext.tsx';
import type { Lang } from './lang.ts';
import { briefings as briefingsZh } from './zh/briefings.ts';
import { overlays as overlaysZh } from './zh/overlays.ts';
import { playKeys as playKeysZh } from './zh/playKeys.ts';
import { slide as slideZh } from './zh/slide.ts';
import { slideParts as slidePartsZh } from './zh/slideParts.ts';
import { speaker as speakerZh } from './zh/speaker.ts';

const en = {
  briefings: briefingsEn,
  overlays: overlaysEn,
  playKeys: playKeysEn,
  slide: slideEn,
  slideParts: slidePartsEn,
  speaker: speakerEn,
};

export type PresentingMessages = typeof en;

const zh: PresentingMessages = {
  briefings: briefingsZh,
  overlays: overlaysZh,
  playKeys: playKeysZh,
  slide: slideZh,
  slideParts: slidePartsZh,
  speaker: speakerZh,
};

/** The words of presenting in a language. */
export const presenting: Record<Lang, PresentingMessages> = { en, zh };

/** The words of presenting in the language in force. */
export const usePresentingMessages = (): PresentingMessages => presenting[useLang()];
