/** The language in force, for components; the store decides it, the shell provides it. */
import { createContext, useContext, type ReactNode } from 'react';
import type { Lang } from './lang.ts';
import { messages, type Messages } from './messages.ts';

const LangContext = createContext<Lang>('en');

export function LangProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  return <LangContext value={lang}>{children}</LangContext>;
}

export const useLang = (): Lang => useContext(LangContext);

/** The messages of the language in force. */
export const useMessages = (): Messages => messages[useLang()];
