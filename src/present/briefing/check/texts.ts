/** Whether the texts of a scene can be told: figures, citations, both languages. */
import type { Path } from '../../../dataset/finding.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Ground } from '../figures/ground.ts';
import { resolveFigure } from '../figures/resolve.ts';
import type { Scene, Wording } from '../schema.ts';
import { segmentsOf } from '../segments.ts';
import type { Told } from './report.ts';

type Words = Omit<Told, 'item'>;

const langs = ['en', 'zh'] as const satisfies readonly Lang[];
const names = {
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
} as const;

const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';

/** What is wrong with a text that only has words: that a language is missing. */
export function* languageFaults(wording: Wording, path: Path): Generator<Words> {
  const written = langs.filter((lang) => isWritten(wording[lang]));
  for (const lang of langs.filter((one) => !written.includes(one))) {
    yield {
      rule: 'both-languages',
      severity: 'warning',
      path,
      problem:
        written.length > 0
          ? {
              en: `has no ${names[lang].en} text`,
              zh: `缺少${names[lang].zh}文本`,
            }
          : { en: `has no text in ${names[lang].en} or any language`, zh: `没有任何文本` },
      remedy: {
        en: `Add "${lang}"; until then readers of it see the other language.`,
        zh: `请添加“${lang}”；在此之前将显示另一种语言。`,
      },
    };
    if (written.length === 0) return;
  }
}

/** What is wrong with figures and citations of the texts of a scene, and with citations that none uses. */
export function* textFaults(scene: Scene, path: Path, ground: Ground): Generator<Words> {
  const count = scene.cites?.length ?? 0;
  /** the languages in which each citation is used */
  const used = Array.from({ length: count }, () => new Set<Lang>());
  const writtenIn = new Set<Lang>();
  for (const key of ['title', 'caption', 'notes'] as const) {
    const wording = scene[key];
    if (!wording) continue;
    yield* languageFaults(wording, [...path, key]);
    for (const lang of langs) {
      const text = wording[lang];
      if (!isWritten(text)) continue;
      if (key !== 'notes') writtenIn.add(lang);
      for (const segment of segmentsOf(text)) {
        if (segment.kind === 'figure') {
          yield* figureFaults(segment, [...path, key, lang], lang, ground);
        } else if (segment.kind === 'cite') {
          const uses = used[segment.number - 1];
          if (uses) uses.add(lang);
          else yield unknownNumber(segment.number, segment.at, count, [...path, key, lang]);
        }
      }
    }
  }
  for (const [at, uses] of used.entries()) {
    const missing = langs.filter((lang) => writtenIn.has(lang) && !uses.has(lang));
    if (missing.length > 0)
      yield unused(at + 1, uses.size > 0 ? missing : [], [...path, 'cites', at]);
  }
}

function* figureFaults(
  { source, closed, at }: { source: string; closed: boolean; at: number },
  path: Path,
  lang: Lang,
  ground: Ground,
): Generator<Words> {
  if (!closed) {
    yield {
      rule: 'figure',
      severity: 'error',
      path,
      problem: {
        en: `character ${at + 1}: the brace is not closed`,
        zh: `第 ${at + 1} 个字符：花括号没有闭合`,
      },
      remedy: {
        en: 'Close it with "}"; a brace as such is written "{{".',
        zh: '请用“}”闭合；若要显示花括号本身，请写“{{”。',
      },
    };
    return;
  }
  const resolved = resolveFigure(source, ground, lang);
  if (resolved.ok) return;
  const { problem, remedy } = resolved.tell();
  const place = at + 1 + resolved.at;
  yield {
    rule: 'figure',
    severity: 'error',
    path,
    problem: {
      en: `{${shortened(source)}}, character ${place}: ${problem.en}`,
      zh: `{${shortened(source)}}，第 ${place} 个字符：${problem.zh}`,
    },
    remedy,
  };
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

function unknownNumber(number: number, at: number, count: number, path: Path): Words {
  return {
    rule: 'citation-number',
    severity: 'error',
    path,
    problem: {
      en: `character ${at + 1}: [${number}] cites nothing: the scene has ${count} ${count === 1 ? 'citation' : 'citations'}`,
      zh: `第 ${at + 1} 个字符：[${number}] 没有对应的引用，该场景共有 ${count} 条引用`,
    },
    remedy: {
      en: 'Correct the number, or add the citation to "cites".',
      zh: '请更正编号，或在“cites”中添加该引用。',
    },
  };
}

/** @param missing the languages that do not cite it, where another does; else none */
function unused(number: number, missing: readonly Lang[], path: Path): Words {
  const [lang] = missing;
  return {
    rule: 'citation-used',
    severity: 'warning',
    path,
    problem: lang
      ? { en: `no ${names[lang].en} text cites it`, zh: `${names[lang].zh}文本没有引用它` }
      : { en: 'no text cites it', zh: '没有文本引用它' },
    remedy: {
      en: `Write [${number}] behind the sentence that rests on it, or remove it.`,
      zh: `请在以它为依据的句子后写 [${number}]，或将其删除。`,
    },
  };
}
