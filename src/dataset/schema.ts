/**
 * What a dataset is: the one definition. Types, the generated JSON Schema
 * (`public/data/schema/plants.schema.json`) and every check of shape follow from here.
 * The words are explained in `docs/dataset.md`.
 */
import * as z from 'zod/mini';

// The page's Content-Security-Policy forbids eval; without this zod probes for it.
z.config({ jitless: true });

/** No text is longer: a dataset is facts, and a hostile file shall not fill the screen. */
const longestText = 2000;
const Text = z.string().check(z.minLength(1), z.maxLength(longestText));

/** Both interface languages, always. */
export const Bilingual = z.strictObject({ en: Text, zh: Text });

/** A calendar day, ISO 8601 `YYYY-MM-DD`, proleptic Gregorian, no time zone. */
export const Day = z.iso.date();

/** An interval of days, both ends included; its width is the vagueness of the source. */
export const Interval = z.strictObject({ from: Day, to: Day });

/** Lower-case letters, digits and single hyphens: it stands in links. */
const Id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const CompanyKind = z.enum(['startup', 'incumbent', 'tech', 'joint-venture']);

export const Company = z.strictObject({
  id: Id,
  name: Bilingual,
  group: z.optional(Text),
  kind: CompanyKind,
});

/** In order of authority, best first (rule 1 of the chronicle). */
export const sourceKinds = [
  'filing',
  'government',
  'press-release',
  'news',
  'trade-press',
  'encyclopedia',
] as const;
export const SourceKind = z.enum(sourceKinds);

export const Published = z.strictObject({
  from: Day,
  to: Day,
  /** printed on the page, read from its address, or read from its context */
  basis: z.enum(['printed', 'address', 'context']),
});

export const Source = z.strictObject({
  id: Id,
  publisher: Text,
  title: Text,
  /** `described`: the page's own headline could not be read; the title is a description. */
  titleBasis: z.optional(z.literal('described')),
  url: z.optional(z.string().check(z.maxLength(longestText), z.regex(/^https?:\/\/[^\s]+$/))),
  published: z.nullable(Published),
  /** BCP 47 */
  language: z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)),
  kind: SourceKind,
  /** file name of the article that the project began with */
  seed: z.optional(Text),
});

export const SiteKind = z.enum(['vehicles', 'components', 'network']);
export const CompanyRole = z.enum([
  'owner',
  'partner',
  'operator',
  'contract-manufacturer',
  'former-owner',
]);
/** From exact to vague. */
export const Precision = z.enum(['plant', 'zone', 'county', 'city', 'province']);

