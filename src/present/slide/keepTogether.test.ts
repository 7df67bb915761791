import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from './keepTogether.ts';

const wholesOf = (text: string) =>
  keepTogether(text)
    .filter(({ whole }) => whole)
    .map(({ text }) => text);

describe('keepTogether', () => {
  it('keeps a date on one line', () => {
    expect(wholesOf('2016年8月10日，两家企业同日动工')).toEqual(['2016年8月10日']);
  });

  it('keeps a number with its counter on one line', () => {
    expect(wholesOf('承诺年产 40\u00a0万辆，推迟了 14 个月')).toEqual(['40\u00a0万辆', '14 个月']);
  });

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'12年月日万 ，的a.')), (letters) => {
        const text = letters.join('');
        expect(keepTogether(text).map((run) => run.text).join('')).toBe(text); // prettier-ignore
      }),
    );
  });
});
