/** Words of the site panel: facts, phases, story, sources. */
import { units } from './units.ts';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const panel = {
  close: 'Close',
  closeSite: (site: string) => `Close ${site}`,
  /** between the parts of a name or place */
  comma: ', ',
  colon: ': ',
  location: (precision: string) => `location: ${precision}`,
  locationBasis: 'How the place is known',
  units,
  /** a unit or a company with what is said of it in brackets; words that end in brackets take it in */
  qualified: (words: string, qualifier: string) =>
    words.endsWith(')') ? `${words.slice(0, -1)}; ${qualifier})` : `${words} (${qualifier})`,
  /** names of a place, the smallest first */
  place: (names: readonly string[]) => names.join(', '),
  /** a forecast that sets only the last day */
  atTheLatest: (date: string) => `${date} at the latest`,

  absent: {
    text: (date: string) => `On ${date} this plant did not exist yet.`,
    unknown: (date: string) => `By ${date} no dated source had spoken of this plant.`,
    first: (year: number) => `It first appears at the end of ${year}.`,
    never: 'All its sources are undated, so it appears only with hindsight.',
    show: (year: number) => `Show ${year}`,
    withHindsight: 'Look with hindsight',
  },

  figures: {
    title: 'Key figures',
    announced: 'Announced',
    operating: 'Built',
    investment: 'Investment',
    carsAYear: 'cars a year',
    noCapacity: 'No source states a capacity',
    noCars: 'Makes parts, not cars',
    noInvestment: 'No source states an investment',
    noOperating: 'Nothing in production',
    operatingNotStated: 'In production, capacity not stated',
    sumOfPhases: (phases: number) => `${count(phases, 'phase', 'phases')} added up`,
    lapsed: (cars: string) => `${cars} lapsed`,
    planned: 'planned',
    spent: 'reported as made',
    disputed: (others: readonly string[]) =>
      others.length === 0 ? 'sources differ' : `sources differ: ${others.join(', ')}`,
    alsoAs: (amount: string) => `≈ ${amount}`,
  },
  derived: 'derived',
  derivedHelp:
    'Derived: the site’s stated total less its other phases. No source states this figure.',
  inferred: 'inferred',
  partlyInferred: 'partly inferred',
  fromContext: 'date from context',
  planned: 'planned',
  wholeSite: 'whole site',

  phases: {
    title: 'Phases',
    phase: 'Phase',
    capacity: 'Cars a year',
    plannedStart: 'Planned start',
    actualStart: 'Actual start',
    whole: 'Whole site',
    rest: 'Remainder',
    notStated: 'not stated',
    none: 'none',
  },

  slippage: {
    started: (phase: string | null, months: string, late: boolean) =>
      `${phase ?? 'Production'} started ${months} ${late ? 'late' : 'early'}`,
    onTime: (phase: string | null) => `${phase ?? 'Production'} started on time`,
    givenUp: (phase: string | null, months: string) =>
      `${phase ?? 'Production'} was ${months} overdue when it was given up`,
    overdue: (phase: string | null, months: string) =>
      `${phase ?? 'Production'} is ${months} overdue`,
    due: (phase: string | null) => `${phase ?? 'Production'} has just fallen due`,
    against: (planned: string) => `first planned for ${planned}`,
  },

  story: {
    title: 'Promise and outcome',
    key: 'Dashed: planned. Filled: reported. Dotted: inferred.',
    /** before a planned date */
    plannedFor: (date: string) => `planned ${date}`,
    byPublication: (date: string) => `by ${date}, when the source was published`,
    undated: 'Undated',
    undatedHelp: 'No source gives a date for these; they set nothing.',
    more: (n: number) => `Show ${n} more`,
    fewer: 'Show the main steps only',
    later: 'after the date looked at',
  },

  site: {
    title: 'Site',
    investment: 'Investment',
    otherFigures: 'Other figures',
    place: 'Place, as sources put it',
    people: (n: string) => `${n} people`,
    cars: (n: string) => `${n} cars`,
    more: (n: number) => `${n} more`,
  },

  disputes: {
    title: 'Where sources differ',
    value: 'Value',
    sources: 'Source',
    used: 'used',
    undated: 'no date given',
    or: (values: readonly string[]) => values.join(' or '),
    why: {
      later: 'Used: the value of the source published last.',
      dated: 'Used: the value of a dated source; the other sources are undated.',
      kind: (better: string, worse: string) =>
        `Used: published at the same time, a ${better} source goes before a ${worse} source.`,
      order: 'Used: equal in date and kind, so the order of the sources’ names decides.',
      actual:
        'Used: within one source, what is done goes before what is planned, then the later period.',
      earliest: 'Used: the earliest date, since a plant is announced only once.',
      givesDate: 'Used: the source that gives a date; the others give none.',
      sharper: 'Used: the most exact date.',
      other: (amount: string) => `None of these is used: ${amount}, stated otherwise, is.`,
      held: 'Used: the value that held on the date looked at.',
    },
  },

  sums: {
    title: 'Sums that do not add up',
    text: (field: string, parts: string, stated: string) =>
      `${field}: the parts add up to ${parts}; the stated total is ${stated}.`,
    asFound: 'Shown as found, not mended.',
  },

  also: {
    title: (n: number) => `Also reported (${n})`,
    help: 'The same facts from further sources, and facts that do not contradict the ones above.',
  },

  sources: {
    title: 'Sources',
    cite: (n: number, publisher: string, date: string) => `Source ${n}: ${publisher}, ${date}`,
    undated: 'undated',
    described: 'described',
    describedHelp: 'the headline could not be read; this describes the page',
    basis: {
      printed: '',
      address: 'date read from the address',
      context: 'date read from context',
    },
    facts: (n: number) => count(n, 'fact', 'facts'),
    newTab: 'opens in a new tab',
    back: 'Back to the text',
    asPrinted: 'as printed',
    leftOut: (n: number) =>
      `${count(n, 'claim', 'claims')} of undated sources ${n === 1 ? 'is' : 'are'} left out without hindsight.`,
  },
};
