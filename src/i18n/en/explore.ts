/** Words of the reading room: facets, list, headline. */
import { headline } from './headline.ts';
import { plants } from './lists.ts';

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
