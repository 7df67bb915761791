/**
 * The words of the JSON Schema: what an editor shows for each record, key and value. Typed over the
 * schema, so that nothing stays without.
 */
import type * as z from 'zod/mini';
import type { Described, Words } from './described-schema.ts';
import {
  unitsOf,
  type Bilingual,
  type Claim,
  type Company,
  type CompanyKind,
  type CompanyRole,
  type Dataset,
  type Field,
  type Interval,
  type LicenceState,
  type Location,
  type Meta,
  type Phase,
  type Precision,
  type Published,
  type Site,
  type SiteCompany,
  type SiteKind,
  type Source,
  type SourceKind,
} from './schema.ts';

const bilingual: Described<Bilingual> = {
  en: 'In British English, plain text.',
  zh: 'In Simplified Chinese as used on the mainland, plain text.',
};

const interval: Described<Interval> = {
  from: 'First day, YYYY-MM-DD.',
  to: 'Last day, included, YYYY-MM-DD. "End of 2017" is 2017-12-01 to 2017-12-31 or as vague as the source is.',
};

const published: Described<z.infer<typeof Published>> = {
  from: 'First day on which it may have been published.',
  to: 'Last day on which it may have been published.',
  basis: 'How the date is known.',
};

const company: Described<Company> = {
  id: 'Lower-case letters, digits and hyphens. Stands in links, so it does not change.',
  name: 'As the company is commonly called.',
  group: 'The group or the partners behind it.',
  kind: 'What sort of company it is.',
};

const source: Described<Source> = {
  id: 'Publisher, date and subject: "chinadaily-2016-08-11-leeco".',
  publisher: 'Who published it.',
  title: 'Its own headline, in its own language.',
  titleBasis:
    '"described" if the headline could not be read and the title is a description of the page.',
  url: 'https:// or http:// address of the page.',
  published: 'When it was published; null if nobody can tell.',
  language: 'Language of the page: a BCP 47 tag such as en, zh or de.',
  kind: 'Sort of document. Of two claims published on one day the better kind prevails.',
  seed: 'File name, if it is one of the articles that the project began with.',
};

const location: Described<Location> = {
  lat: 'Latitude in degrees, WGS-84 (not GCJ-02, not BD-09).',
  lon: 'Longitude in degrees, WGS-84 (not GCJ-02, not BD-09).',
  precision: 'What the coordinates are a point of. The map draws vague places as halos.',
  province: 'Province, autonomous region or municipality, without the word.',
  city: 'Prefecture-level city.',
  county: 'County, district or county-level city.',
  zone: 'Development zone or industrial park.',
  basis: 'Where the coordinates come from, in words.',
};

const phase: Described<Phase> = {
  id: 'Unique within the site. "site" and "rest" are taken.',
  label: 'As people call it: "Phase 1" / “一期”.',
};

const siteCompany: Described<SiteCompany> = {
  id: 'Id of a company in "companies".',
  role: 'What the company is to the site.',
};

const claim: Described<Claim> = {
  phase: 'Id of a phase of the site, or null for the whole site.',
  field: 'What the claim is about: a quantity, a place, a milestone or another event.',
  state: 'Of a licence only: how it stands.',
  value: 'Of a quantity only: the number, without separators.',
  unit: 'Of a quantity only: the unit as the source has it, not converted.',
  when: 'Of a milestone: when; of a figure: the time it holds for. As vague as the source. Leave it out if the source gives no date.',
  planned: 'true: a forecast or a plan; false: a thing done.',
  basis:
    'Leave it out if the source states fact and date. "context": the date is read from the context. "inferred": the reader concludes the fact; say in the note what the page itself tells.',
  source: 'Id of a source in "sources".',
  locator: 'The place in the source’s text: "paragraph 3", "headline", "table 2".',
  asPrinted: 'The bare figure or date as the source prints it, eight words at most.',
  note: 'What a reader must know to judge the claim.',
};

const site: Described<Site> = {
  id: 'Company and place: "leeco-deqing". Stands in links, so it does not change.',
  kind: 'What is made there. Only car plants are summed.',
  name: 'Name of the plant.',
  companies: 'Who owns and runs it. A joint venture counts once in totals.',
  products: 'What is to be made.',
  location: 'Where it is, and how exactly that is known.',
  phases: 'Stages with a capacity of their own; empty if the sources name none.',
  claims: 'Every fact about the site, each as one source states it.',
};

const meta: Described<Meta> = {
  id: 'Name of the dataset for programs.',
  title: 'Name of the dataset for people.',
  capacityUnit:
    'In which every capacity is counted: "vehicles-per-year" is written "vehicles/a" in claims.',
  updated: 'The day up to which the research reaches. It stands for "now".',
  licence: 'Under which the dataset may be used.',
  description: 'What the dataset holds.',
};

