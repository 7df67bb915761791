/**
 * The story that the page ships. The sentences here were worked out by hand from the claims, so that a
 * change of the dataset, of a rule or of the briefing that makes the story say something else is seen.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import type { Lang } from '../../i18n/lang.ts';
import { checkBriefing } from './check.ts';
import { parseBriefing } from './parse.ts';
import { Briefing } from './schema.ts';
import { tellScene } from './tell.ts';
import { plainText } from './told.ts';

const text = readFileSync(new URL('../../../public/data/briefing.json', import.meta.url), 'utf8');
const chronicle = shippedChronicle();
const { scenes } = Briefing.parse(JSON.parse(text));
const langs: readonly Lang[] = ['en', 'zh'];

function told(id: string, lang: Lang) {
  const at = scenes.findIndex((scene) => scene.id === id);
  const scene = scenes[at];
  if (!scene) throw new Error(`the briefing has no scene "${id}"`);
  const { title, caption, notes, sources } = tellScene(scene, at + 1, chronicle, lang);
  // Figures hold themselves together with spaces that do not break.
  const plain = (one: typeof caption) => (one ? plainText(one).replaceAll('\u00a0', ' ') : '');
  return { title: plain(title), caption: plain(caption), notes: plain(notes), sources };
}

const everyScene = scenes.flatMap(({ id }) => langs.map((lang) => ({ id, lang })));

describe('the shipped briefing', () => {
  it('has nothing to mend, over the shipped dataset', () => {
    const { briefing, findings } = parseBriefing(text);
    expect(findings).toEqual([]);
    expect(briefing && checkBriefing(briefing, chronicle)).toEqual([]);
  });

  it('has as many scenes as a meeting bears', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenes.length).toBeLessThanOrEqual(10);
  });

  it('says everything in both languages', () => {
    for (const { title, caption, notes } of scenes) {
      for (const wording of [title, caption, notes]) {
        expect(wording?.en?.trim()).toBeTruthy();
        expect(wording?.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('cites a source for every scene, and marks each where it is used', () => {
    for (const { id, cites = [], title, caption } of scenes) {
      expect(cites, id).not.toHaveLength(0);
      for (const lang of langs) {
        const written = `${title[lang]} ${caption?.[lang]}`;
        for (const at of cites.keys()) expect(written, id).toContain(`[${at + 1}]`);
      }
    }
  });

  it.each(everyScene)('keeps $id ($lang) short enough for a slide', ({ id, lang }) => {
    const { title, caption, notes } = told(id, lang);
    expect(title.length).toBeLessThanOrEqual(lang === 'en' ? 75 : 30);
    expect(caption.length).toBeLessThanOrEqual(lang === 'en' ? 260 : 110);
    const [fewest, most] = lang === 'en' ? [80, 160] : [150, 300];
    const length = lang === 'en' ? notes.split(/\s+/).length : notes.length;
    expect(length).toBeGreaterThanOrEqual(fewest);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('sets Chinese in full-width punctuation', () => {
    for (const { id } of scenes) {
      const { title, caption, notes } = told(id, 'zh');
      expect(`${title}${caption}${notes}`).not.toMatch(
        /\p{Script=Han}[,;:?!()"]|[()"]\p{Script=Han}/u,
      );
    }
  });
});

describe('a scene of the story says what the claims say:', () => {
  // 400,000 in Deqing and 300,000 in Changzhou; LeEco’s ground broken on 28 December by two pages
  it('two starts', () => {
    expect(told('two-starts', 'en')).toMatchObject({
      title: 'On 10 Aug 2016 two newcomers launched plants for 700,000 cars a year',
      caption:
        'LeEco announced 400,000 cars a year in Deqing, Huzhou. CHJ, now Li Auto, broke ground in Changzhou for 300,000. Sources differ on LeEco: later reports have it break ground on 28 Dec 2016.',
    });
    expect(told('two-starts', 'zh').title).toBe('2016年8月10日：两家新车企，年产 70 万辆');
  });

  // the worked example of the data model: 16 plants, 5 without a capacity, 1,860,000; 700,000 of it is 37.6 %
  it('what was known then', () => {
    expect(told('known-then', 'en')).toMatchObject({
      title: 'Known at the time: 16 plants, 1.9 million cars a year',
      caption:
        'As reports stood at the end of 2016, LeEco and CHJ made 38% of all promises. None of these plants was yet known to make electric cars. No capacity had been stated for 5 of them.',
    });
    expect(told('known-then', 'zh')).toMatchObject({
      title: '当时所知：16 座工厂，承诺年产 190 万辆',
      caption:
        '以2016年底已有的报道计，乐视与车和家占全部承诺的 38%。当时没有一座已知在生产电动汽车。其中 5 座未说明产能。',
    });
  });

  // from the end of March 2017 to 29 November 2019; from the end of 2017 to 4 April 2018
  it('licence and slippage', () => {
    expect(told('licence', 'en')).toMatchObject({
      title: 'First the plant, then the licence: Li Auto bought one in Dec 2018',
      caption:
        'In September 2016 LeEco had applied for a licence but held none. Li Auto’s came with the purchase of Lifan Automobile. LeEco’s cars were, by our reading, 31 months overdue when the plan ended, Li Auto’s first base 3 months when it was given up.',
    });
    expect(told('licence', 'zh').title).toBe('工厂在先，资质在后：理想2018年12月购得资质');
  });

  // 5.4 + 1.8 + 1.8 + 2.8 = 11.8
  it('ten billion that do not add up', () => {
    expect(told('zhiji', 'en').title).toBe(
      'Zhiji’s ¥10 bn: the shares in print add up to ¥11.8 bn',
    );
    expect(told('zhiji', 'en').notes).toContain('you get ¥11.8 bn, ¥1.8 bn too much');
    expect(told('zhiji', 'zh').title).toBe('智己的 100 亿元：各方份额相加是 118 亿元');
  });

  it('Xiaomi’s two phases and its licence', () => {
    expect(told('xiaomi', 'en')).toMatchObject({
      title: 'Xiaomi built cars from Mar 2024; its own licence came on 12 Jul 2024',
      caption:
        'Two phases of 150,000 were agreed in 2021. Sources differ on the first: some have 200,000. The licence used until then was BAIC Off-road’s. In 2025 some 410,000 cars were delivered, above the 300,000 of both phases.',
    });
    expect(told('xiaomi', 'zh')).toMatchObject({
      title: '小米2024年3月投产，自有资质在后',
      caption:
        '2021年约定两期，各 15 万辆。一期说法不一，也有 20 万辆之说。起初借用北汽越野车的资质，2024年7月12日才有自己的。2025年交付约41万辆，超过两期合计的 30 万辆。',
    });
  });

  // SAIC’s 200 and NIO’s three are printed on the page of 4 June 2018
  it('the delta as a cluster', () => {
    expect(told('delta-then', 'en').caption).toMatch(
      /^SAIC had some 200 subsidiaries and production bases here; NIO had 3 plants in Jiangsu /,
    );
    expect(told('delta-then', 'zh').caption).toMatch(
      /^上汽在此有约 200 家子公司及生产基地；蔚来有 3 家江苏工厂，/,
    );
  });
});
