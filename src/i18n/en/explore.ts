/** Words of the reading room: facets, list, headline. */

const plants = (count: number) => (count === 1 ? '1 plant' : `${count} plants`);
const list = (items: readonly string[], word: string) =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;

/** What a headline speaks of. Amounts are already formatted; null where there is none. */
export interface HeadlineParts {
  /** the year whose end is looked at; null for now */
  readonly year: number | null;
  /** the month up to which the research reaches, formatted */
  readonly month: string;
  readonly hindsight: boolean;
  readonly sites: number;
  readonly announced: string | null;
  readonly operating: string | null;
  readonly lapsed: string | null;
  /** names of the chosen companies; empty means all */
  readonly companies: readonly string[];
  /** names of the chosen statuses; empty means all */
  readonly statuses: readonly string[];
}

function headline(p: HeadlineParts): string {
  const now = p.year === null;
  const by = now ? `By ${p.month}` : `By the end of ${p.year}`;
  const whose =
    p.companies.length > 3
      ? ` of ${p.companies.length} companies`
      : p.companies.length > 0
        ? ` of ${list(p.companies, 'and')}`
        : '';
  const which = p.statuses.length > 0 ? ` (${list(p.statuses, 'or').toLowerCase()})` : '';
  const known = p.hindsight ? '' : now ? ', as far as dated sources tell' : ', as known then';
  if (p.sites === 0) return `${by}${known}, no plant${whose}${which} is on record.`;
  const subject = `${plants(p.sites)}${whose}${which}`;
  if (p.announced === null)
    return `${by}${known}, ${subject} had been announced; no source states a capacity.`;
  const built =
    p.operating === null
      ? now
        ? 'None are in production'
        : 'None were in production'
      : `${p.operating} ${now ? 'are' : 'were'} in production`;
  const gone = p.lapsed === null ? '' : `; ${p.lapsed} ${now ? 'have' : 'had'} lapsed`;
  return `${by}${known}, ${subject} had announced ${p.announced} cars a year. ${built}${gone}.`;
}

export const explore = {
  headline,
  company: {
    title: 'Company',
    showAll: (count: number) => `Show all ${count} companies`,
    showFewer: 'Show fewer',
    none: 'No company has a plant in this view.',
    /** what the row's bar and number say, for a screen reader */
    describe: (sites: number, announced: string, operating: string) =>
      `${plants(sites)}, ${announced} announced, ${operating} operating`,
  },
  status: { title: (year: number) => `Status in ${year}` },
  filters: { clear: 'Clear filters' },
  list: {
    title: (count: number) => plants(count),
    label: 'Plants',
    sortBy: 'Sort',
    sorts: {
      announced: 'by announced capacity',
      operating: 'by operating capacity',
      name: 'by name',
      since: 'by announcement',
    },
    none: 'No plant matches these filters.',
    notStated: 'no capacity stated',
    split: (operating: string, rest: string) => `${operating} in production, ${rest} to come`,
    splitLapsed: (operating: string, lapsed: string) =>
      `${operating} in production, ${lapsed} lapsed`,
    notACarPlant: { components: 'component plant', network: 'network' },
  },
};
