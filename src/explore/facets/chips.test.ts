import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messages } from '../../i18n/messages.ts';
import { noFilters, type Filters } from '../../state/filters.ts';
import { chipsOf } from './chips.ts';

const chronicle = shippedChronicle();
const source = chronicle.dataset.sources[0];

const all: Filters = {
  companies: ['tesla', 'byd'],
  roles: ['owner'],
  statuses: ['lapsed'],
  provinces: ['zhejiang'],
  kinds: ['components'],
  capacity: { from: 100_000, to: 400_000 },
  announcedIn: { from: 2016, to: 2018 },
  traits: ['disputed', 'not-stated'],
  sources: [source?.id ?? ''],
  q: 'Beijing',
};

const labels = (filters: Partial<Filters>, lang: Lang = 'en') =>
  chipsOf({ ...noFilters, ...filters }, chronicle, messages[lang], lang).map(({ label }) => label);

describe('the chips', () => {
  it('are none where nothing is on', () => {
    expect(labels({})).toEqual([]);
  });

  it('name each value that is on', () => {
    expect(labels(all)).toEqual([
      'Tesla',
      'BYD',
      'as owner',
      'Lapsed',
      'Zhejiang',
      'component plant',
      '100k to 400k cars a year',
      'announced 2016–2018',
      'sources differ',
      'capacity not stated',
      `${source?.publisher}: ${source?.title}`,
      '“Beijing”',
    ]);
  });

  it('name them in Chinese', () => {
    expect(labels({ ...all, sources: [] }, 'zh')).toEqual([
      '特斯拉',
      '比亚迪',
      '身份：所有方',
      '已落空',
      '浙江',
      '零部件工厂',
      '年产能 10万至40万',
      '2016 至 2018 年宣布',
      '来源说法不一',
      '未见产能',
      '“Beijing”',
    ]);
  });

  it.each([
    [{ announcedIn: { from: 2017, to: 2017 } }, 'announced in 2017'],
    [{ announcedIn: { from: 2017, to: null } }, 'announced since 2017'],
    [{ announcedIn: { from: null, to: 2017 } }, 'announced by 2017'],
    [{ capacity: { from: null, to: 49_999 } }, 'under 50k cars a year'],
    [{ capacity: { from: 500_000, to: null } }, '500k or more cars a year'],
  ])('say ranges with an open end: %j', (filters, label) => {
    expect(labels(filters)).toEqual([label]);
  });

  it('take off exactly what they name', () => {
    const tesla = chipsOf(all, chronicle, messages.en, 'en').find(({ label }) => label === 'Tesla');
    expect({ ...all, ...tesla?.without }).toEqual({ ...all, companies: ['byd'] });
  });

  it('leave nothing on once each has been taken off', () => {
    const takeFirstOff = (filters: Filters): Filters => {
      const [chip] = chipsOf(filters, chronicle, messages.en, 'en');
      return chip ? takeFirstOff({ ...filters, ...chip.without }) : filters;
    };
    expect(takeFirstOff(all)).toEqual(noFilters);
  });
});
