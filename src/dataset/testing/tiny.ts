/**
 * The smallest valid records, for tests. Each helper takes what the test is about and fills in
 * the rest; a key given as `undefined` is left out. `tinyDataset()` passes the schema and has no
 * findings. Dates: all happens on 10 August 2016 unless the test says otherwise.
 */
import {
  quantities,
  type Claim,
  type Company,
  type Dataset,
  type Field,
  type Interval,
  type Location,
  type Meta,
  type Phase,
  type Site,
  type Source,
} from '../schema.ts';

type Overrides<T> = { [K in keyof T]?: T[K] | undefined };

const isQuantity = (field: Field) => quantities.some((quantity) => quantity === field);

/** The defaults with the overrides on top; `undefined` removes a key. */
function withOverrides<T extends object>(defaults: T, overrides: Overrides<T>): T {
  const merged: T = { ...defaults, ...(overrides as Partial<T>) };
  for (const key of Object.keys(overrides) as (keyof T)[]) {
    if (overrides[key] === undefined) delete merged[key];
  }
  return merged;
}

/** An interval of one day, or of the days from `from` to `to`. */
export const days = (from: string, to: string = from): Interval => ({ from, to });

export function tinyCompany(overrides: Overrides<Company> = {}): Company {
  return withOverrides<Company>(
    { id: 'acme', name: { en: 'Acme Motors', zh: '艾克米汽车' }, kind: 'startup' },
    overrides,
  );
}

/** News of 10 August 2016, in English. `published` may be a day: then it is printed on the page. */
export function tinySource(
  overrides: Overrides<Omit<Source, 'published'>> & {
    published?: Source['published'] | string | undefined;
  } = {},
): Source {
  const { published = '2016-08-10', ...rest } = overrides;
  return withOverrides<Source>(
    {
      id: 'daily-2016-08-10',
      publisher: 'The Daily',
      title: 'Acme will build cars in Deqing',
      url: 'https://daily.example/2016/08/10/acme',
      published:
        typeof published === 'string'
          ? { from: published, to: published, basis: 'printed' }
          : published,
      language: 'en',
      kind: 'news',
    },
    rest,
  );
}

/** What a claim on the field cannot do without. */
function neededFor(field: Field): Partial<Claim> {
  const when = days('2016-08-10');
  switch (field) {
    case 'capacity':
      return { value: 200_000, unit: 'vehicles/a', asPrinted: '200,000 vehicles' };
    case 'investment':
      return { value: 20_000_000_000, unit: 'CNY', asPrinted: 'RMB 20 billion' };
    case 'area':
      return { value: 100, unit: 'ha', asPrinted: '100 ha' };
    case 'headcount':
      return { value: 3000, unit: 'people', asPrinted: '3,000 people' };
    case 'output':
      return { value: 1000, unit: 'vehicles', when: days('2016-01-01', '2016-06-30') };
    case 'figure':
      return { value: 24_000, unit: 'vehicles/month', asPrinted: '24,000 a month' };
    case 'licence':
      return { state: 'granted', when };
    case 'location':
      return { asPrinted: 'Deqing' };
    default:
      return { when };
  }
}

/**
 * An actual claim of the whole site from the tiny source: that it was announced on 10 August 2016,
 * or, with another `field`, that field's own default value, unit, state or date.
 */
export function tinyClaim(overrides: Overrides<Claim> = {}): Claim {
  const field = overrides.field ?? 'announced';
  return withOverrides<Claim>(
    {
      phase: null,
      planned: false,
      source: 'daily-2016-08-10',
      locator: 'paragraph 1',
      asPrinted: isQuantity(field) ? 'as printed' : '10 August 2016',
      ...neededFor(field),
      field,
    },
    overrides,
  );
}

export function tinyPhase(overrides: Overrides<Phase> = {}): Phase {
  return withOverrides<Phase>({ id: 'phase-1', label: { en: 'Phase 1', zh: '一期' } }, overrides);
}

export function tinyLocation(overrides: Overrides<Location> = {}): Location {
  return withOverrides<Location>(
    {
      lat: 30.54,
      lon: 119.97,
      precision: 'county',
      province: { en: 'Zhejiang', zh: '浙江' },
      city: { en: 'Huzhou', zh: '湖州' },
      county: { en: 'Deqing County', zh: '德清县' },
      basis: 'gazetteer: Deqing County',
    },
    overrides,
  );
}

/** A car plant of Acme in Deqing, without phases, announced with 200,000 vehicles a year. */
export function tinySite(overrides: Overrides<Site> = {}): Site {
  return withOverrides<Site>(
    {
      id: 'acme-deqing',
      kind: 'vehicles',
      name: { en: 'Acme Deqing plant', zh: '艾克米德清工厂' },
      companies: [{ id: 'acme', role: 'owner' }],
      products: { en: 'battery-electric cars', zh: '纯电动汽车' },
      location: tinyLocation(),
      phases: [],
      claims: [tinyClaim(), tinyClaim({ field: 'capacity', planned: true })],
    },
    overrides,
  );
}

export function tinyMeta(overrides: Overrides<Meta> = {}): Meta {
  return withOverrides<Meta>(
    {
      id: 'tiny',
      title: { en: 'A tiny dataset', zh: '微型数据集' },
      capacityUnit: {
        id: 'vehicles-per-year',
        name: { en: 'vehicles a year', zh: '辆/年' },
      },
      updated: '2020-12-31',
      licence: 'CC BY 4.0',
      description: { en: 'For tests', zh: '供测试使用' },
    },
    overrides,
  );
}

/** One company, one source, one site with two claims. */
export function tinyDataset(overrides: Overrides<Dataset> = {}): Dataset {
  return withOverrides<Dataset>(
    {
      meta: tinyMeta(),
      companies: [tinyCompany()],
      sources: [tinySource()],
      sites: [tinySite()],
    },
    overrides,
  );
}
