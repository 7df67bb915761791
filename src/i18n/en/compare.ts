/** Words of the pins and of the comparison of pinned plants. */

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

const groups = {
  outcome: 'Promise and outcome',
  time: 'Dates',
  means: 'Money, land, licence',
  plant: 'The plant',
  evidence: 'Evidence',
};

const rows = {
  status: 'Status',
  announced: 'Announced',
  operating: 'In production',
  lapsed: 'Lapsed',
  phases: 'Phases',
  announcedOn: 'Announced on',
  groundBroken: 'Ground broken',
  plannedStart: 'First planned start',
  actualStart: 'Actual start',
  slippage: 'Slippage',
  investment: 'Investment',
  area: 'Area',
  licence: 'Licence',
  companies: 'Companies',
  products: 'Products',
  place: 'Place',
  disputes: 'Sources differ on',
  sources: 'Sources',
};

/** What an empty cell of a row says. */
const missing: Readonly<Record<string, string>> = {
  announced: 'No source states a capacity',
  operating: 'Nothing in production',
  lapsed: 'Nothing lapsed',
  groundBroken: 'Not reported',
  plannedStart: 'No source states a plan',
  actualStart: 'No start reported',
  slippage: 'No dated plan has fallen due',
  investment: 'No source states an investment',
  area: 'No source states an area',
  licence: 'No source speaks of one',
};

export const compare = {
  pin: 'Pin to compare',
  unpin: 'Unpin',
  pinned: 'pinned',
  pinSite: (site: string) => `Pin ${site}`,
  unpinSite: (site: string) => `Unpin ${site}`,
  full: 'Four plants are pinned; unpin one first.',
  tray: {
    title: (n: number) => `Pinned (${n})`,
    /** read aloud when pins change */
    said: (n: number) => `${count(n, 'plant', 'plants')} pinned`,
    compare: 'Compare',
    back: 'Back to the map',
    unpinAll: 'Unpin all',
    needTwo: 'Pin one more to compare.',
  },
  title: (n: number) => `${n} plants side by side`,
  asOf: (date: string, hindsight: boolean) =>
    `${hindsight ? 'As it stood on' : 'As known on'} ${date}; filters do not apply here.`,
  key: 'the plants differ',
  onlyDifferences: 'Only differences',
  alike: 'They differ in none of these.',
  differs: 'differs',
  plant: 'Plant',
  table: 'Facts of the pinned plants',
  fact: 'Fact',
  open: 'Open',
  openSite: (site: string) => `Open ${site}`,
  groups,
  rows,
  missing,
  notYet: 'not yet',
  carsAYear: 'cars a year',
  claims: (n: number) => `with ${count(n, 'fact', 'facts')}`,
  since: (date: string) => `on record from ${date}`,
  asPhase: (phase: string) => `for ${phase}`,
  nothing: 'nothing',
  largest: 'largest',
  first: 'first',
  /** a length of time in years and months, either of them 0 */
  span: (years: number, months: number) =>
    [
      ...(years > 0 ? [count(years, 'year', 'years')] : []),
      ...(months > 0 ? [count(months, 'month', 'months')] : []),
    ].join(' '),
  days: (n: number) => count(n, 'day', 'days'),
  later: (span: string, about: boolean) => `${about ? 'about ' : ''}${span} later`,
  otherwise: 'sources differ: ',
  axis: {
    title: 'On one axis',
    key: 'Dashed: planned. Filled: reported. Dotted: inferred. Bar: late.',
    /** what the upright line marks */
    now: (date: string) => `Line: ${date}.`,
    late: (months: string) => `${months} late`,
    overdue: (months: string) => `${months} overdue`,
    list: 'All dates as a list',
    none: 'No dated step yet',
  },
  empty: {
    title: 'Set plants side by side',
    none: 'Pin two to four plants, and their facts stand here in columns: promise, outcome, dates, money.',
    one: (site: string) => `${site} is pinned. Pin one more, and both stand here in columns.`,
    how: 'Open a plant from the list, the map or the search (press /), then press “Pin to compare”. With the keyboard: P in the panel, Shift P in the list.',
    start: 'Or start with these',
    pair: (a: string, b: string) => `${a} and ${b}`,
    sameDay: (date: string) => `Begun on the same day, ${date}: see what became of each.`,
    largest: 'The two largest promises in view.',
  },
};
