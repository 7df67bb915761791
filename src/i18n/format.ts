/**
 * Numbers, money, areas and months as both languages print them: exact in panels, rounded in
 * headlines and labels. Dates are in `interval.ts`, passed on here so that features import one file.
 */
import { langTag, type Lang } from './lang.ts';

export { formatInterval } from './interval.ts';

/** `n` with separators and at most `digits` decimals; `fixed` keeps trailing zeros. */
function decimals(n: number, lang: Lang, digits: number, fixed = false): string {
  return new Intl.NumberFormat(langTag[lang], {
    maximumFractionDigits: digits,
    minimumFractionDigits: fixed ? digits : 0,
  }).format(n);
}

/** A number of 万 or 亿: separators only from five digits on, as Chinese prints them (2000 万). */
const ofTenThousands = (n: number, digits: number): string =>
  new Intl.NumberFormat(langTag.zh, {
    maximumFractionDigits: digits,
    useGrouping: 'min2',
  }).format(n);

const roundTo = (n: number, step: number) => Math.round(n / step) * step;

/** Exact, with separators, for panels and tables: 400,000 in both languages. */
export const formatNumber = (n: number, lang: Lang): string => decimals(n, lang, 10);

/** For labels, where room is scarce: 400k, 62.5k, 1.1m; 40万, 6.3万, 110万. */
export function formatShort(n: number, lang: Lang): string {
  if (lang === 'zh') {
    if (Math.abs(n) < 9_999.5) return decimals(n, lang, 0);
    return Math.abs(n) < 99_995_000
      ? `${ofTenThousands(n / 1e4, Math.abs(n) < 999_500 ? 1 : 0)}万`
      : `${ofTenThousands(n / 1e8, 1)}亿`;
  }
  if (Math.abs(n) < 999.5) return decimals(n, lang, 0);
  // From 999,500 on, thousands would round to "1,000k".
  return Math.abs(n) < 999_500
    ? `${decimals(n / 1e3, lang, Math.abs(n) < 99_950 ? 1 : 0)}k`
    : `${decimals(n / 1e6, lang, 1, true)}m`;
}

/**
 * For headlines, rounded: "6.9 million", below a million "400,000"; "690 万", "40 万". The space does
 * not break: a number and its counter stay on one line.
 */
export function formatHeadline(n: number, lang: Lang): string {
  const size = Math.abs(n);
  if (size < 10_000) return decimals(n, lang, 0);
  // One step for both languages, so that they say the same.
  const rounded = roundTo(n, size < 999_500 ? 1_000 : 100_000);
  if (lang === 'zh') {
    return Math.abs(rounded) < 1e8
      ? `${ofTenThousands(rounded / 1e4, 1)}\u00a0万`
      : `${ofTenThousands(rounded / 1e8, 2)}\u00a0亿`;
  }
  return Math.abs(rounded) < 1e6
    ? decimals(rounded, lang, 0)
    : `${decimals(rounded / 1e6, lang, 1, true)}\u00a0million`;
}

const currencies: Readonly<Record<string, { readonly sign: string; readonly zh: string }>> = {
  CNY: { sign: '¥', zh: '元' },
  USD: { sign: 'US$', zh: '美元' },
  EUR: { sign: '€', zh: '欧元' },
};

/** Whether a currency code is one that `formatMoney` has words for. */
export const isCurrency = (unit: string): boolean => Object.hasOwn(currencies, unit);

const hasDecimals = (n: number, atMost: number) =>
  Math.abs(n * 10 ** atMost - Math.round(n * 10 ** atMost)) < 1e-6;

/**
 * Money in its own currency, exact, in the largest unit that stays readable: "¥20 bn",
 * "US$360.1 m", "€650 m"; "200 亿元", "3.601 亿美元". A currency without words here keeps its code.
 */
export function formatMoney(value: number, currency: string, lang: Lang): string {
  const known = currencies[currency];
  const digits = lang === 'zh' ? 4 : 3;
  const scales: readonly (readonly [number, string])[] =
    lang === 'zh'
      ? [
          [1e8, '亿'],
          [1e4, '万'],
        ]
      : [
          [1e9, 'bn'],
          [1e6, 'm'],
        ];
  const scale = scales.find(
    ([size]) => Math.abs(value) >= size && hasDecimals(value / size, digits),
  );
  const number =
    scale && lang === 'zh'
      ? ofTenThousands(value / scale[0], digits)
      : formatNumber(scale ? value / scale[0] : value, lang);
  const word = scale?.[1] ?? '';
  if (lang === 'zh') return `${number} ${word}${known?.zh ?? ` ${currency}`}`;
  return `${known?.sign ?? `${currency} `}${number}${word && ` ${word}`}`;
}

/** A number of months, without sign: "1 month", "14 months"; "14 个月". */
export function formatMonths(months: number, lang: Lang): string {
  const n = Math.abs(months);
  if (lang === 'zh') return `${formatNumber(n, lang)} 个月`;
  return `${formatNumber(n, lang)} ${n === 1 ? 'month' : 'months'}`;
}

/**
 * Hectares in one unit. The mu (市亩) is 1/15 ha by the State Council's order on legal units of
 * 27 February 1984 and the common conversion of China's land law; the acre is the international
 * one, 4,046.8564224 m² (NIST Handbook 44, appendix C); the square foot is 0.3048² m².
 */
const hectares: Readonly<Record<string, number>> = {
  ha: 1,
  mu: 1 / 15,
  m2: 1e-4,
  acre: 0.404_685_642_24,
  'sq ft': 0.3048 ** 2 * 1e-4,
};

const areaNames: Readonly<Record<string, Readonly<Record<Lang, readonly [string, string]>>>> = {
  ha: { en: ['ha', 'ha'], zh: ['公顷', '公顷'] },
  mu: { en: ['mu', 'mu'], zh: ['亩', '亩'] },
  m2: { en: ['m²', 'm²'], zh: ['平方米', '平方米'] },
  acre: { en: ['acre', 'acres'], zh: ['英亩', '英亩'] },
  'sq ft': { en: ['sq ft', 'sq ft'], zh: ['平方英尺', '平方英尺'] },
};

/** Whether a unit is one of area that `formatArea` converts. */
export const isArea = (unit: string): boolean => Object.hasOwn(hectares, unit);

/** An area in hectares; null for a unit without a known size. */
export function inHectares(value: number, unit: string): number | null {
  const size = hectares[unit];
  return size === undefined ? null : value * size;
}

/**
 * An area in the unit that the source printed, with hectares (two decimals) beside it: null where
 * the printed unit is the hectare itself, or one without a known size.
 */
export function formatArea(
  value: number,
  unit: string,
  lang: Lang,
): { readonly printed: string; readonly hectares: string | null } {
  const number = formatNumber(value, lang);
  const [one, many] = areaNames[unit]?.[lang] ?? [unit, unit];
  const size = hectares[unit];
  return {
    printed: `${number} ${value === 1 ? one : many}`,
    hectares:
      size === undefined || unit === 'ha'
        ? null
        : `${decimals(value * size, lang, 2)} ${lang === 'zh' ? '公顷' : 'ha'}`,
  };
}
