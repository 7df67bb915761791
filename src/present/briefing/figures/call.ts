/** What the figures have in common: how each is called, and what is said where it cannot be told. */
import type { CitedClaim, Fact, SiteDossier } from '../../../chronicle/types.ts';
import type { Bilingual } from '../../../dataset/schema.ts';
import { refuse } from './faults.ts';
import type { Ground } from './ground.ts';
import type { Place } from './names.ts';
import type { Argument, Call, Expression } from './syntax.ts';
import type { Value } from './values.ts';

/** Works out an expression within another. */
type Evaluate = (expression: Expression) => Value;

export interface FigureFunction {
  /** how it is written, for whoever got it wrong */
  readonly usage: string;
  readonly fewest: number;
  readonly most: number;
  readonly run: (ground: Ground, call: Call, evaluate: Evaluate) => Value;
}

/** A plant, or a phase of it, before its time. */
export const doesNotExist = (call: Call): never =>
  refuse(call.at, () => ({
    problem: {
      en: 'the plant or phase does not exist yet at this time',
      zh: '该工厂或阶段此时尚不存在',
    },
    remedy: {
      en: 'Look from a later year, such as "@now" after the bracket.',
      zh: '请换较晚的年份，例如在括号后加“@now”。',
    },
  }));

/** What no source says. */
export const notStated = (call: Call, remedy?: Bilingual): never =>
  refuse(call.at, () => ({
    problem: { en: 'no source states it', zh: '没有来源说明此项' },
    remedy: remedy ?? {
      en: 'Take another figure, or write it in words.',
      zh: '请改用其他数值，或用文字说明。',
    },
  }));

/** An argument that the call was found to have. */
export function argument({ name, args }: Call, index: number): Argument {
  const given = args[index];
  if (!given) throw new Error(`the figure ${name} was called without its count being checked`);
  return given;
}

/** What is known of a plant at the time that a call asks for. */
export function dossierOf(ground: Ground, call: Call, { site }: Place): SiteDossier {
  return ground.dossier(site, ground.yearFor(call)) ?? doesNotExist(call);
}

/**
 * Says that no source states it of the plant or phase.
 * @param phases those of which one does; null is the whole plant
 */
export function notStatedOf(
  call: Call,
  { site }: Place,
  phases: readonly (string | null)[],
): never {
  const named = [...new Set(phases)].map((phase) =>
    phase === null ? site.id : `${site.id}#${phase}`,
  );
  return named.length === 0
    ? notStated(call)
    : notStated(call, {
        en: `There is one for ${named.join(', ')}.`,
        zh: `可用：${named.join('、')}。`,
      });
}

/** The claim that a fact is told by: the current one, or those that the source named makes. */
export const versionsOf = (
  { current, alsoReported }: Fact,
  source: string | null,
): readonly CitedClaim[] =>
  source === null
    ? [current]
    : [current, ...alsoReported].filter((cited) => cited.source.id === source);
