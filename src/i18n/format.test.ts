import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatArea,
  formatHeadline,
  formatMoney,
  formatMonths,
  formatNumber,
  formatShort,
} from './format.ts';

describe('a number in a panel', () => {
  it('is exact', () => {
    expect(formatNumber(400_000, 'en')).toBe('400,000');
    expect(formatNumber(485_133.91, 'zh')).toBe('485,133.91');
  });
});

describe('a number in a label', () => {
  it.each([
    [0, '0', '0'],
    [950, '950', '950'],
    [12_000, '12k', '1.2万'],
    [62_500, '62.5k', '6.3万'],
    [400_000, '400k', '40万'],
    [999_999, '1.0m', '100万'],
    [1_000_000, '1.0m', '100万'],
    [1_100_000, '1.1m', '110万'],
    [20_000_000, '20.0m', '2000万'],
  ])('%d is short', (n, en, zh) => {
    expect(formatShort(n, 'en')).toBe(en);
    expect(formatShort(n, 'zh')).toBe(zh);
  });

  it('never reads as a thousand thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 900_000, max: 1_100_000 }), (n) => {
        expect(formatShort(n, 'en')).toMatch(/^(\d{3}k|\d\.\dm)$/);
      }),
    );
  });
});

describe('a number in a headline', () => {
  it.each([
    [6_875_000, '6.9\u00a0million', '690\u00a0万'],
    [400_000, '400,000', '40\u00a0万'],
    [999_800, '1.0\u00a0million', '100\u00a0万'],
    [20_000_000, '20.0\u00a0million', '2000\u00a0万'],
    [0, '0', '0'],
  ])('%d is rounded', (n, en, zh) => {
    expect(formatHeadline(n, 'en')).toBe(en);
    expect(formatHeadline(n, 'zh')).toBe(zh);
  });

  it('says the same in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_000_000 }), (n) => {
        const en = formatHeadline(n, 'en').replaceAll(',', '');
        const inEnglish = en.endsWith('million') ? Number.parseFloat(en) * 1e6 : Number(en);
        const inChinese = Number.parseFloat(formatHeadline(n, 'zh')) * 1e4;
        expect(inChinese).toBeCloseTo(inEnglish, 3);
      }),
    );
  });
});

describe('money', () => {
  it.each([
    [20_000_000_000, 'CNY', '¥20 bn', '200 亿元'],
    [3_020_000_000, 'USD', 'US$3.02 bn', '30.2 亿美元'],
    [650_000_000, 'EUR', '€650 m', '6.5 亿欧元'],
    [440_000_000_000, 'CNY', '¥440 bn', '4400 亿元'],
    [610_339_185, 'CNY', '¥610,339,185', '61,033.9185 万元'],
    [1_000_000_000, 'JPY', 'JPY 1 bn', '10 亿 JPY'],
  ])('%d %s stays in its currency', (value, currency, en, zh) => {
    expect(formatMoney(value, currency, 'en')).toBe(en);
    expect(formatMoney(value, currency, 'zh')).toBe(zh);
  });

  it('is never rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000_000_000 }), (value) => {
        const [, number = '', unit = ''] =
          /^¥([\d.,]+) ?(bn|m)?$/.exec(formatMoney(value, 'CNY', 'en')) ?? [];
        const scale = { bn: 1e9, m: 1e6 }[unit] ?? 1;
        expect(Math.round(Number(number.replaceAll(',', '')) * scale)).toBe(value);
      }),
    );
  });
});

describe('an area', () => {
  it('keeps the printed unit and gives hectares beside it', () => {
    expect(formatArea(4300, 'mu', 'en')).toEqual({ printed: '4,300 mu', hectares: '286.67 ha' });
    expect(formatArea(4300, 'mu', 'zh')).toEqual({ printed: '4,300 亩', hectares: '286.67 公顷' });
    expect(formatArea(900_364, 'm2', 'en').hectares).toBe('90.04 ha');
    expect(formatArea(330, 'acre', 'en')).toEqual({ printed: '330 acres', hectares: '133.55 ha' });
  });

  it('printed in hectares is not said twice', () => {
    expect(formatArea(286.67, 'ha', 'en')).toEqual({ printed: '286.67 ha', hectares: null });
  });

  it('in an unknown unit is shown as it is', () => {
    expect(formatArea(3, 'tsubo', 'en')).toEqual({ printed: '3 tsubo', hectares: null });
  });
});

describe('months', () => {
  it('count without a sign', () => {
    expect(formatMonths(-2, 'en')).toBe('2 months');
    expect(formatMonths(1, 'en')).toBe('1 month');
    expect(formatMonths(14, 'zh')).toBe('14 个月');
  });
});
