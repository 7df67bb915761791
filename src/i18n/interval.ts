/** Days and intervals of days in words, at the precision the source gave and never sharper. */
import type { Day, Interval } from '../dataset/schema.ts';
import type { Lang } from './lang.ts';

interface Date3 {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/**
 * The ways in which sources speak of time, as the dataset notes them: "end of 2017" is its last
 * quarter, "mid-2022" is May to August, "end of December" its days from the 21st, "end of 2016 or
 * beginning of 2017" the half year around New Year.
 */
type Shape =
  | 'day'
  | 'month'
  | 'month-end'
  | 'quarter'
  | 'half'
  | 'mid-year'
  | 'year'
  | 'years'
  | 'turn-of-year'
  | 'months'
  | 'days';

function partsOf(day: Day): Date3 {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

const isLastOfMonth = ({ year, month, day }: Date3) =>
  day === new Date(Date.UTC(year, month, 0)).getUTCDate();

function shapeOf(from: Date3, to: Date3): Shape {
  const oneYear = from.year === to.year;
  if (oneYear && from.month === to.month) {
    if (from.day === to.day) return 'day';
    if (!isLastOfMonth(to)) return 'days';
    if (from.day === 1) return 'month';
    return from.day === 21 ? 'month-end' : 'days';
  }
  if (from.day !== 1 || !isLastOfMonth(to)) return 'days';
  if (from.month === 1 && to.month === 12) return oneYear ? 'year' : 'years';
  if (oneYear) {
    const length = to.month - from.month + 1;
    if (length === 3 && from.month % 3 === 1) return 'quarter';
    if (length === 6 && from.month % 6 === 1) return 'half';
    if (from.month === 5 && to.month === 8) return 'mid-year';
  } else if (to.year === from.year + 1 && from.month === 10 && to.month === 3) {
    return 'turn-of-year';
  }
  return 'months';
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const month = (date: Date3) => monthNames[date.month - 1] ?? '';

function english(shape: Shape, from: Date3, to: Date3): string {
  switch (shape) {
    case 'day':
      return `${from.day} ${month(from)} ${from.year}`;
    case 'month':
      return `${month(from)} ${from.year}`;
    case 'month-end':
      return `end ${month(from)} ${from.year}`;
    case 'quarter':
      return from.month === 10 ? `end ${from.year}` : `Q${(from.month + 2) / 3} ${from.year}`;
    case 'half':
      return `H${from.month === 1 ? 1 : 2} ${from.year}`;
    case 'mid-year':
      return `mid-${from.year}`;
    case 'year':
      return `${from.year}`;
    case 'years':
      return `${from.year}–${to.year}`;
    case 'turn-of-year':
      return `end ${from.year}–early ${to.year}`;
    case 'months':
      return from.year === to.year
        ? `${month(from)}–${month(to)} ${to.year}`
        : `${month(from)} ${from.year}–${month(to)} ${to.year}`;
    case 'days': {
      const end = `${to.day} ${month(to)} ${to.year}`;
      if (from.year !== to.year) return `${from.day} ${month(from)} ${from.year}–${end}`;
      return from.month === to.month ? `${from.day}–${end}` : `${from.day} ${month(from)}–${end}`;
    }
  }
}

const quarterNames = '一二三';

function chinese(shape: Shape, from: Date3, to: Date3): string {
  const year = `${from.year}年`;
  const endYear = from.year === to.year ? '' : `${to.year}年`;
  switch (shape) {
    case 'day':
      return `${year}${from.month}月${from.day}日`;
    case 'month':
      return `${year}${from.month}月`;
    case 'month-end':
      return `${year}${from.month}月下旬`;
    case 'quarter':
      return from.month === 10
        ? `${year}底`
        : `${year}第${quarterNames.charAt((from.month - 1) / 3)}季度`;
    case 'half':
      return `${year}${from.month === 1 ? '上' : '下'}半年`;
    case 'mid-year':
      return `${year}年中`;
    case 'year':
      return year;
    case 'years':
      return `${from.year}至${to.year}年`;
    case 'turn-of-year':
      return `${year}底至${to.year}年初`;
    case 'months':
      return `${year}${from.month}月至${endYear}${to.month}月`;
    case 'days': {
      const endMonth = endYear || from.month !== to.month ? `${to.month}月` : '';
      return `${year}${from.month}月${from.day}日至${endYear}${endMonth}${to.day}日`;
    }
  }
}

/**
 * An interval of days at the precision it was given: "10 Aug 2016", "H1 2024", "end 2017",
 * "21 Nov–31 Dec 2016"; in Chinese "2016年8月10日", "2024年上半年", "2017年底".
 */
export function formatInterval(interval: Interval, lang: Lang): string {
  const from = partsOf(interval.from);
  const to = partsOf(interval.to);
  const shape = shapeOf(from, to);
  return lang === 'zh' ? chinese(shape, from, to) : english(shape, from, to);
}
