/** Figures over plants: capacities, counts, shares. */
import { groupOf } from '../../../chronicle/status.ts';
import type { PhaseOutcome } from '../../../chronicle/types.ts';
import { argument, doesNotExist, notStated, type FigureFunction } from './call.ts';
import { refuse } from './faults.ts';
import { readSubject } from './names.ts';
import type { Call, Expression } from './syntax.ts';
import { alike } from './values.ts';

type Part = 'announced' | 'operating' | 'pending' | 'lapsed';

function partOfPhase({ status, capacity }: PhaseOutcome, part: Part): number | null {
  if (capacity === null || part === 'announced') return capacity;
  const group = groupOf(status);
  return part === (group === 'operating' || group === 'lapsed' ? group : 'pending') ? capacity : 0;
}

/** Cars a year over a subject. */
export const amount = (part: Part): FigureFunction => ({
  usage: `${part}(all), ${part}(view), ${part}(leeco-deqing), ${part}(company:saic)`,
  fewest: 1,
  most: 1,
  run(ground, call) {
    const subject = readSubject(ground.chronicle, argument(call, 0));
    if (subject.kind !== 'place') {
      const filters = subject.kind === 'view' ? ground.filters : subject.filters;
      return { kind: 'amount', value: ground.totals(filters, ground.yearFor(call))[part] };
    }
    const outcome = ground.outcome(subject.site, ground.yearFor(call)) ?? doesNotExist(call);
    // Where no source states a capacity, none operating would be a number that nobody gave.
    if (subject.phase === null) {
      return outcome.announced === null
        ? notStated(call)
        : { kind: 'amount', value: outcome[part] ?? 0 };
    }
    const phase = outcome.phases.find(({ id }) => id === subject.phase) ?? doesNotExist(call);
    return { kind: 'amount', value: partOfPhase(phase, part) ?? notStated(call) };
  },
});

/** How many car plants. */
export const plants: FigureFunction = {
  usage: 'plants(all), plants(view), plants(status:lapsed)',
  fewest: 1,
  most: 1,
  run(ground, call) {
    const subject = readSubject(ground.chronicle, argument(call, 0));
    if (subject.kind !== 'place') {
      const filters = subject.kind === 'view' ? ground.filters : subject.filters;
      return { kind: 'count', value: ground.totals(filters, ground.yearFor(call)).sites };
    }
    return refuse(subject.at, () => ({
      problem: { en: 'one plant is always one', zh: '单个工厂的数目总是一' },
      remedy: { en: 'Count all, view or filters.', zh: '请统计 all、view 或筛选条件。' },
    }));
  },
};

/** The first of two figures as a percentage of the second. */
export const share: FigureFunction = {
  usage: 'share(lapsed(all), announced(all))',
  fewest: 2,
  most: 2,
  run(_ground, call, evaluate) {
    const [part, whole] = alike(evaluate(inner(call, 0)), evaluate(inner(call, 1)), call.at);
    if (whole.value !== 0) return { kind: 'percent', value: (part.value / whole.value) * 100 };
    return refuse(call.at, () => ({
      problem: { en: 'a share of nothing', zh: '除数为零' },
      remedy: { en: 'The second figure must not be zero.', zh: '第二个数值不能为零。' },
    }));
  },
};

function inner(call: Call, index: number): Expression {
  const given = argument(call, index);
  if (given.kind === 'figure') return given.figure;
  return refuse(given.terms[0].at, () => ({
    problem: { en: 'a figure belongs here', zh: '此处应为数值' },
    remedy: { en: `Write it as ${share.usage}.`, zh: `请写成 ${share.usage}。` },
  }));
}
