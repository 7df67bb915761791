/** Words of the table of promise and outcome. */
import type { Slippage } from '../../chronicle/types.ts';

const plants = (count: string) => (count === '1' ? '1 plant' : `${count} plants`);

/** `length` is the number of months in words, without a sign */
function slippage(months: number, length: string, until: Slippage['until']): string {
  if (until === 'given-up')
    return months === 0 ? 'given up when due' : `given up ${length} overdue`;
  if (until === 'standpoint') return months === 0 ? 'due now' : `${length} late so far`;
  if (months === 0) return 'on time';
  return `${length} ${months > 0 ? 'late' : 'early'}`;
}

export const table = {
  title: 'Promise and outcome',
  by: { label: 'A row for each', plant: 'Plant', company: 'Company', province: 'Province' },
  /** what a row's start counts from and to, where that needs saying */
  note: 'Slippage runs from the end of the first published plan to the start of production; without a start, to the date looked at or to the day the plant was given up.',
  caption: (title: string, rows: string, column: string, descending: boolean) =>
    `${title}: ${rows}, sorted by ${column.toLowerCase()}, ${descending ? 'descending' : 'ascending'}`,
  columns: {
    name: { plant: 'Plant', company: 'Company', province: 'Province' },
    status: 'Status',
    plants: 'Plants',
    announced: 'Announced',
    operating: 'Operating',
    lapsed: 'Lapsed',
    planned: 'Planned start',
    actual: 'Actual start',
    slippage: 'Slippage',
    sources: 'Sources',
    disputes: 'Disputes',
  },
  /** the columns that tell something else of several plants */
  grouped: {
    planned: 'First planned start',
    actual: 'First actual start',
    slippage: 'Median slippage',
    disputes: 'Disputed plants',
  },
  notStated: 'not stated',
  /** no source tells of a start of production */
  noStart: 'none reported',
  noDate: 'no date given',
  /** the latest day that a source without dates leaves */
  atLatest: (date: string) => `by ${date}`,
  slippage,
  uncompared: {
    'no-plan': 'no dated plan',
    'not-due': 'not due yet',
    'given-up-before-due': 'given up before due',
  },
  plants,
  phases: (count: number) => `${count}\u00a0phases`,
  withoutCapacity: (count: string) => `${count} not stated`,
  noMedian: 'nothing to compare',
  ofPlants: (count: string) => `of ${plants(count)}`,
  medianOf: (count: string) => `median of ${plants(count)}`,
  /** a joint venture counts under each of its companies, and once in the sum */
  eachOnce: 'each plant counted once',
  companies: (count: string) => (count === '1' ? '1 company' : `${count} companies`),
  provinces: (count: string) => (count === '1' ? '1 province' : `${count} provinces`),
  /** sites in the table that no total counts */
  uncounted: (count: string) =>
    count === '1' ? 'and 1 other site, not counted' : `and ${count} other sites, not counted`,
  showPlants: (count: string, name: string) => `Show the ${plants(count)} of ${name}`,
  chart: {
    title: 'Promised against built',
    built: 'built',
    pending: 'to come',
    lapsed: 'lapsed',
    amount: (built: string, promised: string) => `${built} of ${promised}`,
    describe: (name: string, count: string, promised: string, built: string, lapsed: string) =>
      `${name}: ${plants(count)}, ${promised} announced, ${built} built, ${lapsed} lapsed`,
    others: (count: string) => `${count} others`,
  },
};
