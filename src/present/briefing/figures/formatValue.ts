/** Figures in print. */
import {
  formatHeadline,
  formatInterval,
  formatMoney,
  formatMonths,
  formatNumber,
  formatShort,
} from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { quantityWords } from '../../../i18n/quantity.ts';
import { refuse } from './faults.ts';
import type { Format } from './syntax.ts';
import { kindWords, type Value } from './values.ts';

/** A minus as it is printed; months and money count without sign. */
const signed = (value: number, text: string) => (value < 0 ? `−${text}` : text);

/** A value in a language. Refuses a format that its kind does not have. */
export function formatValue(value: Value, format: Format | null, lang: Lang): string {
  if (format) return formatted(value, format, lang);
  switch (value.kind) {
    case 'amount':
      return formatHeadline(value.value, lang);
    case 'count':
      return formatNumber(value.value, lang);
    case 'percent':
      return `${formatNumber(Math.round(value.value), lang)}%`;
    case 'months':
      return signed(value.value, formatMonths(value.value, lang));
    case 'money':
      return signed(value.value, formatMoney(Math.abs(value.value), value.unit, lang));
    case 'quantity':
      return quantityWords(value, lang);
    case 'date':
      return formatInterval(value.when, lang);
    case 'year':
      return String(value.value);
  }
}

function formatted(value: Value, format: Format, lang: Lang): string {
  if (value.kind === 'amount' || value.kind === 'count') {
    return (format === 'exact' ? formatNumber : formatShort)(value.value, lang);
  }
  if (value.kind === 'percent' && format === 'exact') {
    return `${formatNumber(Math.round(value.value * 10) / 10, lang)}%`;
  }
  return refuse(0, () => ({
    problem: {
      en: `${kindWords(value).en} has no format "${format}"`,
      zh: `${kindWords(value).zh}没有格式“${format}”`,
    },
    remedy: { en: `Remove "|${format}".`, zh: `请删除“|${format}”。` },
  }));
}
