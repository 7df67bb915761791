/** What a fault of a briefing's shape means, in words. */
import type { core } from 'zod/mini';
import { tellIssue } from '../../dataset/issues.ts';
import { isNear } from '../../dataset/nearness.ts';
import type { Finding, Path } from '../../dataset/finding.ts';
import { Briefing, Cite, Scene, SceneCamera, SceneFilters } from './schema.ts';

type Words = Pick<Finding, 'problem' | 'remedy'>;

/** The path of an issue; JSON knows no symbols. */
export const pathOf = ({ path }: core.$ZodIssue): Path =>
  path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));

/** Tells an issue of the schema. `value` is what stands at its path; undefined where nothing does. */
export function tellShape(issue: core.$ZodIssue, value: unknown): Words {
  if (issue.code === 'custom') {
    return {
      problem: { en: 'the text has no language', zh: '文本没有语言' },
      remedy: {
        en: 'Write { "en": "…", "zh": "…" }, or one of the two.',
        zh: '请写成 { "en": "…", "zh": "…" }，或只写其中之一。',
      },
    };
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return {
      problem: {
        en: `the list has more than ${issue.maximum} entries`,
        zh: `列表超过 ${issue.maximum} 项`,
      },
      remedy: { en: 'Shorten it.', zh: '请缩短。' },
    };
  }
  if (issue.code === 'too_big' && issue.origin !== 'string') {
    return {
      problem: { en: `the number is above ${issue.maximum}`, zh: `数字大于 ${issue.maximum}` },
      remedy: { en: `Write at most ${issue.maximum}.`, zh: `不得大于 ${issue.maximum}。` },
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'int' && typeof value === 'number') {
    return {
      problem: { en: 'the number is not whole', zh: '数字不是整数' },
      remedy: { en: 'Write a whole number.', zh: '请填写整数。' },
    };
  }
  return tellIssue(issue, value);
}

/** Keys that change what a scene says about the data; one that is misspelt must not silently go. */
const telling: readonly string[] = [
  'year',
  'hindsight',
  'site',
  'pins',
  'filters',
  ...Object.keys(SceneFilters.shape),
];

const others: readonly string[] = [Briefing, Scene, SceneCamera, Cite].flatMap(({ shape }) =>
  Object.keys(shape),
);

/** The key that an unknown one was perhaps meant to be, and whether the scene says less without it. */
export function meantKey(unknown: string): { key: string | null; telling: boolean } {
  const near = (known: string) => isNear(unknown.toLowerCase(), known.toLowerCase());
  const key = telling.find(near) ?? others.find(near) ?? null;
  return { key, telling: key !== null && telling.includes(key) };
}
