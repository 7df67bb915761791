/** Why a figure cannot be told, in words that mend it. */
import type { Bilingual } from '../../../dataset/schema.ts';

export interface FaultWords {
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
}

/** Thrown inside `figures/` alone; `resolveFigure` catches it. */
export class FigureFault extends Error {
  /** characters from the figure's opening brace */
  readonly at: number;
  /** the words; made when asked for, because a slide shows a dash and needs none */
  readonly tell: () => FaultWords;

  constructor(at: number, tell: () => FaultWords) {
    super('figure');
    this.name = 'FigureFault';
    this.at = at;
    this.tell = tell;
  }
}

/** Says that a figure cannot be told. */
export function refuse(at: number, tell: () => FaultWords): never {
  throw new FigureFault(at, tell);
}

const listed = (words: readonly string[]) => ({ en: words.join(', '), zh: words.join('、') });

/** A word that is not one of those that belong there. */
export function refuseWord(
  at: number,
  word: string,
  what: Bilingual,
  allowed: readonly string[],
): never {
  return refuse(at, () => ({
    problem: { en: `"${word}" is no ${what.en}`, zh: `“${word}”不是${what.zh}` },
    remedy: {
      en: `Write one of: ${listed(allowed).en}.`,
      zh: `可用：${listed(allowed).zh}。`,
    },
  }));
}
