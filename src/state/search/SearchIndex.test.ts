import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import {
  tinyCompany,
  tinyDataset,
  tinyLocation,
  tinySite,
  tinySource,
} from '../../dataset/testing/tiny.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { TargetKind } from './entries.ts';
import type { Marked } from './explain.ts';
import { SearchIndex, type Hit } from './SearchIndex.ts';
import { wordsOf } from './terms.ts';

const shipped = shippedChronicle();
const index = new SearchIndex(shipped);

const nameOf = ({ target }: Hit): string => {
  if (target.kind === 'plant') return target.site.id;
  if (target.kind === 'company') return target.company.id;
  return target.kind === 'place' ? target.name.en : target.source.id;
};
const hits = (words: string, kind: TargetKind, lang: Lang = 'en', from = index): readonly Hit[] =>
  from.search(words, lang).groups.find((group) => group.kind === kind)?.hits ?? [];
const names = (words: string, kind: TargetKind, lang: Lang = 'en', from = index) =>
  hits(words, kind, lang, from).map(nameOf);
/** A text with the marked letters in brackets, after the name of its field. */
const marked = ({ field, text, marks }: Marked) =>
  `${field}: ${marks.reduceRight(
    (rest, { start, end }) =>
      `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  )}`;
const because = (words: string, kind: TargetKind, lang: Lang = 'en') => {
  const [best] = hits(words, kind, lang);
  return best && [best.name, ...best.because].map(marked);
};

describe('what is found', () => {
  it.each([
    ['gigafactory', 'plant', 'tesla-shanghai'],
    ['xpeng', 'company', 'xpeng'],
    ['huzhou', 'place', 'Huzhou'],
    ['anhui', 'place', 'Anhui'],
    ['deqing', 'place', 'Deqing County'],
    ['ccm leshi spends', 'source', 'ccm-2016-09-09'],
  ] as const)('%s is a %s', (words, kind, name) => {
    expect(names(words, kind)[0]).toBe(name);
  });

  it.each(['合肥', '合肥市', 'hefei', 'Hefei city', 'hefi', 'HEFEI'])(
    'all plants of Hefei answer to %s',
    (words) => {
      expect([...index.matchingSites(words)].sort()).toEqual([
        'byd-hefei',
        'nio-hefei-f1',
        'nio-hefei-f2',
        'nio-hefei-f3',
        'vw-hefei',
      ]);
    },
  );

  it('a plant by fragments of its Chinese name that are apart in it', () => {
    expect([...index.matchingSites('小鹏肇庆')]).toEqual(['xpeng-zhaoqing']);
  });

  it('nothing by Chinese characters that only stand apart', () => {
    expect(index.matchingSites('肥合').size).toBe(0);
  });

  it('a plant by words of which one is its company and one its place', () => {
    expect(names('tesla shangai', 'plant')).toEqual(['tesla-shanghai']);
  });

  it('a place whose syllables are typed apart', () => {
    expect(names('chang zhou', 'place')).toEqual(['Changzhou']);
  });

  it('a plant by a number in its name', () => {
    expect(names('F1', 'plant')).toEqual(['nio-hefei-f1']);
  });

  it('a source by its year and publisher', () => {
    expect(names('ccm 2016', 'source')).toContain('ccm-2016-09-09');
  });

  it('a company by the name of its group', () => {
    expect(names('geely', 'company')).toEqual(['geely', 'polestar', 'lotus-tech', 'lynkco']);
  });

  it('plants that cite a source, where nothing else matches', () => {
    const found = index.search('gasgoo', 'en');
    expect(found.bySource).toBe(true);
    expect(found.sites).toContain('leeco-deqing');
    expect(index.matchingSites('gasgoo')).toEqual(found.sites);
  });

  it('all plants where there is no word', () => {
    expect(index.matchingSites(' ?! ').size).toBe(shipped.sites.size);
  });

  it('nothing where a word is known to nobody', () => {
    expect(index.search('tesla zzzz', 'en')).toEqual({
      groups: [],
      sites: new Set(),
      bySource: false,
      similar: false,
    });
  });
});

describe('typos', () => {
  it('are not looked for where the word stands as typed', () => {
    const provinces = [...index.matchingSites('hunan')].map(
      (id) => shipped.sites.get(id)?.location.province.en,
    );
    expect(new Set(provinces)).toEqual(new Set(['Hunan']));
  });

  it('are told as such', () => {
    expect(index.search('changzou', 'en').similar).toBe(true);
    expect(index.search('changzhou', 'en').similar).toBe(false);
  });

  it('do not make one place of another that is two letters away', () => {
    expect(index.matchingSites('liuzhou').size).toBe(0);
  });

  it('are not forgiven in numbers', () => {
    expect(index.matchingSites('F9').size).toBe(0);
  });
});

describe('the order', () => {
  const sites = ['Acme Lihu plant', 'Acme Li plant', 'Acme Lifan plant'].map((en, order) =>
    tinySite({ id: `site-${order}`, name: { en, zh: '工厂' } }),
  );
  const tiny = new SearchIndex(createChronicle(tinyDataset({ sites })));

  it('has what stands as typed before what only begins so, wherever it stands', () => {
    const begins = tinySite({ id: 'begins', name: { en: 'Battery plant', zh: '工厂' } });
    const whole = tinySite({ id: 'whole', products: { en: 'bat', zh: '汽车' } });
    const bats = new SearchIndex(createChronicle(tinyDataset({ sites: [begins, whole] })));
    expect(names('bat', 'plant', 'en', bats)).toEqual(['whole', 'begins']);
  });

  it('leaves beginnings out once another word follows', () => {
    expect(names('li plant', 'plant', 'en', tiny)).toEqual(['site-1']);
  });

  it('leaves beginnings out where the word names a place', () => {
    expect([...index.matchingSites("Xi'an")]).toEqual(['byd-xian', 'smart-xian']);
  });

  it('has places with more plants first', () => {
    expect(names('chang', 'place').slice(0, 2)).toEqual(['Changzhou', 'Changsha']);
  });

  it('has sources in the language of the reader first', () => {
    const sources = ['zh', 'en', 'zh'].map((language, order) =>
      tinySource({ id: `${language}-${order}`, title: 'Acme 工厂', language }),
    );
    const two = new SearchIndex(createChronicle(tinyDataset({ sources, sites: [] })));
    expect(names('acme', 'source', 'en', two)[0]).toBe('en-1');
    expect(names('acme', 'source', 'zh', two).slice(0, 2)).toEqual(['zh-0', 'zh-2']);
  });
});

describe('what matched', () => {
  it('is marked in the name', () => {
    expect(because('tesla giga', 'plant')).toEqual(['name: [Tesla] [Giga]factory Shanghai']);
  });

  it('is told where the name does not say it', () => {
    expect(because('F3 合肥', 'plant', 'zh')).toEqual([
      'name: 蔚来[F3]（新桥第三工厂）',
      'city: [合肥]',
    ]);
  });

  it('is the other name where that matched', () => {
    expect(because('特斯拉', 'company')).toEqual(['name: Tesla', 'name: [特斯拉]']);
  });

  it('is the corrected word where a typo was forgiven', () => {
    expect(because('changzou', 'place')).toEqual(['name: [Changzhou]']);
  });

  it('is the company', () => {
    expect(because('nextev', 'plant')?.[1]).toBe('company: NIO (formerly [NextEV])');
  });

  it('is the shown name where a longer one was typed', () => {
    expect(because('无锡市', 'place', 'zh')).toEqual(['name: [无锡]']);
  });

  it('is the publisher of a source', () => {
    expect(because('gasgoo', 'source')?.[1]).toMatch(/^publisher: .*\[Gasgoo\]/);
  });
});

describe('a search', () => {
  const plants = shipped.dataset.sites;
  const anyPlant = fc.constantFrom(...plants);

  it('finds each plant by each word of its name', () => {
    const cases = plants.flatMap(({ id, name }) =>
      wordsOf(name.en).map(({ text }) => ({ id, text })),
    );
    const missed = cases.filter(({ id, text }) => !index.matchingSites(text).has(id));
    expect(missed).toEqual([]);
  });

  it('finds each plant by any two neighbours of its Chinese name', () => {
    const pairs = (zh: string) =>
      [...zh.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair);
    const withPair = anyPlant
      .filter(({ name }) => pairs(name.zh).length > 0)
      .chain((site) => fc.tuple(fc.constant(site), fc.constantFrom(...pairs(site.name.zh))));
    fc.assert(
      fc.property(withPair, ([site, pair]) => index.matchingSites(pair).has(site.id)),
      { numRuns: 200 },
    );
  });

  it('gives the same twice', () => {
    const again = new SearchIndex(shipped);
    for (const words of ['shang', '汽车', 'plant 2']) {
      expect(again.search(words, 'en')).toEqual(index.search(words, 'en'));
    }
  });

  it('never throws, whatever is typed', () => {
    const nasty = fc.constantFrom(
      '\ud800',
      '.*+?^${}()|[]\\',
      '__proto__ constructor',
      'a'.repeat(1000),
    );
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 1000 }),
      nasty,
      fc
        .array(fc.constantFrom('合', '肥', '汽', '车', ' '), { maxLength: 1000 })
        .map((x) => x.join('')),
    );
    fc.assert(
      fc.property(any, (words) => {
        const { groups, sites } = index.search(words, 'zh');
        for (const { hits, total } of groups) expect(hits.length).toBeLessThanOrEqual(total);
        if (wordsOf(words).length > 0) expect(index.matchingSites(words)).toEqual(sites);
      }),
      { numRuns: 100 },
    );
  });

  it('marks only what lies within the text, in order', () => {
    const words = fc.constantFrom('li', '汽车', 'xi an', 'byd 2022', '江苏省', 'hefi', 'électric');
    fc.assert(
      fc.property(words, (query) => {
        for (const { hits } of index.search(query, 'en').groups) {
          for (const { text, marks } of hits.flatMap(({ name, because }) => because.concat(name))) {
            const edges = marks.flatMap(({ start, end }) => [start, end]);
            expect(edges).toEqual(edges.toSorted((a, b) => a - b));
            expect(edges.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});

describe('places', () => {
  it('are there once, with all their plants, and a city that is its own province as that', () => {
    const beijing = { en: 'Beijing', zh: '北京' };
    const location = tinyLocation({ province: beijing, city: beijing, county: undefined });
    const sites = ['one', 'two'].map((id) => tinySite({ id, location }));
    const tiny = new SearchIndex(createChronicle(tinyDataset({ sites })));
    const [found, ...others] = hits('beijing', 'place', 'en', tiny);
    expect(found?.target).toMatchObject({ level: 'province', plants: 2, province: 'beijing' });
    expect(others).toEqual([]);
  });
});

it('follows the chronicle that it was built from', () => {
  const dataset = tinyDataset({
    companies: [tinyCompany({ name: { en: 'Apex', zh: '极点' } })],
    sources: [tinySource({ title: 'Nothing else' })],
  });
  const tiny = new SearchIndex(createChronicle(dataset));
  expect(names('apex', 'company', 'en', tiny)).toEqual(['acme']);
  expect(tiny.matchingSites('tesla').size).toBe(0);
});
