/** A figure from its text to its words. Never throws. */
import type { Lang } from '../../../i18n/lang.ts';
import { FigureFault, refuse, refuseWord, type FaultWords } from './faults.ts';
import { formatValue } from './formatValue.ts';
import { figureFunctions } from './functions.ts';
import type { Ground } from './ground.ts';
import { readFigure } from './readFigure.ts';
import type { Call, Expression, Format } from './syntax.ts';
import { alike, type Value } from './values.ts';

export type Resolved =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** where, characters from the figure's opening brace */
      readonly at: number;
      readonly tell: () => FaultWords;
    };

interface Worked {
  readonly value: Value;
  readonly format: Format | null;
}

/**
 * Works a figure out.
 * @param source the characters between the braces
 */
export function resolveFigure(source: string, ground: Ground, lang: Lang): Resolved {
  try {
    const { value, format } = workOut(source, ground);
    return { ok: true, text: formatValue(value, format, lang) };
  } catch (fault) {
    if (fault instanceof FigureFault) return { ok: false, at: fault.at, tell: fault.tell };
    throw fault;
  }
}

function workOut(source: string, ground: Ground): Worked {
  const { expression, format } = readFigure(source);
  return { value: evaluate(expression, ground), format };
}

function evaluate(expression: Expression, ground: Ground): Value {
  if (expression.kind === 'call') return callOf(expression, ground);
  const { left, right, sign, at } = expression;
  const [a, b] = alike(evaluate(left, ground), evaluate(right, ground), at);
  return { ...a, value: a.value + sign * b.value };
}

function callOf(call: Call, ground: Ground): Value {
  const { name, args, at } = call;
  const known = figureFunctions.get(name);
  if (!known) {
    return refuseWord(at, name, { en: 'figure', zh: '数值名称' }, [...figureFunctions.keys()]);
  }
  const { usage, fewest, most } = known;
  if (args.length < fewest || args.length > most) {
    refuse(at, () => ({
      problem: {
        en: `"${name}" stands with ${args.length} names in its brackets`,
        zh: `“${name}”括号内有 ${args.length} 项，数目不符`,
      },
      remedy: { en: `Write it as ${usage}.`, zh: `请写成 ${usage}。` },
    }));
  }
  return known.run(ground, call, (inner) => evaluate(inner, ground));
}
