/** What figures come to: numbers that know what they count. */
import type { Field, Interval } from '../../../dataset/schema.ts';
import { refuse } from './faults.ts';

export type Value =
  /** amount: cars a year; percent: of a hundred */
  | { readonly kind: 'amount' | 'count' | 'months' | 'percent'; readonly value: number }
  | { readonly kind: 'money'; readonly value: number; readonly unit: string }
  /** any other quantity that a source states */
  | {
      readonly kind: 'quantity';
      readonly field: Field;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly kind: 'date'; readonly when: Interval }
  | { readonly kind: 'year'; readonly value: number };

const names: Readonly<Record<Value['kind'], { en: string; zh: string }>> = {
  amount: { en: 'cars a year', zh: '年产能' },
  count: { en: 'a count of plants', zh: '工厂数' },
  months: { en: 'months', zh: '月数' },
  percent: { en: 'a percentage', zh: '百分比' },
  money: { en: 'money', zh: '金额' },
  quantity: { en: 'a quantity', zh: '数量' },
  date: { en: 'a date', zh: '日期' },
  year: { en: 'a year', zh: '年份' },
};

/** What a value is, in words. */
export function kindWords(value: Value): { en: string; zh: string } {
  const { en, zh } = names[value.kind];
  return 'unit' in value
    ? { en: `${en} in ${value.unit}`, zh: `${zh}（${value.unit}）` }
    : { en, zh };
}

type Summable = Extract<Value, { kind: 'amount' | 'count' | 'months' | 'money' }>;

const isSummable = (value: Value): value is Summable =>
  value.kind === 'amount' ||
  value.kind === 'count' ||
  value.kind === 'months' ||
  value.kind === 'money';

const isAlike = (a: Summable, b: Summable) =>
  a.kind === b.kind && (a.kind !== 'money' || b.kind !== 'money' || a.unit === b.unit);

/** The two as figures that can be set against each other. @param at where they are */
export function alike(a: Value, b: Value, at: number): readonly [Summable, Summable] {
  if (isSummable(a) && isSummable(b) && isAlike(a, b)) return [a, b];
  return refuse(at, () => ({
    problem: {
      en: `${kindWords(a).en} and ${kindWords(b).en} cannot be set against each other`,
      zh: `${kindWords(a).zh}与${kindWords(b).zh}不能相互运算`,
    },
    remedy: {
      en: 'Take two amounts, two counts, two numbers of months, or money of one currency.',
      zh: '请使用同类数值：产能、工厂数、月数，或同一币种的金额。',
    },
  }));
}
