/** The field's terms, shared by every feature: statuses, roles, milestones, kinds, precision. */
import type { PhaseStatus, StatusGroup } from '../../chronicle/types.ts';
import type {
  CompanyRole,
  Field,
  LicenceState,
  Precision,
  SiteKind,
  SourceKind,
} from '../../dataset/schema.ts';

const status: Record<StatusGroup, string> = {
  operating: 'In production',
  construction: 'Building',
  announced: 'Announced',
  lapsed: 'Lapsed',
};

const phaseStatus: Record<PhaseStatus, string> = {
  announced: 'Announced',
  construction: 'Building',
  operating: 'In production',
  mothballed: 'Mothballed',
  cancelled: 'Cancelled',
  retired: 'Closed',
};

const field: Record<Field, string> = {
  capacity: 'Capacity',
  investment: 'Investment',
  area: 'Area',
  headcount: 'Staff',
  output: 'Output',
  figure: 'Other figure',
  location: 'Place',
  announced: 'Announced',
  licence: 'Production licence',
  'construction-start': 'Ground broken',
  completed: 'Plant completed',
  'production-start': 'Production started',
  expansion: 'Expansion',
  paused: 'Production paused',
  resumed: 'Production resumed',
  cancelled: 'Cancelled',
  closed: 'Closed',
  insolvency: 'Insolvency',
  sold: 'Sold',
  repurposed: 'Put to other use',
  event: 'Event',
};

/** Milestones as forecasts: what a source expects. Milestones missing here read as `field`. */
const planned: Partial<Record<Field, string>> = {
  announced: 'Announcement expected',
  licence: 'Licence expected',
  'construction-start': 'Ground to be broken',
  completed: 'Completion due',
  'production-start': 'Production due',
  expansion: 'Expansion due',
  paused: 'Pause planned',
  resumed: 'Restart due',
  cancelled: 'Cancellation expected',
  closed: 'Closure planned',
  sold: 'Sale planned',
  repurposed: 'Other use planned',
  event: 'Event expected',
};

const role: Record<CompanyRole, string> = {
  owner: 'owner',
  partner: 'partner',
  operator: 'operator',
  'contract-manufacturer': 'contract manufacturer',
  'former-owner': 'former owner',
};

const siteKind: Record<SiteKind, string> = {
  vehicles: 'car plant',
  components: 'component plant',
  network: 'several places at once',
};

const sourceKind: Record<SourceKind, string> = {
  filing: 'company filing',
  government: 'government',
  'press-release': 'press release',
  news: 'news',
  'trade-press': 'trade press',
  encyclopedia: 'encyclopedia',
};

/** How exactly a place is known; the extents are those at which the map's halo is drawn. */
const precision: Record<Precision, string> = {
  plant: 'the plant itself',
  zone: 'industrial zone, ±5 km',
  county: 'county or district, ±20 km',
  city: 'city, ±40 km',
  province: 'province only',
};

const licence: Record<LicenceState, string> = {
  applied: 'applied for',
  granted: 'granted',
  refused: 'refused',
  'not-held': 'not held',
  reported: 'reported as held',
};

export const terms = {
  status,
  phaseStatus,
  field,
  planned,
  role,
  siteKind,
  sourceKind,
  precision,
  licence,
};
