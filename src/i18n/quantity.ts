/** A stated quantity with its unit, in the words of a language. */
import type { Claim } from '../dataset/schema.ts';
import { formatArea, formatMoney, formatNumber, isArea, isCurrency } from './format.ts';
import type { Lang } from './lang.ts';
import { messages, type Messages } from './messages.ts';

function unitWords(unit: string, m: Messages): string {
  const { counted, qualifiers } = m.panel.units;
  const open = unit.indexOf(' (');
  const head = open < 0 ? unit : unit.slice(0, open);
  const words = counted[head] ?? head;
  if (open < 0) return words;
  const qualifier = unit.slice(open + 2, -1);
  return m.panel.qualified(words, qualifiers[qualifier] ?? qualifier);
}

/**
 * Value and unit of a claim: money, areas with hectares beside them, people, cars, free units. A
 * capacity is the bare number: its unit is the dataset's.
 */
export function quantityWords(
  { field, value = 0, unit = '' }: Pick<Claim, 'field' | 'value' | 'unit'>,
  lang: Lang,
): string {
  const m = messages[lang];
  if (isCurrency(unit)) return formatMoney(value, unit, lang);
  if (isArea(unit)) {
    const { printed, hectares } = formatArea(value, unit, lang);
    return hectares === null ? printed : m.panel.qualified(printed, hectares);
  }
  const number = formatNumber(value, lang);
  if (field === 'headcount') return m.panel.site.people(number);
  if (field === 'output') return m.panel.site.cars(number);
  if (field === 'figure') return `${number} ${unitWords(unit, m)}`;
  return number;
}
