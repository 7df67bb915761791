/**
 * JSON that says where it is wrong. `JSON.parse` reads; only when it refuses does the scanner below
 * look for the place, because engines differ in whether and how their messages name it.
 */
import type { Bilingual } from './schema.ts';

export interface JsonFault {
  /** both from 1 */
  readonly line: number;
  readonly column: number;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: JsonFault };

/** Reads JSON; a byte order mark is passed over. Never throws. */
export function parseJson(text: string): JsonResult {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(bare) as unknown };
  } catch {
    return { ok: false, fault: locate(bare) };
  }
}

type Wanted =
  'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const tokens = {
  escape: /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y,
  space: /[ \t\n\r]*/y,
  scalar: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y,
} as const;

/** Length of the well-formed string that begins here; 0 if none does. A loop: the text may be huge. */
function stringLength(text: string, at: number): number {
  if (text[at] !== '"') return 0;
  let next = at + 1;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code === 0x22) return next + 1 - at;
    if (code === 0x5c) {
      const escape = match(tokens.escape, text, next);
      if (escape === 0) return 0;
      next += escape;
    } else if (code >= 0x20) {
      next += 1;
    } else {
      return 0; // a control character, or NaN: past the end
    }
  }
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Walks the text as JSON without recursion and stops at the first place that cannot be. */
function locate(text: string): JsonFault {
  const open: { closer: '}' | ']'; at: number }[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at += match(tokens.space, text, at);
    const character = text[at];
    if (character === undefined) return atEnd(text, wanted, open.at(-1));
    const inside = open.at(-1)?.closer;
    const mayClose =
      wanted === 'comma-or-end' || wanted === 'value-or-end' || wanted === 'key-or-end';
    const wantsValue = wanted === 'value' || wanted === 'value-or-end';
    let length = 0;
    if (mayClose && character === inside) {
      open.pop();
      length = 1;
      wanted = open.length > 0 ? 'comma-or-end' : 'nothing';
    } else if (wanted === 'comma-or-end' && character === ',') {
      length = 1;
      wanted = inside === '}' ? 'key' : 'value';
    } else if (wanted === 'colon' && character === ':') {
      length = 1;
      wanted = 'value';
    } else if (wantsValue && (character === '{' || character === '[')) {
      open.push({ closer: character === '{' ? '}' : ']', at });
      length = 1;
      wanted = character === '{' ? 'key-or-end' : 'value-or-end';
    } else if (wantsValue) {
      length = stringLength(text, at) || match(tokens.scalar, text, at);
      wanted = open.length > 0 ? 'comma-or-end' : 'nothing';
    } else if (wanted === 'key' || wanted === 'key-or-end') {
      length = stringLength(text, at);
      wanted = 'colon';
    }
    if (length === 0) return faultAt(text, at, reasonFor(text, at, inside));
    at += length;
  }
}

function atEnd(text: string, wanted: Wanted, open?: { at: number }): JsonFault {
  if (text.trim() === '') {
    return faultAt(text, 0, [
      { en: 'the file is empty', zh: '文件为空' },
      { en: 'Choose another file.', zh: '请选择其他文件。' },
    ]);
  }
  // JSON.parse refused what the scanner takes: only nesting beyond the engine's depth is left.
  if (wanted === 'nothing') {
    return faultAt(text, 0, [
      { en: 'the text cannot be read as JSON', zh: '文本无法按 JSON 读取' },
      { en: 'Export it again.', zh: '请重新导出。' },
    ]);
  }
  const line = open ? positionOf(text, open.at).line : 1;
  return faultAt(text, text.length, [
    {
      en: `the file ends early: what was opened in line ${line} is not closed`,
      zh: `文件提前结束：第 ${line} 行开始的内容没有闭合`,
    },
    {
      en: 'The copy may have broken off: fetch it again, or close what is open.',
      zh: '文件可能不完整：请重新获取，或补上缺失的括号。',
    },
  ]);
}

function reasonFor(
  text: string,
  at: number,
  inside: '}' | ']' | undefined,
): [Bilingual, Bilingual] {
  const rest = text.slice(at, at + 12);
  const before = text.slice(0, at).trimEnd().at(-1);
  if ((rest.startsWith('}') || rest.startsWith(']')) && before === ',') {
    return [
      { en: 'a comma stands before a closing bracket', zh: '右括号之前多了一个逗号' },
      { en: 'Remove that comma.', zh: '请删除该逗号。' },
    ];
  }
  if (rest.startsWith("'") || rest.startsWith('“') || rest.startsWith('”')) {
    return [
      { en: 'text stands in the wrong quotation marks', zh: '文本使用了错误的引号' },
      { en: 'Use straight double ones: "…".', zh: '请使用英文直双引号："…"。' },
    ];
  }
  if (rest.startsWith('//') || rest.startsWith('/*')) {
    return [
      { en: 'JSON has no comments', zh: 'JSON 不支持注释' },
      { en: 'Remove it, or write it as a "note".', zh: '请删除注释，或写入“note”。' },
    ];
  }
  if (/^(?:-?Infinity|NaN|undefined|None|True|False)/.test(rest)) {
    return [
      { en: 'this word is not a JSON value', zh: '此处不是 JSON 值' },
      {
        en: 'Write a number, true, false or null, or leave the key out.',
        zh: '请写数字、true、false 或 null，或删去该键。',
      },
    ];
  }
  if (rest.startsWith('"')) {
    return before === undefined || ',:[{'.includes(before)
      ? [
          {
            en: 'this text is not closed, or holds a line break or a wrong backslash',
            zh: '此文本没有闭合，或含有换行或错误的反斜杠',
          },
          {
            en: 'Close it with "; inside of it write \\n for a line break and \\" for a quotation mark.',
            zh: '请用 " 闭合；文本内换行写作 \\n，引号写作 \\"。',
          },
        ]
      : [
          { en: 'a comma is missing before this', zh: '此处之前缺少逗号' },
          { en: 'Put a comma after what comes before.', zh: '请在前一项之后加逗号。' },
        ];
  }
  if (rest.startsWith('<')) {
    return [
      { en: 'this is a web page rather than JSON', zh: '这是网页而不是 JSON' },
      { en: 'Choose the JSON file itself.', zh: '请选择 JSON 文件本身。' },
    ];
  }
  const shown = JSON.stringify([...rest][0] ?? '');
  const where =
    inside === undefined
      ? { en: '', zh: '' }
      : inside === '}'
        ? { en: ' in this object', zh: '（对象内）' }
        : { en: ' in this list', zh: '（列表内）' };
  return [
    { en: `${shown} cannot stand here${where.en}`, zh: `此处${where.zh}不应出现 ${shown}` },
    {
      en: 'Look for a comma, colon, quotation mark or bracket that is missing or too many.',
      zh: '请检查附近是否缺少或多出逗号、冒号、引号或括号。',
    },
  ];
}

function faultAt(text: string, at: number, [problem, remedy]: [Bilingual, Bilingual]): JsonFault {
  return { ...positionOf(text, at), problem, remedy };
}

function positionOf(text: string, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}