const datasetKeys: Described<Dataset> = {
  $schema: 'Address of this schema, for editors.',
  meta: 'What the dataset says about itself.',
  companies: 'Sorted by id.',
  sources: 'Sorted by id.',
  sites: 'Sorted by id.',
};

const fieldWords: Readonly<Record<Field, string>> = {
  capacity: 'Nameplate capacity, in the unit of the dataset.',
  investment: `Money to be spent or spent: ${unitsOf.investment.join(', ')}.`,
  area: `Land or floor: ${unitsOf.area.join(', ')}.`,
  headcount: 'People employed there, or to be.',
  output: 'Vehicles made in the period "when". Never taken for capacity.',
  figure: 'Any other number, with its own unit.',
  location: 'The source places the site there; the note says where.',
  announced: 'Made public.',
  licence: 'Permission to make cars; carries "state".',
  'construction-start': 'Ground broken.',
  completed: 'Built.',
  'production-start': 'First car made.',
  expansion: 'Extended.',
  paused: 'Work or production halted.',
  resumed: 'Production taken up again.',
  cancelled: 'Given up before it was at work.',
  closed: 'Given up after it was at work.',
  insolvency: 'Its company insolvent.',
  sold: 'Sold to another company.',
  repurposed: 'Put to another use.',
  event: 'Another dated fact that sets nothing.',
};

const kindWords: Readonly<Record<CompanyKind, string>> = {
  startup: 'Founded to make electric cars.',
  incumbent: 'Made cars before.',
  tech: 'From another industry.',
  'joint-venture': 'Owned by several companies.',
};

const roleWords: Readonly<Record<CompanyRole, string>> = {
  owner: 'Owns the plant.',
  partner: 'Takes part in it.',
  operator: 'Runs it for the owner.',
  'contract-manufacturer': 'Makes cars there for another.',
  'former-owner': 'Owned it before.',
};

const siteKindWords: Readonly<Record<SiteKind, string>> = {
  vehicles: 'A car plant: summed.',
  components: 'Makes parts: drawn as a square, never summed.',
  network: 'A statement about many places at once: drawn as a halo, never summed.',
};

const precisionWords: Readonly<Record<Precision, string>> = {
  plant: 'The plant itself.',
  zone: 'Its development zone or industrial park.',
  county: 'Its county or district.',
  city: 'Its city.',
  province: 'Its province.',
};

const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  filing: 'Given to an exchange or a register.',
  government: 'Published by an authority.',
  'press-release': 'Published by the company.',
  news: 'General press.',
  'trade-press': 'Press of the trade.',
  encyclopedia: 'Reference work.',
};

const stateWords: Readonly<Record<LicenceState, string>> = {
  applied: 'Asked for.',
  granted: 'Given.',
  refused: 'Not given.',
  'not-held': 'The source says that there is none.',
  reported: 'The source tells of one without saying how it stands.',
};

export const recordWords = {
  Bilingual: {
    title: 'Both languages',
    description: 'The same text in English and Chinese.',
    keys: bilingual,
  },
  Interval: {
    title: 'Interval of days',
    description: 'Both ends included. Its width is the vagueness of the source.',
    keys: interval,
  },
  Published: {
    title: 'Publication',
    description: 'When a source was published, and how that is known.',
    keys: published,
    values: {
      basis: {
        printed: 'Printed on the page.',
        address: 'Read from its address.',
        context: 'Read from its context.',
      },
    },
  },
  Company: {
    title: 'Company',
    description: 'Owns, owned or runs a site.',
    keys: company,
    values: { kind: kindWords },
  },
  Source: {
    title: 'Source',
    description: 'A published document.',
    keys: source,
    values: { kind: sourceKindWords },
  },
  Location: {
    title: 'Location',
    description: 'A place, and how exactly it is known.',
    keys: location,
    values: { precision: precisionWords },
  },
  Phase: {
    title: 'Phase',
    description: 'A stage of a site with a capacity of its own.',
    keys: phase,
  },
  SiteCompany: {
    title: 'Company of a site',
    description: 'A company and what it is to the site.',
    keys: siteCompany,
    values: { role: roleWords },
  },
  Claim: {
    title: 'Claim',
    description: 'One fact as one source states it.',
    keys: claim,
    values: {
      field: fieldWords,
      state: stateWords,
      basis: {
        context: 'The source states the fact; its date is read from the context.',
        inferred: 'The reader concludes the fact.',
      },
    },
  },
  Site: {
    title: 'Site',
    description: 'One place where cars or their parts are to be made.',
    keys: site,
    values: { kind: siteKindWords },
  },
  Meta: {
    title: 'About the dataset',
    description: 'What the dataset says about itself.',
    keys: meta,
  },
} as const satisfies Readonly<Record<string, Words>>;

export const datasetWords: Words = {
  title: 'Groundbreak dataset',
  description: 'Plants, claim by claim. Explained in docs/dataset.md.',
  keys: datasetKeys,
};
