import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import plants from '../../public/data/plants.json';
import type { Interval } from '../dataset/schema.ts';
import { formatInterval } from './interval.ts';
import type { Lang } from './lang.ts';

const en = (from: string, to = from) => formatInterval({ from, to }, 'en');
const zh = (from: string, to = from) => formatInterval({ from, to }, 'zh');

describe('an interval in English', () => {
  it.each([
    ['a day', '2016-08-10', '2016-08-10', '10 Aug 2016'],
    ['a month', '2023-10-01', '2023-10-31', 'Oct 2023'],
    ['a short month', '2023-02-01', '2023-02-28', 'Feb 2023'],
    ['a leap month', '2024-02-01', '2024-02-29', 'Feb 2024'],
    ['its last days', '2016-12-21', '2016-12-31', 'end Dec 2016'],
    ['a quarter', '2017-01-01', '2017-03-31', 'Q1 2017'],
    ['the last quarter', '2017-10-01', '2017-12-31', 'end 2017'],
    ['a half year', '2024-01-01', '2024-06-30', 'H1 2024'],
    ['the middle of a year', '2022-05-01', '2022-08-31', 'mid-2022'],
    ['a year', '2020-01-01', '2020-12-31', '2020'],
    ['years', '2018-01-01', '2021-12-31', '2018–2021'],
    ['the turn of a year', '2016-10-01', '2017-03-31', 'end 2016–early 2017'],
    ['months of one year', '2024-02-01', '2024-03-31', 'Feb–Mar 2024'],
    ['months of two years', '2022-04-01', '2023-03-31', 'Apr 2022–Mar 2023'],
    ['days of one month', '2022-02-01', '2022-02-18', '1–18 Feb 2022'],
    ['days of two months', '2016-11-21', '2016-12-31', '21 Nov–31 Dec 2016'],
    ['days of two years', '2016-08-10', '2017-12-31', '10 Aug 2016–31 Dec 2017'],
    ['a leap month cut short', '2024-02-01', '2024-02-28', '1–28 Feb 2024'],
  ])('prints %s', (_, from, to, text) => {
    expect(en(from, to)).toBe(text);
  });
});

describe('an interval in Chinese', () => {
  it.each([
    ['a day', '2016-08-10', '2016-08-10', '2016年8月10日'],
    ['a month', '2023-10-01', '2023-10-31', '2023年10月'],
    ['its last days', '2016-12-21', '2016-12-31', '2016年12月下旬'],
    ['a quarter', '2017-01-01', '2017-03-31', '2017年第一季度'],
    ['the last quarter', '2017-10-01', '2017-12-31', '2017年底'],
    ['a half year', '2024-01-01', '2024-06-30', '2024年上半年'],
    ['the middle of a year', '2022-05-01', '2022-08-31', '2022年年中'],
    ['a year', '2020-01-01', '2020-12-31', '2020年'],
    ['years', '2018-01-01', '2021-12-31', '2018至2021年'],
    ['the turn of a year', '2016-10-01', '2017-03-31', '2016年底至2017年初'],
    ['months of one year', '2024-02-01', '2024-03-31', '2024年2月至3月'],
    ['months of two years', '2022-04-01', '2023-03-31', '2022年4月至2023年3月'],
    ['days of one month', '2022-02-01', '2022-02-18', '2022年2月1日至18日'],
    ['days of two years', '2022-01-31', '2023-01-31', '2022年1月31日至2023年1月31日'],
  ])('prints %s', (_, from, to, text) => {
    expect(zh(from, to)).toBe(text);
  });
});

const pad = (n: number | string) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A span of whole months. */
const span = (y1: number, m1: number, y2: number, m2: number): Interval => ({
  from: `${y1}-${pad(m1)}-01`,
  to: `${y2}-${pad(m2)}-${pad(lastDay(y2, m2))}`,
});

