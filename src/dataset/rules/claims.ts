/** Rules about figures and dates: what a claim may say. */
import type { Path } from '../finding.ts';
import { capacityUnitOf, type Claim, type Dataset, type Interval } from '../schema.ts';
import { claimsOf, type Rule } from './rule.ts';

/** No plant of this subject has a date outside of them; a typing slip has. */
const firstYear = 1900;
const lastYear = 2100;

/** As it may be quoted: the bare figure or date. */
const mostWords = 8;

function* intervalsOf(dataset: Dataset): Generator<{ interval: Interval; path: Path }> {
  for (const [i, { published }] of dataset.sources.entries()) {
    if (published) yield { interval: published, path: ['sources', i, 'published'] };
  }
  for (const { claim, path } of claimsOf(dataset)) {
    if (claim.when) yield { interval: claim.when, path: [...path, 'when'] };
  }
}

const intervalForward: Rule = {
  name: 'interval-forward',
  severity: 'error',
  *check({ dataset }) {
    for (const { interval, path } of intervalsOf(dataset)) {
      if (interval.from <= interval.to) continue;
      yield {
        path,
        problem: {
          en: `the interval runs backwards, from ${interval.from} to ${interval.to}`,
          zh: `时间区间颠倒：从 ${interval.from} 到 ${interval.to}`,
        },
        remedy: {
          en: 'Swap "from" and "to", or correct the one that is wrong.',
          zh: '请对调“from”与“to”，或更正有误的一个。',
        },
      };
    }
  },
};

const plausibleDate: Rule = {
  name: 'plausible-date',
  severity: 'error',
  *check({ dataset }) {
    const dates: { day: string; path: Path }[] = [
      { day: dataset.meta.updated, path: ['meta', 'updated'] },
    ];
    for (const { interval, path } of intervalsOf(dataset)) {
      dates.push({ day: interval.from, path: [...path, 'from'] });
      dates.push({ day: interval.to, path: [...path, 'to'] });
    }
    for (const { day, path } of dates) {
      const year = Number(day.slice(0, 4));
      if (year >= firstYear && year <= lastYear) continue;
      yield {
        path,
        problem: {
          en: `the year ${year} is not one in which a plant was planned or built`,
          zh: `${year} 年不可能是工厂规划或建设的年份`,
        },
        remedy: {
          en: `Correct the date; years from ${firstYear} to ${lastYear} are taken.`,
          zh: `请更正日期；可用年份为 ${firstYear} 至 ${lastYear}。`,
        },
      };
    }
  },
};

const capacityUnit: Rule = {
  name: 'capacity-unit',
  severity: 'error',
  *check({ dataset }) {
    const unit = capacityUnitOf(dataset.meta);
    for (const { claim, path } of claimsOf(dataset)) {
      if (claim.field !== 'capacity' || claim.unit === unit) continue;
      yield {
        path: [...path, 'unit'],
        problem: {
          en: `capacity is given in "${claim.unit}", the dataset counts it in "${unit}"`,
          zh: `产能单位为“${claim.unit}”，而本数据集使用“${unit}”`,
        },
        remedy: {
          en: `Write "${unit}" if that is what the source states; otherwise make it a "figure" with its own unit.`,
          zh: `若来源所述即为此单位，请写“${unit}”；否则请改用“figure”并保留其单位。`,
        },
      };
    }
  },
};

/** What a number of the field must be besides finite; figures may be anything. */
function numberFault(claim: Claim): { en: string; zh: string } | null {
  const { field, value } = claim;
  if (value === undefined) return null;
  switch (field) {
    case 'capacity':
    case 'headcount':
      if (Number.isSafeInteger(value) && value > 0) return null;
      return { en: 'a whole number above zero', zh: '大于零的整数' };
    case 'output':
      if (Number.isSafeInteger(value) && value >= 0) return null;
      return { en: 'a whole number, zero or above', zh: '不小于零的整数' };
    case 'investment':
    case 'area':
      if (value > 0) return null;
      return { en: 'a number above zero', zh: '大于零的数' };
    default:
      return null;
  }
}

