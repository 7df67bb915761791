/** Figures of time: when milestones were reached or were to be, and how late production began. */
import { knowledgeOf } from '../../../chronicle/knowledge.ts';
import { startsOf } from '../../../chronicle/slippage.ts';
import { LicenceState, milestones, type Claim, type Interval } from '../../../dataset/schema.ts';
import { argument, dossierOf, notStatedOf, versionsOf, type FigureFunction } from './call.ts';
import { refuse, refuseWord } from './faults.ts';
import type { Ground } from './ground.ts';
import { readPlace, readQualified, readSource, readWord, type Place } from './names.ts';
import type { Call } from './syntax.ts';

const phaseOf = ({ phase }: { readonly phase: string | null }) => phase;

/** Months from the first published plan to the start of production (rule 9). */
export const slippage: FigureFunction = {
  usage: 'slippage(xiaomi-beijing) or slippage(xiaomi-beijing#p1)',
  fewest: 1,
  most: 1,
  run(ground, call) {
    const place = readPlace(ground.chronicle, argument(call, 0));
    const all = dossierOf(ground, call, place).slippage;
    const found = all.find(({ phase }) => phase === place.phase);
    if (found) return { kind: 'months', value: found.months };
    return notStatedOf(call, place, all.map(phaseOf));
  },
};

/** `first-planned`: by the plan that slippage counts from. */
const moods = ['actual', 'planned', 'first-planned'] as const;

/** When a milestone was, or was to be, reached. */
function whenOf(ground: Ground, call: Call): Interval {
  const place = readPlace(ground.chronicle, argument(call, 0));
  const what = readQualified(argument(call, 1), milestones, { en: 'milestone', zh: '里程碑' });
  const { word: milestone, qualifier: state } = what;
  if (state !== null && (milestone !== 'licence' || !isState(state))) {
    refuseWord(what.at, `${milestone}:${state}`, { en: 'milestone', zh: '里程碑' }, licences);
  }
  const mood = call.args[2] ? readWord(call.args[2], moods, { en: 'mood', zh: '类别' }) : 'actual';
  const source = call.args[3] ? readSource(ground.chronicle, call.args[3]) : null;
  const { facts } = dossierOf(ground, call, place);
  if (mood === 'first-planned') return firstPlan(ground, call, place, milestone);
  const told = facts
    .filter((fact) => fact.field === milestone && fact.planned === (mood === 'planned'))
    .flatMap((fact) => versionsOf(fact, source))
    .map(({ claim }) => claim)
    .filter((claim) => claim.when && (state === null || claim.state === state));
  const own = told.filter(({ phase }) => phase === place.phase);
  const states = new Set(own.map((claim) => claim.state));
  if (states.size > 1) severalStates(call, [...states]);
  const when = occurrence(own, ground.standpoint(ground.yearFor(call)).day);
  return when ?? notStatedOf(call, place, told.map(phaseOf));
}

const isState = (word: string) => LicenceState.safeParse(word).success;
const licences = LicenceState.options.map((state) => `licence:${state}`);

/** A licence asked for and one refused are two events. */
function severalStates(call: Call, states: readonly (string | undefined)[]): never {
  return refuse(call.at, () => ({
    problem: { en: 'the licence has more than one date', zh: '资质有多个日期' },
    remedy: {
      en: `Say which: ${states.map((state) => `licence:${state}`).join(', ')}.`,
      zh: `请指明：${states.map((state) => `licence:${state}`).join('、')}。`,
    },
  }));
}

/** Of a milestone that recurs the last that is reached by the day, else the first. */
function occurrence(claims: readonly Claim[], day: string): Interval | null {
  const all = claims.flatMap(({ when }) => when ?? []).sort((a, b) => (a.to < b.to ? -1 : 1));
  return all.findLast(({ to }) => to <= day) ?? all[0] ?? null;
}

/** The plan that slippage counts from (rule 9). */
function firstPlan(ground: Ground, call: Call, place: Place, milestone: string): Interval {
  if (milestone !== 'production-start') {
    refuse(call.at, () => ({
      problem: {
        en: 'only production-start has a first plan',
        zh: '只有 production-start 有最初计划',
      },
      remedy: { en: 'Write "planned".', zh: '请使用“planned”。' },
    }));
  }
  const standpoint = ground.standpoint(ground.yearFor(call));
  const starts = startsOf(knowledgeOf(ground.chronicle, place.site, standpoint), standpoint.day);
  const planned = starts.filter((start) => start.planned?.claim.when);
  const own = planned.find(({ phase }) => phase === place.phase);
  return own?.planned?.claim.when ?? notStatedOf(call, place, planned.map(phaseOf));
}

/** When, at the precision of its source. */
export const date: FigureFunction = {
  usage:
    'date(leeco-deqing, construction-start), date(leeco-deqing, production-start, planned) or date(leeco-deqing, production-start, planned, id-of-a-source)',
  fewest: 2,
  most: 4,
  run: (ground, call) => ({ kind: 'date', when: whenOf(ground, call) }),
};

/** The year in which such a date ends. */
export const year: FigureFunction = {
  usage: 'year(leeco-deqing, announced)',
  fewest: 2,
  most: 4,
  run: (ground, call) => ({ kind: 'year', value: Number(whenOf(ground, call).to.slice(0, 4)) }),
};
