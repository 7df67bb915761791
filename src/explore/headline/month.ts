import type { Day } from '../../dataset/schema.ts';
import { langTag, type Lang } from '../../i18n/lang.ts';

/** The month that a day lies in, written out: "November 2026", "2026年11月". */
export const formatMonth = (day: Day, lang: Lang): string =>
  new Intl.DateTimeFormat(langTag[lang], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
