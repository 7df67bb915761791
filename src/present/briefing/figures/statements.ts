/** Figures as sources state them, and parts that do not make up their stated total. */
import { compareClaims } from '../../../chronicle/claims.ts';
import type { CitedClaim } from '../../../chronicle/types.ts';
import { quantities } from '../../../dataset/schema.ts';
import { isCurrency } from '../../../i18n/format.ts';
import {
  argument,
  dossierOf,
  notStated,
  notStatedOf,
  versionsOf,
  type FigureFunction,
} from './call.ts';
import { refuse } from './faults.ts';
import { readPlace, readQualified, readSource, readWord } from './names.ts';
import type { Call } from './syntax.ts';

/** The current claim of a quantity, or that of one source. */
export const stated: FigureFunction = {
  usage:
    'stated(leeco-deqing, investment), stated(leeco-deqing, area:mu) or stated(leeco-deqing, investment, id-of-a-source)',
  fewest: 2,
  most: 3,
  run(ground, call) {
    const place = readPlace(ground.chronicle, argument(call, 0));
    const what = readQualified(argument(call, 1), quantities, { en: 'quantity', zh: '数量' });
    const { word: field, qualifier: asked } = what;
    const source = call.args[2] ? readSource(ground.chronicle, call.args[2]) : null;
    const facts = dossierOf(ground, call, place).facts.filter(
      (fact) => fact.field === field && (asked === null || fact.current.claim.unit === asked),
    );
    const claims = (phase: string | null) =>
      facts
        .filter((fact) => fact.phase === phase)
        .flatMap((fact) => versionsOf(fact, source))
        .sort(compareClaims);
    const [best, ...rivals] = claims(place.phase);
    if (!best) {
      const phases = facts.map(({ phase }) => phase).filter((phase) => claims(phase).length > 0);
      return notStatedOf(call, place, phases);
    }
    const differs = ({ claim }: CitedClaim) =>
      claim.value !== best.claim.value || claim.unit !== best.claim.unit;
    // Figures count whatever their sources count: none of several is the one that is meant.
    if (field === 'figure' && rivals.some(differs)) severalFigures(call, [best, ...rivals]);
    const { value = 0, unit = '' } = best.claim;
    if (field === 'capacity') return { kind: 'amount', value };
    return isCurrency(unit)
      ? { kind: 'money', value, unit }
      : { kind: 'quantity', field, value, unit };
  },
};

/** What several sources, or one of them several times, say of different things. */
function severalFigures(call: Call, claims: readonly CitedClaim[]): never {
  const told = claims
    .map(({ claim, source }) => `${claim.value} ${claim.unit} (${source.id})`)
    .join('; ');
  return refuse(call.at, () => ({
    problem: { en: `several figures are stated: ${told}`, zh: `有多个数值：${told}` },
    remedy: {
      en: 'Name the source that states one alone, or write the number.',
      zh: '请指明只给出一个数值的来源，或直接写出数字。',
    },
  }));
}

/** What the parts come to (rule 10). */
export const parts: FigureFunction = {
  usage: 'parts(im-zhangjiang, investment)',
  fewest: 2,
  most: 3,
  run(ground, call) {
    const place = readPlace(ground.chronicle, argument(call, 0));
    const allowed = ['capacity', 'investment'] as const;
    const field = readWord(argument(call, 1), allowed, { en: 'sum', zh: '合计项' });
    const source = call.args[2] ? readSource(ground.chronicle, call.args[2]) : null;
    const sum = dossierOf(ground, call, place).sums.find(
      (one) => one.field === field && (source === null || one.total.source.id === source),
    );
    if (!sum) {
      return notStated(call, {
        en: 'Parts are told only where they do not add up to their total.',
        zh: '只有各部分之和与总数不符时才可使用。',
      });
    }
    return field === 'capacity'
      ? { kind: 'amount', value: sum.parts }
      : { kind: 'money', value: sum.parts, unit: sum.unit };
  },
};
