/** How late or early production came, in a sentence. */
import type { Slippage } from '../../chronicle/types.ts';
import { formatMonths } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';

/** @param phase the phase's name; null for the whole site */
export function slipWords({ months, until }: Slippage, phase: string | null, lang: Lang): string {
  const m = messages[lang].panel.slippage;
  const length = formatMonths(months, lang);
  if (until === 'started') {
    return months === 0 ? m.onTime(phase) : m.started(phase, length, months > 0);
  }
  if (until === 'given-up') return m.givenUp(phase, length);
  return months === 0 ? m.due(phase) : m.overdue(phase, length);
}
