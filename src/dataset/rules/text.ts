/** Rules about text: plain, visible, and links that lead to a page and nowhere else. */
import type { Path } from '../finding.ts';
import type { Rule, Violation } from './rule.ts';

/** A tag, a character reference, a link in Markdown, or an address that runs as a script. */
const markup =
  /<\/?[a-z!?][^>]*>?|&(?:[a-z][a-z0-9]+|#x?[0-9a-f]+);|\]\([^)]*\)|\b(?:javascript|vbscript)\s*:|\bdata\s*:\s*text\/html/i;

/** Without one of these no text can match `markup`; most texts are done with after this look. */
const markupHint = /[<&\]:]/;

/** Control characters, and those that hide text or turn its direction. */
export const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

/** Calls back with every string of a JSON value; the path is only valid during the call. */
function eachText(value: unknown, path: (string | number)[], call: (text: string) => void): void {
  if (typeof value === 'string') {
    call(value);
  } else if (typeof value === 'object' && value !== null) {
    const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, child] of entries) {
      path.push(key);
      eachText(child, path, call);
      path.pop();
    }
  }
}

function textsMatching(
  value: unknown,
  pattern: RegExp,
  hint?: RegExp,
): { path: Path; found: string }[] {
  const matches: { path: Path; found: string }[] = [];
  const path: (string | number)[] = [];
  eachText(value, path, (text) => {
    if (hint && !hint.test(text)) return;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) matches.push({ path: [...path], found });
  });
  return matches;
}

/** Markup in the texts of a JSON value; the paths are into it. */
export function* markupIn(value: unknown): Generator<Violation> {
  for (const { path, found } of textsMatching(value, markup, markupHint)) {
    // A link's own rule judges it; "&copy;" may well stand in a query.
    if (path.at(-1) === 'url' && /^[&\]]/.test(found)) continue;
    const shown = found.slice(0, 40);
    yield {
      path,
      problem: {
        en: `holds markup: ${shown}`,
        zh: `含有标记代码：${shown}`,
      },
      remedy: {
        en: 'Write plain text; for a character such as & write the character itself.',
        zh: '请使用纯文本；& 等字符请直接书写。',
      },
    };
  }
}

/** Invisible characters in the texts of a JSON value; the paths are into it. */
export function* invisibleIn(value: unknown): Generator<Violation> {
  for (const { path, found } of textsMatching(value, invisible)) {
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    yield {
      path,
      problem: {
        en: `holds a character that cannot be seen (${code})`,
        zh: `含有不可见字符（${code}）`,
      },
      remedy: {
        en: 'Remove it; a line break or a tab becomes a space.',
        zh: '请删除该字符；换行或制表符请改为空格。',
      },
    };
  }
}

const noMarkup: Rule = {
  name: 'no-markup',
  severity: 'error',
  check: ({ dataset }) => markupIn(dataset),
};

const visibleText: Rule = {
  name: 'visible-text',
  severity: 'error',
  check: ({ dataset }) => invisibleIn(dataset),
};

const trimmedText: Rule = {
  name: 'trimmed-text',
  severity: 'warning',
  *check({ dataset }) {
    for (const { path } of textsMatching(dataset, /^\s|\s$/)) {
      yield {
        path,
        problem: {
          en: 'begins or ends with a space, or is nothing else',
          zh: '以空格开头或结尾，或只有空格',
        },
        remedy: { en: 'Trim it.', zh: '请删去首尾空格。' },
      };
    }
  },
};

/** Why a link is refused, or null. */
function linkFault(url: string): { en: string; zh: string } | null {
  if (!URL.canParse(url)) return { en: 'is not an address', zh: '不是有效网址' };
  const { protocol, username, password } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') {
    return { en: 'does not lead to a web page', zh: '不是网页链接' };
  }
  if (username || password) return { en: 'carries a login', zh: '含有登录信息' };
  return null;
}

const webLink: Rule = {
  name: 'web-link',
  severity: 'error',
  *check({ dataset }) {
    for (const [i, { url }] of dataset.sources.entries()) {
      const fault = url === undefined ? null : linkFault(url);
      if (!fault) continue;
      yield {
        path: ['sources', i, 'url'],
        problem: { en: `the link ${fault.en}`, zh: `该链接${fault.zh}` },
        remedy: {
          en: 'Write the full https:// or http:// address of the page, or leave "url" out.',
          zh: '请填写以 https:// 或 http:// 开头的完整网址，或删去“url”。',
        },
      };
    }
  },
};

export const textRules: readonly Rule[] = [noMarkup, visibleText, trimmedText, webLink];
