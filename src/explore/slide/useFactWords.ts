/** Facts of a plant in words short enough for a slide. */
import type { LedgerDate, LedgerRow } from '../../chronicle/ledger.ts';
import type { CitedClaim, SiteOutcome } from '../../chronicle/types.ts';
import type { Site } from '../../dataset/schema.ts';
import { formatInterval, formatMonths } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { useWords } from '../citation/useWords.ts';
import { shortPublisher, withoutBrackets } from './room.ts';

export function useFactWords() {
  const m = useMessages();
  const words = usePresentingMessages().slideParts;
  const { lang, claim, date: dateOf } = useWords();
  const phaseName = ({ phases }: Site, id: string | null): string | null => {
    const label = phases.find((phase) => phase.id === id)?.label[lang];
    return label === undefined ? null : withoutBrackets(label);
  };
  return {
    lang,
    claim: (cited: CitedClaim) => claim(cited.claim).text,
    /** values that sources state instead of one another */
    or: (cited: readonly CitedClaim[]) =>
      m.panel.disputes.or([...new Set(cited.map((one) => claim(one.claim).text))]),
    /** @param none said where there is none */
    date: (date: LedgerDate | null, none: string): string => {
      if (!date) return none;
      const { when, byPublication, cited } = date;
      if (!when) return m.table.noDate;
      if (byPublication)
        return m.table.atLatest(formatInterval({ from: when.to, to: when.to }, lang));
      return dateOf(cited) ?? formatInterval(when, lang);
    },
    /** the phase that a date is of, where there are several */
    phase: (date: LedgerDate | null, { phases, site }: SiteOutcome): string | null =>
      date && phases.length > 1 ? phaseName(site, date.phase) : null,
    /** the phase that was late, where the start told beside it is of another */
    phaseLate: ({ slippage, actual, outcome: { site } }: LedgerRow): string | null =>
      slippage && actual && slippage.phase !== actual.phase
        ? phaseName(site, slippage.phase)
        : null,
    /** how late it came, or why that cannot be told */
    slippage: ({ slippage, uncompared }: LedgerRow): string => {
      if (!slippage) return uncompared ? m.table.uncompared[uncompared] : m.table.noMedian;
      const { months, until } = slippage;
      return m.table.slippage(months, formatMonths(months, lang), until);
    },
    /** "CCM, Sep 2016" */
    source: ({ source: { publisher, published } }: CitedClaim): string => {
      const month = published && monthOf(published.from, published.to);
      return words.source(shortPublisher(publisher), month && formatInterval(month, lang));
    },
  };
}

/** The month that a publication lies in; what is known less exactly stays as it is. */
function monthOf(from: string, to: string) {
  const month = from.slice(0, 7);
  if (month !== to.slice(0, 7)) return { from, to };
  const [year = 0, index = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, index, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}