export const Location = z.strictObject({
  /** degrees, WGS-84 */
  lat: z.number().check(z.minimum(-90), z.maximum(90)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  precision: Precision,
  province: Bilingual,
  city: z.optional(Bilingual),
  county: z.optional(Bilingual),
  zone: z.optional(Bilingual),
  /** where the coordinates come from, in words */
  basis: Text,
});

export const Phase = z.strictObject({ id: Id, label: Bilingual });

export const quantities = [
  'capacity',
  'investment',
  'area',
  'headcount',
  'output',
  'figure',
] as const;
export const milestones = [
  'announced',
  'licence',
  'construction-start',
  'completed',
  'production-start',
  'expansion',
  'paused',
  'resumed',
  'cancelled',
  'closed',
  'insolvency',
  'sold',
  'repurposed',
] as const;
export const fields = [...quantities, 'location', ...milestones, 'event'] as const;
export const Field = z.enum(fields);

/** True of a field that states a number with a unit. */
const isQuantity = (field: z.infer<typeof Field>): boolean =>
  quantities.some((quantity) => quantity === field);

export const LicenceState = z.enum(['applied', 'granted', 'refused', 'not-held', 'reported']);

/** The units of the quantities that are measured in fixed ones. Capacity: `capacityUnitOf`; figure: its own. */
export const unitsOf = {
  investment: ['CNY', 'USD', 'EUR'],
  area: ['ha', 'mu', 'm2', 'acre'],
  headcount: ['people'],
  output: ['vehicles'],
} as const satisfies Partial<Record<(typeof quantities)[number], readonly string[]>>;

/** What a claim must and must not have besides the shape of its keys, by the kind of its field. */
export type ClaimFault =
  | 'needs-value'
  | 'needs-unit'
  | 'needs-period'
  | 'needs-state'
  | 'value-not-allowed'
  | 'unit-not-allowed'
  | 'state-not-allowed'
  | 'unknown-unit';

const BareClaim = z.strictObject({
  /** id of a phase of the site, or null for the whole site */
  phase: z.nullable(Id),
  field: Field,
  state: z.optional(LicenceState),
  value: z.optional(z.number()),
  unit: z.optional(Text),
  when: z.optional(Interval),
  /** a forecast rather than a thing done */
  planned: z.boolean(),
  /** absent: the source states fact and date; context: date read from context; inferred: the reader's conclusion */
  basis: z.optional(z.enum(['context', 'inferred'])),
  source: Id,
  /** the place in the source's text */
  locator: Text,
  /** the bare figure or date as the source prints it, eight words at most */
  asPrinted: Text,
  note: z.optional(Text),
});

function faultsOf(claim: z.infer<typeof BareClaim>): { key: string; fault: ClaimFault }[] {
  const faults: { key: string; fault: ClaimFault }[] = [];
  const units: Partial<Record<Field, readonly string[]>> = unitsOf;
  if (isQuantity(claim.field)) {
    if (claim.value === undefined) faults.push({ key: 'value', fault: 'needs-value' });
    if (claim.unit === undefined) faults.push({ key: 'unit', fault: 'needs-unit' });
    else if (units[claim.field]?.includes(claim.unit) === false)
      faults.push({ key: 'unit', fault: 'unknown-unit' });
  } else {
    if (claim.value !== undefined) faults.push({ key: 'value', fault: 'value-not-allowed' });
    if (claim.unit !== undefined) faults.push({ key: 'unit', fault: 'unit-not-allowed' });
  }
  if (claim.field === 'output' && !claim.when) faults.push({ key: 'when', fault: 'needs-period' });
  if (claim.field === 'licence' && !claim.state)
    faults.push({ key: 'state', fault: 'needs-state' });
  if (claim.field !== 'licence' && claim.state)
    faults.push({ key: 'state', fault: 'state-not-allowed' });
  return faults;
}

/** One fact as one source states it. */
export const Claim = BareClaim.check((context) => {
  for (const { key, fault } of faultsOf(context.value)) {
    context.issues.push({
      code: 'custom',
      input: context.value,
      path: [key],
      message: fault,
      params: { fault },
    });
  }
});

export const SiteCompany = z.strictObject({ id: Id, role: CompanyRole });

export const Site = z.strictObject({
  id: Id,
  kind: SiteKind,
  name: Bilingual,
  companies: z.array(SiteCompany),
  products: Bilingual,
  location: Location,
  phases: z.array(Phase),
  claims: z.array(Claim).check(z.minLength(1)),
});

export const Meta = z.strictObject({
  id: Id,
  title: Bilingual,
  capacityUnit: z.strictObject({ id: Id, name: Bilingual }),
  /** the day up to which the research reaches; stands for "now" */
  updated: Day,
  licence: Text,
  description: Bilingual,
});

export const Dataset = z.strictObject({
  $schema: z.optional(Text),
  meta: Meta,
  companies: z.array(Company),
  sources: z.array(Source),
  sites: z.array(Site),
});

export type Bilingual = z.infer<typeof Bilingual>;
export type Day = z.infer<typeof Day>;
export type Interval = z.infer<typeof Interval>;
export type Company = z.infer<typeof Company>;
export type CompanyRole = z.infer<typeof CompanyRole>;
export type Source = z.infer<typeof Source>;
export type SourceKind = z.infer<typeof SourceKind>;
export type SiteKind = z.infer<typeof SiteKind>;
export type Precision = z.infer<typeof Precision>;
export type Location = z.infer<typeof Location>;
export type Phase = z.infer<typeof Phase>;
export type Field = z.infer<typeof Field>;
export type Milestone = (typeof milestones)[number];
export type LicenceState = z.infer<typeof LicenceState>;
export type Claim = z.infer<typeof Claim>;
export type Site = z.infer<typeof Site>;
export type Meta = z.infer<typeof Meta>;
export type Dataset = z.infer<typeof Dataset>;
export type SiteCompany = z.infer<typeof SiteCompany>;
export type CompanyKind = z.infer<typeof CompanyKind>;

/**
 * The unit that every capacity claim carries, as claims write it: `vehicles-per-year` is written
 * `vehicles/a`.
 */
export const capacityUnitOf = (meta: Meta): string =>
  meta.capacityUnit.id.replace(/-per-year$/, '/a').replaceAll('-', ' ');
