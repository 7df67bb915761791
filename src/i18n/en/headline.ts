/** The headline: the view in a sentence that a newspaper could print. */
import type { SiteKind } from '../../dataset/schema.ts';
import { firstThatFits } from '../fitting.ts';
import { allOf, anyOf, counted, plants } from './lists.ts';

/** A range of capacities, formatted; null where an end is open. */
export interface CapacityWords {
  readonly from: string | null;
  readonly to: string | null;
  /** `to` is the first value outside */
  readonly below: boolean;
}

/** What a headline speaks of. Amounts are already formatted; null where there is none. */
export interface HeadlineParts {
  /** the year whose end is looked at; null for now */
  readonly year: number | null;
  /** the month up to which the research reaches, formatted */
  readonly month: string;
  readonly hindsight: boolean;
  /** car plants */
  readonly sites: number;
  readonly components: number;
  readonly networks: number;
  readonly announced: string | null;
  readonly operating: string | null;
  readonly lapsed: string | null;
  /** how many filters are on */
  readonly filters: number;
  /** names; empty means all, as with every list here */
  readonly companies: readonly string[];
  readonly roles: readonly string[];
  readonly provinces: readonly string[];
  readonly statuses: readonly string[];
  readonly kinds: readonly SiteKind[];
  readonly capacity: CapacityWords | null;
  readonly announcedIn: { readonly from: number | null; readonly to: number | null } | null;
  readonly isDisputed: boolean;
  readonly isNotStated: boolean;
  /** publishers */
  readonly sources: readonly string[];
  readonly q: string;
}

/** Three lines of the headline's type on a usual screen. */
const longest = 180;

/** Names in full where there is room, else numbers and what can be left out left out. */
type Mode = 'named' | 'counted';

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Names while they are few, else how many. */
const named = (names: readonly string[], most: number, one: string, many: string) =>
  names.length > most ? counted(names.length, one, many) : allOf(names);

function who({ companies, roles }: HeadlineParts, most: number): string {
  const whose = named(companies, most, 'company', 'companies');
  if (roles.length === 0) return whose && ` of ${whose}`;
  const [first = '', ...others] = roles;
  return whose
    ? ` with ${whose} as ${anyOf(roles)}`
    : ` with ${anyOf([withArticle(first), ...others])} on record`;
}

function when({ announcedIn: range }: HeadlineParts): string {
  if (!range) return '';
  const { from, to } = range;
  if (from === null) return ` announced by ${to}`;
  if (to === null) return ` announced since ${from}`;
  return from === to ? ` announced in ${from}` : ` announced in ${from}–${to}`;
}

function size({ capacity, sites }: HeadlineParts, mode: Mode): string {
  if (!capacity) return '';
  const { from, to, below } = capacity;
  const upper = below ? `under ${to}` : to;
  const range =
    from === null
      ? `${below ? '' : 'up to '}${upper}`
      : to === null
        ? `${from} or more`
        : from === to
          ? from
          : `${from} to ${upper}`;
  return ` for ${range}${mode === 'named' ? ' cars' : ''} a year${sites === 1 ? '' : ' each'}`;
}

/** All that narrows, in the order in which it is said. */
function narrowing(p: HeadlineParts, mode: Mode): string {
  const most = mode === 'named' ? 3 : 1;
  const where = named(p.provinces, most, 'province', 'provinces');
  const told = named(p.sources, most - 1, 'source', 'sources');
  return [
    who(p, most),
    where && ` in ${where}`,
    p.statuses.length > 0 ? ` (${anyOf(p.statuses).toLowerCase()})` : '',
    when(p),
    size(p, mode),
    told && ` reported by ${told}`,
    p.q && (mode === 'named' ? ` matching “${p.q}”` : ' matching the search'),
    p.isNotStated ? ' without a stated capacity' : '',
    p.isDisputed ? ' whose sources differ' : '',
  ].join('');
}

const componentPlants = (count: number) => counted(count, 'component plant', 'component plants');
const projects = (count: number) =>
  counted(count, 'project in several places', 'projects in several places');

/** Component plants and projects, which are counted and never summed. */
function others({ components, networks }: HeadlineParts): string {
  return allOf([
    ...(components > 0 ? [componentPlants(components)] : []),
    ...(networks > 0 ? [projects(networks)] : []),
  ]);
}

function sentence(p: HeadlineParts, which: string): string {
  const now = p.year === null;
  const known = p.hindsight ? '' : now ? ', as far as dated sources tell' : ', as known then';
  const by = `${now ? `By ${p.month}` : `By the end of ${p.year}`}${known},`;
  const is = now ? 'is' : 'was';
  const are = now ? 'are' : 'were';
  const asksForCars = p.kinds.includes('vehicles');
  const asksForOthers = p.kinds.some((kind) => kind !== 'vehicles');
  const rest = others(p);

  if (p.sites === 0) {
    if (rest && (asksForOthers || !asksForCars))
      return `${by} ${rest}${which} ${p.components + p.networks === 1 ? is : are} on record.`;
    const none =
      asksForCars || !asksForOthers
        ? asksForCars
          ? 'car plant'
          : 'plant'
        : anyOf([
            ...(p.kinds.includes('components') ? ['component plant'] : []),
            ...(p.kinds.includes('network') ? ['project in several places'] : []),
          ]);
    return `${by} no ${none}${which} ${is} on record.`;
  }

  const subject = `${asksForCars ? counted(p.sites, 'car plant', 'car plants') : plants(p.sites)}${which}`;
  const beside = rest && asksForOthers ? ` With them, ${rest}.` : '';
  if (p.announced === null) {
    const said = p.announcedIn ? `${p.sites === 1 ? is : are} on record` : 'had been announced';
    return `${by} ${subject} ${said}${p.isNotStated ? '' : '; no source states a capacity'}.${beside}`;
  }
  // A sentence does not say “announced” or “cars a year” twice.
  const verb = p.announcedIn ? 'promised' : 'announced';
  const unit = p.capacity ? (p.sites === 1 ? '' : ' together') : ' cars a year';
  const built =
    p.operating === null ? `None ${are} in production` : `${p.operating} ${are} in production`;
  const gone = p.lapsed === null ? '' : `; ${p.lapsed} ${now ? 'have' : 'had'} lapsed`;
  return `${by} ${subject} had ${verb} ${p.announced}${unit}. ${built}${gone}.${beside}`;
}

/** What is said where the filters are too many to name. */
const inSum = (p: HeadlineParts) =>
  sentence(
    { ...p, capacity: null, announcedIn: null, isNotStated: false },
    ` under ${p.sites + p.components + p.networks > 0 ? '' : 'these '}${p.filters} filters`,
  );

/** The sentence; where it would run on, names become numbers, and then all filters one number. */
export const headline = (p: HeadlineParts): string =>
  firstThatFits(
    [
      sentence(p, narrowing(p, 'named')),
      sentence(p, narrowing(p, 'counted')),
      ...(p.filters > 1 ? [inSum(p)] : []),
    ],
    longest,
  );
