/**
 * What is known of a site, arranged for questions about any day. With hindsight one site has one
 * knowledge; without it, a new one each time another of its sources is published. Prepared once
 * and kept with the chronicle, so that a step of the year costs little more than looking.
 */
import type { Day, Phase, Site } from '../dataset/schema.ts';
import { capacityClaims, type CapacityClaim } from './capacity.ts';
import type { Chronicle } from './chronicle.ts';
import { citedClaims, knownClaims, publicationDay } from './claims.ts';
import { disputesAmong, type Dispute } from './disputes.ts';
import { factsOf } from './facts.ts';
import { groupBy } from './grouping.ts';
import { compareDays } from './intervals.ts';
import { actualEvents, type ActualEvent } from './milestones.ts';
import { foundingDay } from './phases.ts';
import { bearsOnStatus } from './status.ts';
import type { CitedClaim, Standpoint } from './types.ts';

/** What is known of one phase. */
export interface PhaseKnowledge {
  /** the phase's id; `site` for the whole site */
  readonly id: string;
  readonly label: Phase['label'] | null;
  /** its actual milestones that hold and bear on status, in order */
  readonly turns: readonly ActualEvent[];
  readonly capacity: readonly CapacityClaim[];
  /** the first day on which it exists; null when nothing founds it */
  readonly founded: Day | null;
}

/** What is known of one site. */
export interface SiteKnowledge {
  readonly claims: readonly CitedClaim[];
  /** the site as a whole: its one phase where it has no others, else its own events and its total */
  readonly whole: PhaseKnowledge;
  /** the phases, in the order of the dataset */
  readonly phases: readonly PhaseKnowledge[];
  readonly disputes: readonly Dispute[];
  /** the days on which anything about the site may change, in order, each once */
  readonly changes: readonly Day[];
}

/** The id of the phase that stands for a whole site. */
const wholeSiteId = 'site';

interface Kept {
  readonly claims: readonly CitedClaim[];
  /** the days of publication of its sources, in order */
  readonly published: readonly Day[];
  all: SiteKnowledge | null;
  /** the newest knowledge without hindsight, and how many publications it rests on */
  known: SiteKnowledge | null;
  knownBy: number;
}

const kept = new WeakMap<Chronicle, Map<Site, Kept>>();

/** What is known of a site at a standpoint. */
export function knowledgeOf(
  chronicle: Chronicle,
  site: Site,
  { day, hindsight }: Standpoint,
): SiteKnowledge {
  const memory = remember(chronicle, site);
  if (hindsight) return (memory.all ??= arrange(site, memory.claims, true));
  // Knowledge only grows with the day, so the number of publications tells one from another.
  const knownBy = countUntil(memory.published, day);
  if (memory.known && memory.knownBy === knownBy) return memory.known;
  memory.known = arrange(site, knownClaims(chronicle, site, { day, hindsight }), false);
  memory.knownBy = knownBy;
  return memory.known;
}

/** How many of some days, in order, have come by the end of `day`. */
export function countUntil(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function remember(chronicle: Chronicle, site: Site): Kept {
  let sites = kept.get(chronicle);
  if (!sites) {
    sites = new Map();
    kept.set(chronicle, sites);
  }
  let memory = sites.get(site);
  if (!memory) {
    const claims = citedClaims(chronicle, site);
    const published = inOrder(claims.map(({ source }) => publicationDay(source)));
    memory = { claims, published, all: null, known: null, knownBy: 0 };
    sites.set(site, memory);
  }
  return memory;
}

/** Days in order, each once; null is none. */
function inOrder(days: readonly (Day | null)[]): readonly Day[] {
  return [...new Set(days)].filter((day) => day !== null).sort(compareDays);
}

function arrange(site: Site, claims: readonly CitedClaim[], hindsight: boolean): SiteKnowledge {
  const bySubject = groupBy(claims, ({ claim }) => claim.phase);
  const whole = arrangePhase(wholeSiteId, null, bySubject.get(null) ?? [], null);
  const announced = announcementDay(whole);
  const phases = site.phases.map(({ id, label }) => {
    const own = bySubject.get(id) ?? [];
    // Without hindsight a phase of which no known claim speaks was not thought of yet.
    const inherited = hindsight || own.length > 0 ? announced : null;
    return arrangePhase(id, label, own, inherited);
  });
  const changes = inOrder([whole, ...phases].flatMap(changesOf));
  return { claims, whole, phases, disputes: disputesAmong(factsOf(claims)), changes };
}

function arrangePhase(
  id: string,
  label: Phase['label'] | null,
  claims: readonly CitedClaim[],
  siteAnnouncement: Day | null,
): PhaseKnowledge {
  const turns = actualEvents(claims).filter(({ field }) => bearsOnStatus(field));
  return {
    id,
    label,
    turns,
    capacity: capacityClaims(claims),
    founded: foundingDay(claims, turns, siteAnnouncement),
  };
}

function changesOf({ founded, turns, capacity }: PhaseKnowledge): (Day | null)[] {
  return [founded, ...turns.map(({ when }) => when.to), ...capacity.map(({ from }) => from)];
}

/** The day from which a subject's announcement counts; null when none is told. */
export function announcementDay({ turns }: PhaseKnowledge): Day | null {
  return turns.find(({ field }) => field === 'announced')?.when.to ?? null;
}

/**
 * The phases that exist at a day. While none does, though the site itself is known, the whole site
 * stands for them, as in a site without phases (rule 5).
 */
export function existingPhases(
  { whole, phases }: SiteKnowledge,
  day: Day,
): readonly PhaseKnowledge[] {
  const exists = ({ founded }: PhaseKnowledge) => founded !== null && founded <= day;
  const existing = phases.filter(exists);
  if (existing.length > 0) return existing;
  return exists(whole) ? [whole] : [];
}
