/**
 * The address bar as a public contract: every parameter parses to a value, to missing, or to
 * invalid with a reason; the writer leaves defaults out. Links that people keep depend on the names
 * and forms here; old ones lie in `tests/fixtures/links.json` and must go on working.
 */
import type { StatusGroup } from '../chronicle/types.ts';
import type { CompanyRole, SiteKind } from '../dataset/schema.ts';
import { isLang } from '../i18n/lang.ts';
import type { Dropped, InvalidReason } from './dropped.ts';
import { noFilters, type Range, type Trait } from './filters.ts';
import type { AddressKey } from './keys.ts';
import { mostPins, tableColumns, type Stage, type State, type TableBy } from './store.ts';

export type AddressState = Pick<State, AddressKey>;

/** The state that an address without parameters stands for. */
export const plainAddress: AddressState = {
  ...noFilters,
  site: null,
  asOf: null,
  hindsight: true,
  pins: [],
  show: 'map',
  by: 'plant',
  sort: null,
  color: 'status',
  places: 'parted',
  joining: true,
  camera: null,
  presenting: false,
  briefing: null,
  scene: 1,
  lang: 'en',
  theme: 'system',
};

/** What a parameter's text says: a value, and the parts of it that make no sense. */
interface Parsed<T> {
  /** undefined where nothing of the text can be used */
  readonly value?: T;
  readonly bad?: readonly string[];
  readonly reason?: InvalidReason;
}

interface Parameter<T> {
  readonly name: string;
  parse(text: string): Parsed<T>;
  /** null where the value is the default and stays out of the address */
  write(value: T): string | null;
}

const valid = <T>(value: T): Parsed<T> => ({ value });
const invalid = (reason: InvalidReason): Parsed<never> => ({ reason });

const isId = (text: string): text is string => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
/** Whether a text is one of the words. */
const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string): text is T =>
    words.some((word) => word === text);

const isStatus = oneOf<StatusGroup>('operating', 'construction', 'announced', 'lapsed');
const isRole = oneOf<CompanyRole>(
  'owner',
  'partner',
  'operator',
  'contract-manufacturer',
  'former-owner',
);
const isKind = oneOf<SiteKind>('vehicles', 'components', 'network');
const isTrait = oneOf<Trait>('disputed', 'not-stated');
const isStage = oneOf<Stage>('map', 'table', 'compare');
const isGrouping = oneOf<TableBy>('plant', 'company', 'province');
const isColumn = oneOf(...tableColumns);

/** A comma-separated list: good items are kept, bad ones told. */
function list<T extends string>(
  text: string,
  isGood: (item: string) => item is T,
  reason: InvalidReason,
): Parsed<readonly T[]> {
  const items = [...new Set(text.split(',').filter(Boolean))];
  const bad = items.filter((item) => !isGood(item));
  return { value: items.filter(isGood), ...(bad.length > 0 ? { bad, reason } : {}) };
}

const number = (text: string | undefined): number =>
  text !== undefined && /^-?\d{1,4}(\.\d{1,8})?$/.test(text) ? Number(text) : Number.NaN;

/** Four decimals are about ten metres: finer than any location in the data. */
const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** A row for a list of words or ids that is left out while empty. */
const listOf = <T extends string>(
  name: string,
  isGood: (item: string) => item is T,
  reason: InvalidReason,
): Parameter<readonly T[]> => ({
  name,
  parse: (text) => list(text, isGood, reason),
  write: (items) => (items.length > 0 ? items.join(',') : null),
});

/** A row for one word of several, left out while it is the usual one. */
const wordOf = <T extends string>(
  name: string,
  isGood: (text: string) => text is T,
  reason: InvalidReason,
  usual: T,
): Parameter<T> => ({
  name,
  parse: (text) => (isGood(text) ? valid(text) : invalid(reason)),
  write: (word) => (word === usual ? null : word),
});

/** A row for something that is on unless the address says 0. */
const switchOf = (name: string): Parameter<boolean> => ({
  name,
  parse: (text) => (text === '0' || text === '1' ? valid(text === '1') : invalid('not-a-switch')),
  write: (on) => (on ? null : '0'),
});

/** A row for a range: `2016-2018`, with an end left out where it is open; one number is itself to itself. */
const rangeOf = (name: string, digits: RegExp): Parameter<Range | null> => ({
  name,
  parse: (text) => {
    const [first = '', second = first, ...rest] = text.split('-');
    const end = (part: string) => (part === '' ? null : digits.test(part) ? Number(part) : NaN);
    const [from, to] = [end(first), end(second)];
    const isSane =
      rest.length === 0 &&
      !Number.isNaN(from) &&
      !Number.isNaN(to) &&
      (from !== null || to !== null) &&
      (from ?? 0) <= (to ?? Infinity);
    return isSane ? valid({ from, to }) : invalid('not-a-range');
  },
  write: (range) =>
    range && (range.from !== null || range.to !== null)
      ? `${range.from ?? ''}-${range.to ?? ''}`
      : null,
});

/** Longer than any sensible search, shorter than trouble. */
const longestSearch = 100;

