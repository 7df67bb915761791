/**
 * The speaker window: the page opened with `?speaker=`, which draws this instead of the reading room.
 * It needs no dataset: the presentation tells it everything.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { I18nProvider } from 'react-aria-components';
import { LangProvider } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { presenting } from '../../i18n/presenting.ts';
import { useStore } from '../../state/store.ts';
import { createDesk, type Desk as DeskLine } from './desk.ts';
import { Desk } from './Desk.tsx';
import { randomName } from './kept.ts';
import { openLine } from './line.ts';
import { byChannel, byWindow } from './ways.ts';

function deskOf(talk: string): DeskLine {
  const name = randomName();
  const opener = window.opener as Window | null;
  return createDesk(() =>
    openLine(talk, name, { to: 'room', as: 'speaker' }, [
      byChannel(talk),
      byWindow(talk, window, { current: opener }),
    ]),
  );
}

/** @param talk names the presentation that this window belongs to */
export default function SpeakerApp({ talk }: { talk: string }) {
  const [desk] = useState(() => deskOf(talk));
  return <Speaker desk={desk} />;
}

/** The window over a line that is open. */
export function Speaker({ desk }: { desk: DeskLine }) {
  const state = useSyncExternalStore(desk.subscribe, desk.get);
  const own = useStore((store) => store.lang);
  const lang = state.now?.lang ?? own;
  const theme = state.now?.theme;
  const m = presenting[lang].speaker;
  const title = state.script ? m.title(state.script.title.text) : m.name;
  useEffect(() => {
    // The presentation's, not this window's to keep: the store, and with it the preferences, stay as they are.
    document.documentElement.lang = langTag[lang];
    if (theme) document.documentElement.dataset['theme'] = theme;
    document.title = title;
  }, [lang, theme, title]);
  return (
    <LangProvider lang={lang}>
      <I18nProvider locale={langTag[lang]}>
        <Desk desk={desk} state={state} />
      </I18nProvider>
    </LangProvider>
  );
}
