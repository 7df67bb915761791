/** What a fault of shape means, in words: the schema's issues told to people. */
import type { core } from 'zod/mini';
import { unitsOf, type Bilingual, type ClaimFault } from './schema.ts';

type Told = { readonly problem: Bilingual; readonly remedy: Bilingual };

const kindsOfValue: Readonly<Record<string, Bilingual>> = {
  string: { en: 'text', zh: '文本' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: 'true 或 false' },
  array: { en: 'a list', zh: '列表' },
  object: { en: 'an object', zh: '对象' },
  null: { en: 'null', zh: 'null' },
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const named = (kind: string): Bilingual => kindsOfValue[kind] ?? { en: kind, zh: kind };

/** A value as it may be shown in one line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

const units = Object.entries(unitsOf)
  .map(([field, values]) => `${field} ${values.join('|')}`)
  .join(', ');

const claimFaultTexts: Readonly<Record<ClaimFault, Told>> = {
  'needs-value': {
    problem: { en: 'a quantity states no value', zh: '数量类陈述缺少数值' },
    remedy: { en: 'Add "value", a number.', zh: '请添加“value”（数字）。' },
  },
  'needs-unit': {
    problem: { en: 'a quantity states no unit', zh: '数量类陈述缺少单位' },
    remedy: { en: 'Add "unit".', zh: '请添加“unit”。' },
  },
  'unknown-unit': {
    problem: { en: 'the field is not measured in this unit', zh: '该字段不使用此单位' },
    remedy: {
      en: `Use one of its units (${units}), or make it a "figure".`,
      zh: `请使用规定的单位（${units}），或改用“figure”。`,
    },
  },
  'needs-period': {
    problem: { en: 'output without its period', zh: '产量缺少对应时期' },
    remedy: {
      en: 'Add "when": the days over which so many were made.',
      zh: '请添加“when”：该产量所对应的时期。',
    },
  },
  'needs-state': {
    problem: { en: 'a licence without its state', zh: '资质缺少状态' },
    remedy: {
      en: 'Add "state": applied, granted, refused, not-held or reported.',
      zh: '请添加“state”：applied、granted、refused、not-held 或 reported。',
    },
  },
  'value-not-allowed': {
    problem: { en: 'only a quantity has a value', zh: '只有数量类陈述才有数值' },
    remedy: {
      en: 'Remove "value", or give the claim the field of a quantity.',
      zh: '请删除“value”，或改用数量类字段。',
    },
  },
  'unit-not-allowed': {
    problem: { en: 'only a quantity has a unit', zh: '只有数量类陈述才有单位' },
    remedy: {
      en: 'Remove "unit", or give the claim the field of a quantity.',
      zh: '请删除“unit”，或改用数量类字段。',
    },
  },
  'state-not-allowed': {
    problem: { en: 'only a licence has a state', zh: '只有资质（licence）才有状态' },
    remedy: {
      en: 'Remove "state", or make the field "licence".',
      zh: '请删除“state”，或将字段改为“licence”。',
    },
  },
};

const isClaimFault = (value: unknown): value is ClaimFault =>
  typeof value === 'string' && Object.hasOwn(claimFaultTexts, value);

/** Tells an issue of the schema. `value` is what stands at its path; undefined when nothing does. */
export function tellIssue(issue: core.$ZodIssue, value: unknown): Told {
  switch (issue.code) {
    case 'invalid_type':
      return tellType(issue.expected, value);
    case 'invalid_value':
      return value === undefined
        ? tellType('string', value)
        : {
            problem: {
              en: `${shown(value)} is not one of its values`,
              zh: `取值 ${shown(value)} 无效`,
            },
            remedy: {
              en: `Write one of: ${issue.values.join(', ')}.`,
              zh: `可用取值：${issue.values.join('、')}。`,
            },
          };
    case 'invalid_format':
      return tellFormat(issue.format === 'date' ? 'date' : String(issue.path.at(-1)), value);
    case 'too_small':
    case 'too_big':
      return tellSize(issue, value);
    case 'custom': {
      const fault: unknown = issue.params?.['fault'];
      return isClaimFault(fault) ? claimFaultTexts[fault] : tellOther(value);
    }
    default:
      return tellOther(value);
  }
}

function tellType(expected: string, value: unknown): Told {
  const wanted = named(expected);
  if (value === undefined) {
    return {
      problem: { en: 'is missing', zh: '缺失' },
      remedy: { en: `Add it: ${wanted.en}.`, zh: `请添加：${wanted.zh}。` },
    };
  }
  if (expected === 'number' && typeof value === 'number') {
    return {
      problem: { en: 'the number is too large to be one', zh: '数字过大，无法表示' },
      remedy: { en: 'Write a finite number.', zh: '请填写有限的数字。' },
    };
  }
  const found = named(kindOf(value));
  return {
    problem: {
      en: `${shown(value)} is ${found.en} where ${wanted.en} belongs`,
      zh: `${shown(value)} 是${found.zh}，此处应为${wanted.zh}`,
    },
    remedy: { en: `Write ${wanted.en}.`, zh: `请填写${wanted.zh}。` },
  };
}

function tellFormat(what: string, value: unknown): Told {
  const problem: Bilingual = {
    en: `${shown(value)} has not the right form`,
    zh: `${shown(value)} 格式不正确`,
  };
  switch (what) {
    case 'date':
      return {
        problem: {
          en: `${shown(value)} is not a day of the calendar`,
          zh: `${shown(value)} 不是有效日期`,
        },
        remedy: { en: 'Write it as 2016-08-10.', zh: '请写成 2016-08-10 的形式。' },
      };
    case 'url':
      return {
        problem,
        remedy: {
          en: 'Write the full https:// or http:// address of the page, or leave "url" out.',
          zh: '请填写以 https:// 或 http:// 开头的完整网址，或删去“url”。',
        },
      };
    case 'language':
      return {
        problem,
        remedy: {
          en: 'Write a language tag such as en, zh or de.',
          zh: '请填写语言代码，如 en、zh、de。',
        },
      };
    default:
      return {
        problem,
        remedy: {
          en: 'An id has lower-case letters, digits and single hyphens: leeco-deqing.',
          zh: '标识只用小写字母、数字和单个连字符，例如 leeco-deqing。',
        },
      };
  }
}

function tellSize(issue: core.$ZodIssueTooSmall | core.$ZodIssueTooBig, value: unknown): Told {
  if (issue.origin === 'array') {
    return {
      problem: { en: 'the site has no claim', zh: '该厂址没有任何陈述' },
      remedy: {
        en: 'Add at least one claim with its source, or remove the site.',
        zh: '请至少添加一条附来源的陈述，或删除该厂址。',
      },
    };
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'string'
      ? {
          problem: { en: 'the text is empty', zh: '文本为空' },
          remedy: { en: 'Fill it in.', zh: '请填写。' },
        }
      : {
          problem: {
            en: `${shown(value)} is below ${issue.minimum}`,
            zh: `${shown(value)} 小于 ${issue.minimum}`,
          },
          remedy: {
            en: `Write at least ${issue.minimum}.`,
            zh: `不得小于 ${issue.minimum}。`,
          },
        };
  }
  return issue.origin === 'string'
    ? {
        problem: {
          en: `the text is longer than ${issue.maximum} characters`,
          zh: `文本超过 ${issue.maximum} 个字符`,
        },
        remedy: { en: 'Shorten it.', zh: '请缩短。' },
      }
    : {
        problem: {
          en: `${shown(value)} is above ${issue.maximum}`,
          zh: `${shown(value)} 大于 ${issue.maximum}`,
        },
        remedy:
          issue.path.at(-1) === 'lat'
            ? {
                en: 'Latitude goes up to 90; if lat and lon are swapped, swap them back.',
                zh: '纬度不超过 90；若 lat 与 lon 颠倒，请对调。',
              }
            : { en: `Write at most ${issue.maximum}.`, zh: `不得大于 ${issue.maximum}。` },
      };
}

function tellOther(value: unknown): Told {
  return {
    problem: { en: `${shown(value)} does not belong here`, zh: `${shown(value)} 不应出现在此处` },
    remedy: {
      en: 'See docs/dataset.md for the record’s fields.',
      zh: '字段说明见 docs/dataset.md。',
    },
  };
}

/** Tells a key that the record does not have; `meant` is the key that was perhaps meant. */
export function tellUnknownKey(key: string, meant: string | null): Told {
  return {
    problem: { en: `there is no key ${shown(key)} here`, zh: `此处没有键 ${shown(key)}` },
    remedy: meant
      ? { en: `Was "${meant}" meant? Otherwise remove it.`, zh: `是否应为“${meant}”？否则请删除。` }
      : { en: 'Remove it.', zh: '请删除。' },
  };
}