/** One row a key: adding a key to the address without saying how is a type error. */
const parameters: { readonly [K in AddressKey]: Parameter<State[K]> } = {
  site: {
    name: 'site',
    parse: (text) => (isId(text) ? valid(text) : invalid('not-an-id')),
    write: (site) => site,
  },
  asOf: {
    name: 'asof',
    parse: (text) => (/^\d{4}$/.test(text) ? valid(Number(text)) : invalid('not-a-year')),
    write: (year) => (year === null ? null : String(year)),
  },
  hindsight: switchOf('hindsight'),
  companies: listOf('company', isId, 'not-an-id'),
  roles: listOf('role', isRole, 'not-a-role'),
  statuses: listOf('status', isStatus, 'not-a-status'),
  provinces: listOf('province', isId, 'not-an-id'),
  kinds: listOf('kind', isKind, 'not-a-kind'),
  capacity: rangeOf('capacity', /^\d{1,9}$/),
  announcedIn: rangeOf('announced', /^\d{4}$/),
  traits: listOf('only', isTrait, 'not-a-trait'),
  sources: listOf('source', isId, 'not-an-id'),
  q: {
    name: 'q',
    parse: (text) => {
      const words = text.trim();
      return words.length <= longestSearch ? valid(words) : invalid('not-a-search');
    },
    // A lone half of a surrogate pair cannot be written into an address.
    write: (words) => words.replaceAll(/\p{Cs}/gu, '') || null,
  },
  pins: {
    name: 'pins',
    parse: (text) => {
      const { value = [], bad = [] } = list(text, isId, 'not-an-id');
      const kept = value.slice(0, mostPins);
      if (bad.length > 0) return { value: kept, bad, reason: 'not-an-id' };
      const over = value.slice(mostPins);
      return over.length > 0 ? { value: kept, bad: over, reason: 'too-many-pins' } : valid(kept);
    },
    write: (ids) => (ids.length > 0 ? ids.join(',') : null),
  },
  show: wordOf('show', isStage, 'not-a-stage', 'map'),
  by: wordOf('by', isGrouping, 'not-a-grouping', 'plant'),
  sort: {
    name: 'sort',
    parse: (text) => {
      const descending = text.startsWith('-');
      const column = descending ? text.slice(1) : text;
      return isColumn(column) ? valid({ column, descending }) : invalid('not-a-sort');
    },
    write: (sort) => sort && `${sort.descending ? '-' : ''}${sort.column}`,
  },
  color: wordOf('color', oneOf('status', 'company'), 'not-a-colouring', 'status'),
  places: wordOf('places', oneOf('parted', 'true'), 'not-a-placing', 'parted'),
  joining: switchOf('join'),
  camera: {
    name: 'view',
    parse: (text) => {
      const [lat, lon, zoom, ...rest] = text.split(',').map(number);
      if (lat === undefined || lon === undefined || zoom === undefined || rest.length > 0)
        return invalid('not-a-camera');
      const sane = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22;
      return sane ? valid({ lat, lon, zoom }) : invalid('not-a-camera');
    },
    write: (camera) =>
      camera && [round(camera.lat, 4), round(camera.lon, 4), round(camera.zoom, 2)].join(','),
  },
  presenting: {
    name: 'present',
    parse: (text) => (text === '0' || text === '1' ? valid(text === '1') : invalid('not-a-switch')),
    write: (on) => (on ? '1' : null),
  },
  briefing: {
    name: 'briefing',
    parse: (text) => (isId(text) ? valid(text) : invalid('not-an-id')),
    write: (id) => id,
  },
  scene: {
    name: 'scene',
    parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? valid(Number(text)) : invalid('not-a-scene')),
    write: (scene) => (scene > 1 ? String(scene) : null),
  },
  lang: {
    name: 'lang',
    parse: (text) => (isLang(text) ? valid(text) : invalid('not-a-language')),
    write: (lang) => (lang === 'en' ? null : lang),
  },
  theme: {
    name: 'theme',
    parse: (text) => (text === 'light' || text === 'dark' ? valid(text) : invalid('not-a-theme')),
    write: (theme) => (theme === 'system' ? null : theme),
  },
};

const rows = Object.entries(parameters) as [AddressKey, Parameter<unknown>][];

/** The name in the address of a key of the store. */
export const parameterName = (key: AddressKey): string => parameters[key].name;

/** What an address says. Parameters that it does not have are absent; bad ones are told, not guessed. */
export function parseAddress(search: string): {
  state: Partial<AddressState>;
  dropped: readonly Dropped[];
} {
  const query = new URLSearchParams(search);
  const state: Record<string, unknown> = {};
  const dropped: Dropped[] = [];
  for (const [key, parameter] of rows) {
    const text = query.get(parameter.name);
    if (text === null) continue;
    const { value, bad, reason } = parameter.parse(text);
    if (value !== undefined) state[key] = value;
    if (reason)
      for (const item of bad ?? [text])
        dropped.push({ parameter: parameter.name, value: item, reason });
  }
  return { state: state as Partial<AddressState>, dropped };
}

/** The address of a state: a query string with its question mark, or nothing for the default view. */
export function writeAddress(state: AddressState): string {
  const parts: string[] = [];
  for (const [key, parameter] of rows) {
    const text = parameter.write(state[key]);
    // Commas are legal in a query and keep the link short and readable.
    if (text) parts.push(`${parameter.name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  }
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