/** Reads the English words back, as a reader takes them, with no knowledge of how they were made. */
function readEnglish(text: string): Interval {
  const turn = /^end (\d{4})–early (\d{4})$/.exec(text);
  if (turn) return span(Number(turn[1]), 10, Number(turn[2]), 3);
  const named = /^(Q[123]|H[12]|end|mid-?) ?(\d{4})$/.exec(text);
  if (named) {
    const year = Number(named[2]);
    const [from, to] = {
      Q1: [1, 3],
      Q2: [4, 6],
      Q3: [7, 9],
      end: [10, 12],
      H1: [1, 6],
      H2: [7, 12],
      'mid-': [5, 8],
    }[named[1] ?? ''] ?? [0, 0];
    return span(year, from ?? 0, year, to ?? 0);
  }
  const monthEnd = /^end (\w{3}) (\d{4})$/.exec(text);
  if (monthEnd) {
    const month = months.indexOf(monthEnd[1] ?? '') + 1;
    return {
      ...span(Number(monthEnd[2]), month, Number(monthEnd[2]), month),
      from: `${monthEnd[2]}-${pad(month)}-21`,
    };
  }
  const [left = '', right = left] = text.split('–');
  const end = readPoint(right, null);
  const start = left === right ? end : readPoint(left, end);
  return { from: edge(start, 'from'), to: edge(end, 'to') };
}

interface Point {
  year: number;
  month: number | null;
  day: number | null;
}

/** "10 Aug 2016", "Aug 2016", "2016"; what is missing on the left is as on the right. */
function readPoint(text: string, rest: Point | null): Point {
  const parts = /^(?:(\d{1,2})\b ?)?([A-Z][a-z]{2})? ?(\d{4})?$/.exec(text);
  if (!parts) throw new Error(`unreadable: ${text}`);
  return {
    day: parts[1] ? Number(parts[1]) : null,
    month: parts[2] ? months.indexOf(parts[2]) + 1 : parts[3] ? null : (rest?.month ?? null),
    year: parts[3] ? Number(parts[3]) : (rest?.year ?? 0),
  };
}

function edge({ year, month, day }: Point, side: 'from' | 'to'): string {
  const m = month ?? (side === 'from' ? 1 : 12);
  return `${year}-${pad(m)}-${pad(day ?? (side === 'from' ? 1 : lastDay(year, m)))}`;
}

const dayText = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
const shift = (day: string, by: number) => dayText(Date.parse(day) / 86_400_000 + by);
const dayNumber = fc.integer({ min: 12_784, max: 25_567 }); // 2005 to 2039
const anyInterval = fc
  .tuple(dayNumber, fc.integer({ min: 0, max: 1500 }))
  .map(([from, length]): Interval => ({ from: dayText(from), to: dayText(from + length) }));
const wholeMonths = fc
  .tuple(
    fc.integer({ min: 2005, max: 2035 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 50 }),
  )
  .map(([year, month, length]) => {
    const last = month - 1 + length;
    return span(year, month, year + Math.floor(last / 12), (last % 12) + 1);
  });

describe('the words of an interval', () => {
  it('mean just its days: none outside, none left out', () => {
    fc.assert(
      fc.property(fc.oneof(anyInterval, wholeMonths), (interval) => {
        expect(readEnglish(formatInterval(interval, 'en'))).toEqual(interval);
      }),
      { numRuns: 1000 },
    );
  });

  it('differ in Chinese wherever they differ in English', () => {
    const days = fc.constantFrom(0, 1, 20, 30, 31);
    fc.assert(
      fc.property(fc.oneof(anyInterval, wholeMonths), days, days, (a, later, longer) => {
        const b = { from: shift(a.from, later), to: shift(a.to, longer) };
        fc.pre(b.from <= b.to);
        const same = (lang: Lang) => formatInterval(a, lang) === formatInterval(b, lang);
        expect(same('zh')).toBe(same('en'));
      }),
      { numRuns: 2000 },
    );
  });

  it('mean just the days of every dated claim of the shipped dataset', () => {
    const whens = plants.sites.flatMap(({ claims }) =>
      claims.flatMap((claim) => ('when' in claim && claim.when ? [claim.when] : [])),
    );
    expect(whens.length).toBeGreaterThan(600);
    for (const when of whens) expect(readEnglish(en(when.from, when.to))).toEqual(when);
  });
});