const plausibleNumber: Rule = {
  name: 'plausible-number',
  severity: 'error',
  *check({ dataset }) {
    for (const { claim, path } of claimsOf(dataset)) {
      const wanted = numberFault(claim);
      if (!wanted) continue;
      yield {
        path: [...path, 'value'],
        problem: {
          en: `${claim.field} cannot be ${claim.value}`,
          zh: `“${claim.field}”的值不能是 ${claim.value}`,
        },
        remedy: {
          en: `Write ${wanted.en}, without separators.`,
          zh: `请填写${wanted.zh}，不加分隔符。`,
        },
      };
    }
  },
};

const notAfterPublication: Rule = {
  name: 'not-after-publication',
  severity: 'error',
  *check({ dataset, sources }) {
    for (const { claim, path } of claimsOf(dataset)) {
      const published = sources.get(claim.source)?.published;
      if (claim.planned || !claim.when || !published) continue;
      if (claim.when.to <= published.to) continue;
      yield {
        path: [...path, 'when', 'to'],
        problem: {
          en: `a thing done by ${claim.when.to} cannot be told by a source published by ${published.to}`,
          zh: `来源最迟于 ${published.to} 发布，不可能记述 ${claim.when.to} 才完成的事`,
        },
        remedy: {
          en: 'Mark the claim as planned, end its interval at the publication, or correct the source’s date.',
          zh: '请将该陈述标为计划（planned)，或将区间止于发布日，或更正来源日期。',
        },
      };
    }
  },
};

const notAfterUpdate: Rule = {
  name: 'not-after-update',
  severity: 'warning',
  *check({ dataset }) {
    const { updated } = dataset.meta;
    for (const [i, { published }] of dataset.sources.entries()) {
      if (!published || published.from <= updated) continue;
      yield {
        path: ['sources', i, 'published', 'from'],
        problem: {
          en: `published after ${updated}, the day up to which the dataset reaches`,
          zh: `发布日期晚于数据集的截止日 ${updated}`,
        },
        remedy: {
          en: 'Set "meta.updated" to the day of your research, or correct the date.',
          zh: '请将“meta.updated”改为最近一次查证的日期，或更正该日期。',
        },
      };
    }
  },
};

const chineseOrJapanese =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const wordLike = /[\p{L}\p{N}]/u;

/**
 * Words of a quotation in any language. Between spaces is one word, as an eye counts; in a run of
 * Chinese or Japanese, which has no spaces, two characters count as one word, as its words mostly have.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const run of text.split(/\s+/)) {
    const characters = [...run].filter((character) => chineseOrJapanese.test(character)).length;
    const rest = [...run].some(
      (character) => wordLike.test(character) && !chineseOrJapanese.test(character),
    );
    words += Math.ceil(characters / 2) + (rest ? 1 : 0);
  }
  return words;
}

const shortQuotation: Rule = {
  name: 'short-quotation',
  severity: 'warning',
  *check({ dataset }) {
    for (const { claim, path } of claimsOf(dataset)) {
      const words = countWords(claim.asPrinted);
      if (words <= mostWords) continue;
      yield {
        path: [...path, 'asPrinted'],
        problem: {
          en: `${words} words are quoted; ${mostWords} are the limit`,
          zh: `引用了约 ${words} 个词，上限为 ${mostWords} 个`,
        },
        remedy: {
          en: 'Keep the bare figure or date; sentences of a source are not copied.',
          zh: '只保留数字或日期本身；不得照抄来源的语句。',
        },
      };
    }
  },
};

const statedOnce: Rule = {
  name: 'stated-once',
  severity: 'warning',
  *check({ dataset }) {
    for (const [i, site] of dataset.sites.entries()) {
      const seen = new Map<string, number>();
      for (const [j, claim] of site.claims.entries()) {
        const { phase, field, value, unit, planned, source, state, when, asPrinted, locator } =
          claim;
        const key = JSON.stringify([
          [phase, field, value, unit, planned, source, state],
          [when?.from, when?.to, asPrinted, locator],
        ]);
        const before = seen.get(key);
        seen.set(key, before ?? j);
        if (before === undefined) continue;
        yield {
          path: ['sites', i, 'claims', j],
          problem: {
            en: `says the same from the same place as claims[${before}]`,
            zh: `与 claims[${before}] 出自同处且内容相同`,
          },
          remedy: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
        };
      }
    }
  },
};

export const claimRules: readonly Rule[] = [
  intervalForward,
  plausibleDate,
  capacityUnit,
  plausibleNumber,
  notAfterPublication,
  notAfterUpdate,
  shortQuotation,
  statedOnce,
];
