/** Reads what stands in braces: recursive descent over the characters, bounded in length and depth. */
import type { Bilingual } from '../../../dataset/schema.ts';
import { refuse, refuseWord } from './faults.ts';
import { formats, type Argument, type Expression, type Figure, type Term } from './syntax.ts';

/** Characters between the braces. */
const longestFigure = 500;
/** Brackets within brackets. */
const deepestFigure = 16;

const patterns = {
  space: /\s*/y,
  name: /[\p{L}\d_]+(?:-[\p{L}\d_]+)*/uy,
  /** what a filter may be set to, as addresses have it: `2016-2018`, `-2018`, `saic` */
  setting: /[\p{L}\d_-]+/uy,
  /** a figure within a figure: a name with its bracket, or a bracket */
  nested: /(?:[\p{L}\d_-]+\s*)?\(/uy,
  year: /\d{4}(?!\d)|now(?![\p{L}\d_])/uy,
} as const;

const wordsFor: Readonly<Record<string, Bilingual>> = {
  figure: {
    en: 'the name of a figure with its brackets',
    zh: '数值名称及其括号',
  },
  name: { en: 'a name', zh: '名称' },
  setting: { en: 'what the filter is set to', zh: '筛选值' },
  year: { en: 'a year of four digits, or "now",', zh: '四位年份或“now”' },
  format: { en: 'a format', zh: '格式' },
};

/** Reads the characters between the braces. Throws a `FigureFault` where they are no figure. */
export function readFigure(source: string): Figure {
  if (source.length > longestFigure) {
    refuse(0, () => ({
      problem: {
        en: `the figure is longer than ${longestFigure} characters`,
        zh: `数值表达式超过 ${longestFigure} 个字符`,
      },
      remedy: {
        en: 'Is a closing brace missing? Else shorten it.',
        zh: '是否缺少右花括号？否则请缩短。',
      },
    }));
  }
  const cursor = new Cursor(source);
  const expression = readExpression(cursor, 0);
  if (!cursor.takes('|')) {
    cursor.expectEnd();
    return { expression, format: null };
  }
  const at = cursor.here();
  const word = cursor.take('name') ?? cursor.wanted(wordsFor['format']);
  const format = formats.find((name) => name === word);
  if (!format) refuseWord(at, word, { en: 'format', zh: '格式' }, formats);
  cursor.expectEnd();
  return { expression, format };
}

class Cursor {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next sign stands, counted from the brace. */
  here(): number {
    this.#skipSpace();
    return this.#at + 1;
  }

  take(pattern: keyof typeof patterns): string | null {
    this.#skipSpace();
    const found = this.#match(pattern);
    this.#at += found?.length ?? 0;
    return found;
  }

  /** Whether it comes next; it is not taken. */
  sees(pattern: keyof typeof patterns): boolean {
    this.#skipSpace();
    return this.#match(pattern) !== null;
  }

  takes(sign: string): boolean {
    this.#skipSpace();
    if (!this.#text.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  expect(sign: string): void {
    if (!this.takes(sign)) this.wanted({ en: `"${sign}"`, zh: `“${sign}”` });
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.#text.length)
      this.wanted({ en: 'the end of the figure', zh: '表达式结尾' });
  }

  /** Says what belongs here instead of what stands here. */
  wanted(what: Bilingual | undefined): never {
    const at = this.here();
    const code = this.#text.codePointAt(this.#at);
    const found = code === undefined ? null : String.fromCodePoint(code);
    refuse(at, () => ({
      problem: {
        en: `${what?.en} belongs where ${found ? `"${found}" stands` : 'the figure ends'}`,
        zh: found ? `“${found}”处应为${what?.zh}` : `表达式提前结束，缺少${what?.zh}`,
      },
      remedy: remedyFor(found),
    }));
  }

  #skipSpace(): void {
    this.#at += this.#match('space')?.length ?? 0;
  }

  #match(pattern: keyof typeof patterns): string | null {
    const expression = patterns[pattern];
    expression.lastIndex = this.#at;
    return expression.exec(this.#text)?.[0] ?? null;
  }
}

function remedyFor(found: string | null): Bilingual {
  if (found && /[\uFF01-\uFF5E\u3001]/.test(found)) {
    return {
      en: 'Write brackets, commas and colons of figures in half width.',
      zh: '表达式中的括号、逗号和冒号请用半角。',
    };
  }
  if (found === '@') {
    return {
      en: 'The year comes after the closing bracket: announced(all)@2018.',
      zh: '年份写在右括号之后：announced(all)@2018。',
    };
  }
  return {
    en: 'Write it as announced(leeco-deqing) or share(lapsed(all), announced(all)); see docs/briefings.md.',
    zh: '请写成 announced(leeco-deqing) 或 share(lapsed(all), announced(all)）；参见 docs/briefings.md。',
  };
}

function readExpression(cursor: Cursor, depth: number): Expression {
  if (depth > deepestFigure) {
    refuse(cursor.here(), () => ({
      problem: { en: 'brackets stand too deep in one another', zh: '括号嵌套过深' },
      remedy: { en: 'Write it more simply.', zh: '请简化。' },
    }));
  }
  let left = readTerm(cursor, depth);
  for (;;) {
    const at = cursor.here();
    const sign = cursor.takes('+') ? 1 : cursor.takes('-') ? -1 : null;
    if (sign === null) return left;
    left = { kind: 'sum', left, right: readTerm(cursor, depth), sign, at };
  }
}

function readTerm(cursor: Cursor, depth: number): Expression {
  if (cursor.takes('(')) {
    const inner = readExpression(cursor, depth + 1);
    cursor.expect(')');
    return inner;
  }
  const at = cursor.here();
  const name = cursor.take('name') ?? cursor.wanted(wordsFor['figure']);
  cursor.expect('(');
  const args = readArguments(cursor, depth);
  if (!cursor.takes('@')) return { kind: 'call', name, args, year: null, at, yearAt: at };
  const yearAt = cursor.here();
  const year = cursor.take('year') ?? cursor.wanted(wordsFor['year']);
  return { kind: 'call', name, args, year: year === 'now' ? year : Number(year), at, yearAt };
}

/** From behind the opening bracket to behind the closing one. */
function readArguments(cursor: Cursor, depth: number): readonly Argument[] {
  if (cursor.takes(')')) return [];
  const args = [readArgument(cursor, depth)];
  while (cursor.takes(',')) args.push(readArgument(cursor, depth));
  cursor.expect(')');
  return args;
}

function readArgument(cursor: Cursor, depth: number): Argument {
  if (cursor.sees('nested')) {
    return { kind: 'figure', figure: readExpression(cursor, depth + 1) };
  }
  const first = readWord(cursor);
  const others: Term[] = [];
  while (cursor.takes('&')) others.push(readWord(cursor));
  return { kind: 'words', terms: [first, ...others] };
}

function readWord(cursor: Cursor): Term {
  const at = cursor.here();
  const text = cursor.take('name') ?? cursor.wanted(wordsFor['name']);
  if (cursor.takes(':')) {
    const setting = cursor.take('setting') ?? cursor.wanted(wordsFor['setting']);
    return { key: text, text: setting, phase: null, at };
  }
  if (!cursor.takes('#')) return { key: null, text, phase: null, at };
  return { key: null, text, phase: cursor.take('name') ?? cursor.wanted(wordsFor['name']), at };
}
