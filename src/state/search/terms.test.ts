import { describe, expect, it } from 'vitest';
import { termsOf, typosForgiven, wordsOf } from './terms.ts';

const terms = (text: string) => termsOf(text).map(({ term }) => term);
const words = (text: string) => wordsOf(text).map(({ text }) => text);

describe('the terms of a text', () => {
  it('are its words in lower case without accents and apostrophes', () => {
    expect(terms("Xi’an, Huai'an & Citroën F1")).toEqual(['xian', 'huaian', 'citroen', 'f1']);
  });

  it('hold a word with hyphens in parts and as one', () => {
    expect(terms('Lin-gang Area')).toEqual(['lin', 'gang', 'lingang', 'area']);
  });

  it('hold each Chinese character and each pair of neighbours', () => {
    expect(terms('小鹏汽车')).toEqual(['小', '鹏', '小鹏', '汽', '鹏汽', '车', '汽车']);
  });

  it('part Chinese from the letters beside it', () => {
    expect(terms('蔚来F1工厂')).toEqual(['蔚', '来', '蔚来', 'f1', '工', '厂', '工厂']);
  });

  it('tell where they stand', () => {
    const text = 'Plant of Škoda（上海）';
    const found = termsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Plant', 'of', 'Škoda', '上', '海', '上海']);
  });
});

describe('the words of a search', () => {
  it('are each there once, whatever signs stand between them', () => {
    expect(words('(NIO) + nio: [Hefei]')).toEqual(['nio', 'hefei']);
  });

  it('keep a Chinese run whole', () => {
    expect(words('蔚来F1 合肥')).toEqual(['蔚来', 'f1', '合肥']);
  });

  it('read full-width letters as plain ones', () => {
    expect(words('ＮＩＯ')).toEqual(['nio']);
  });

  it('are none where nothing can be read', () => {
    expect(words(' .*?\ud800 ’')).toEqual([]);
  });
});

describe('typos', () => {
  const forgiven = (word: string) => wordsOf(word).map(typosForgiven);

  it('are forgiven in words of four letters and more', () => {
    expect(['nio', 'hefi', 'shangai', 'changzou'].flatMap(forgiven)).toEqual([0, 1, 1, 2]);
  });

  it('are never forgiven in numbers and in Chinese', () => {
    expect(['2016', 'et7s', '合肥汽车'].flatMap(forgiven)).toEqual([0, 0, 0]);
  });
});
