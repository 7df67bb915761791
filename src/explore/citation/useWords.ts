/** A claim's value in the words of the language in force. */
import type { CitedClaim } from '../../chronicle/types.ts';
import type { Claim, Source } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang } from '../../i18n/LangContext.tsx';
import { langTag, type Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { quantityWords } from '../../i18n/quantity.ts';
import { deadlineOf } from './deadline.ts';

/** Text with the language it is in, where that is not the page's. */
export interface Words {
  readonly text: string;
  readonly lang?: string;
}

/** Locators, notes and printed wordings of places are English in the dataset. */
export const noteLang = 'en';

/** What a claim states: an amount, a date, a state, a place. */
function claimWords(claim: Claim, lang: Lang): Words {
  const m = messages[lang];
  const date = claim.when ? formatInterval(claim.when, lang) : null;
  if (claim.field === 'location' || claim.field === 'event') {
    return { text: claim.note ?? claim.asPrinted, ...(claim.note && { lang: noteLang }) };
  }
  if (claim.value !== undefined) {
    const amount = quantityWords(claim, lang);
    const dated = claim.field === 'output' || claim.field === 'figure';
    return { text: dated && date ? `${amount}${m.panel.comma}${date}` : amount };
  }
  if (claim.state) {
    const state = m.terms.licence[claim.state];
    return { text: date ? `${state}${m.panel.comma}${date}` : state };
  }
  return { text: date ?? m.panel.disputes.undated };
}

/** When a source was published, at the precision known. */
const publishedWords = ({ published }: Source, lang: Lang): string =>
  published ? formatInterval(published, lang) : messages[lang].panel.sources.undated;

/** The date of a claim, where its source gives one. */
function dateWords(cited: CitedClaim, lang: Lang): string | null {
  const { when } = cited.claim;
  if (!when) return null;
  const deadline = deadlineOf(cited);
  return deadline
    ? messages[lang].panel.atTheLatest(formatInterval(deadline, lang))
    : formatInterval(when, lang);
}

/** What a fact is about: field, mood where it is a forecast, phase. */
function subjectWords(
  { field, planned }: Pick<Claim, 'field' | 'planned'>,
  phase: string | null,
  lang: Lang,
): string {
  const { terms, panel } = messages[lang];
  const plannedName = planned ? terms.planned[field] : undefined;
  const mood = planned && !plannedName ? `${panel.comma}${panel.planned}` : '';
  return `${plannedName ?? terms.field[field]}${phase ? `${panel.comma}${phase}` : ''}${mood}`;
}

/** The accessible name of a citation. */
export const citationName = (cited: CitedClaim, number: number, lang: Lang): string =>
  messages[lang].panel.sources.cite(
    number,
    cited.source.publisher,
    publishedWords(cited.source, lang),
  );

/** The name of a source's language. */
export function languageName(language: string, lang: Lang): string {
  return new Intl.DisplayNames(langTag[lang], { type: 'language' }).of(language) ?? language;
}

/** The formats of this file in the language in force. */
export function useWords() {
  const lang = useLang();
  return {
    lang,
    claim: (claim: Claim) => claimWords(claim, lang),
    date: (cited: CitedClaim) => dateWords(cited, lang),
    published: (source: Source) => publishedWords(source, lang),
    subject: (fact: Pick<Claim, 'field' | 'planned'>, phase: string | null) =>
      subjectWords(fact, phase, lang),
  };
}
