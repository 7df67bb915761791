/** Words of the search box and its results. */
import { plants } from './lists.ts';

export const search = {
  label: 'Search plants, companies, places',
  results: 'Search results',
  kinds: { plant: 'Plants', company: 'Companies', place: 'Places', source: 'Sources' },
  /** beside a kind of which only the best are offered */
  some: (offered: number, total: number) => `${offered} of ${total}`,
  showPlants: (count: number, words: string) =>
    count === 1
      ? `Show the 1 plant matching “${words}”`
      : `Show the ${count} plants matching “${words}”`,
  bySource: (count: number): string =>
    count === 1 ? 'It cites a source that matches' : 'They cite a source that matches',
  similar: 'Nothing matches exactly; these words are similar',
  /** stands before a text that matched */
  fields: {
    name: '',
    title: '',
    publisher: 'publisher: ',
    company: 'company: ',
    county: 'county or district: ',
    city: 'city: ',
    province: 'province: ',
    zone: 'zone: ',
    group: 'group: ',
    products: 'makes: ',
    published: 'published: ',
    id: 'id: ',
  },
  levels: { province: 'Province', city: 'City', county: 'County or district' },
  /** a place and what it lies in, the nearest first */
  within: (level: string, names: readonly string[]) =>
    names.length > 0 ? `${level} in ${names.join(', ')}` : level,
  plants,
  notInView: 'not in this view',
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  none: (words: string) => `Nothing matches “${words}”. Try fewer letters, or Chinese.`,
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. It is tried again as you type.',
  /** a link's words narrow nothing as long as the search is not there */
  failedFilter: (words: string) =>
    `The search could not be loaded, so “${words}” narrows nothing. Type to try again.`,
  /** said once something was chosen */
  opened: (name: string) => `${name} is open`,
  narrowed: (name: string) => `Showing plants matching “${name}”`,
  narrowedToCompany: (name: string) => `Showing plants of ${name}`,
  narrowedToProvince: (name: string) => `Showing plants in ${name}`,
  narrowedToSource: (title: string) => `Showing plants that cite “${title}”`,
};
