/** Words for what a lane shows. */
import { formatMonths } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useWords } from '../citation/useWords.ts';
import type { Lane, LaneMark } from './lanes.ts';

/**
 * What a mark of a lane is about: "Production due, Phase 2".
 * @param brief without what a phase's name says in brackets, where room is scarce
 */
export function useMarkWords({ site }: Lane, brief = false) {
  const words = useWords();
  return ({ field, planned, phase }: LaneMark) => {
    const name = site.phases.find(({ id }) => id === phase)?.label[words.lang] ?? null;
    const [head = null] = name?.split(/\s*[(\uff08]/) ?? [];
    return words.subject({ field, planned }, brief ? head : name);
  };
}

/** How late production came, for its bar. */
export function useDelayWords() {
  const m = useMessages().compare.axis;
  const { lang } = useWords();
  return ({ months, until }: NonNullable<Lane['delay']>) =>
    (until === 'started' ? m.late : m.overdue)(formatMonths(months, lang));
}
