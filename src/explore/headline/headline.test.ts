import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf, type ViewInput } from '../../state/view.ts';
import { headlineOf } from './Headline.tsx';

const chronicle = shippedChronicle();

function said(patch: Partial<ViewInput>, lang: Lang = 'en'): string {
  // The space between a number and its counter does not break; here it only has to be there.
  return headlineOf(viewOf(chronicle, viewInput(patch)), messages[lang], lang).replaceAll(
    '\u00a0',
    ' ',
  );
}

describe('the headline', () => {
  it('sums up the newest view in the present tense', () => {
    expect(said({})).toBe(
      'By November 2026, 102 plants had announced 20.0 million cars a year. 10.0 million are in production; 6.4 million have lapsed.',
    );
  });

  it('sums up a past year in the past tense', () => {
    expect(said({ asOf: 2020 })).toBe(
      'By the end of 2020, 73 plants had announced 13.2 million cars a year. 2.8 million were in production; 3.0 million had lapsed.',
    );
  });

  it('says that it tells what was known then, and that nothing was built', () => {
    expect(said({ asOf: 2016, hindsight: false })).toBe(
      'By the end of 2016, as known then, 16 plants had announced 1.9 million cars a year. None were in production.',
    );
  });

  it('names the companies and statuses that it is narrowed to', () => {
    expect(said({ companies: ['tesla', 'xiaomi'], statuses: ['operating'] })).toMatch(
      /^By November 2026, 2 plants of Tesla and Xiaomi EV \(in production\) had announced/,
    );
  });

  it('counts companies where they are too many to name', () => {
    expect(said({ companies: ['tesla', 'xiaomi', 'byd', 'nio'] })).toContain('of 4 companies');
  });

  it('says that nothing is left where nothing is', () => {
    expect(said({ companies: ['tesla'], statuses: ['lapsed'] })).toBe(
      'By November 2026, no plant of Tesla (lapsed) is on record.',
    );
  });

  it('reads in Chinese', () => {
    expect(said({ asOf: 2020 }, 'zh')).toBe(
      '截至 2020 年底，73 座工厂宣布年产能 1320 万辆。已投产 280 万辆，已落空 300 万辆。',
    );
  });
});
