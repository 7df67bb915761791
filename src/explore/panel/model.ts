/**
 * What the panel shows of a dossier and in which order. Pure. The order decides the numbers of the
 * sources, so it is made here once, and the components only lay it out.
 */
import type {
  CitedClaim,
  Fact,
  PhaseOutcome,
  SiteDossier,
  StoryEvent,
} from '../../chronicle/types.ts';
import { claimsOf, readingsOf } from '../citation/readings.ts';
import { numbering, type Numbering } from '../citation/sources.ts';
import { claimOfEvent, shortStory, storyRows, type StoryMark, type StoryRow } from './story.ts';

export interface PhaseRow {
  readonly phase: PhaseOutcome;
  readonly plannedStart: CitedClaim | null;
  /** the planned start is told of the whole site, not of this phase */
  readonly plannedOfSite: boolean;
  readonly actualStart: CitedClaim | null;
}

/** Facts on one subject that differ in unit, state or period only: land in mu and in hectares. */
interface SiteRow {
  readonly key: string;
  readonly facts: readonly Fact[];
}

interface Investment {
  readonly fact: Fact;
  /** the same sum in another currency, from the same source */
  readonly converted: CitedClaim | null;
}

export interface PanelModel {
  /** a claim that states the announced capacity of the whole site; null where phases make it up */
  readonly total: CitedClaim | null;
  readonly investment: Investment | null;
  readonly phases: readonly PhaseRow[];
  readonly story: readonly StoryRow[];
  readonly undated: readonly StoryEvent[];
  /** investment by part, area, licence, staff, output: a row for each subject */
  readonly rows: readonly SiteRow[];
  readonly figures: readonly Fact[];
  readonly places: readonly Fact[];
  readonly disputes: readonly Fact[];
  readonly also: readonly Fact[];
  readonly numbering: Numbering;
}

const rowFields = ['investment', 'area', 'licence', 'headcount', 'output'];

const byField = (facts: readonly Fact[], field: string) =>
  facts.filter((fact) => fact.field === field);

function startOf(facts: readonly Fact[], phase: string | null, planned: boolean) {
  return (
    facts.find(
      (fact) =>
        fact.field === 'production-start' && fact.phase === phase && fact.planned === planned,
    )?.current ?? null
  );
}

/** A site's own start of production is that of its first phase, where that has none. */
function phaseRows({ outcome, facts }: SiteDossier): PhaseRow[] {
  return outcome.phases.map((phase, index) => {
    const subject = outcome.site.phases.some(({ id }) => id === phase.id) ? phase.id : null;
    if (phase.id === 'rest') {
      return { phase, plannedStart: null, plannedOfSite: false, actualStart: null };
    }
    const own = startOf(facts, subject, true);
    const ofSite = own === null && subject !== null && index === 0;
    return {
      phase,
      plannedStart: ofSite ? startOf(facts, null, true) : own,
      plannedOfSite: ofSite,
      actualStart:
        startOf(facts, subject, false) ?? (index === 0 ? startOf(facts, null, false) : null),
    };
  });
}

/** The site's own investment before a phase's, a promise before what is told as spent. */
function investmentOf(facts: readonly Fact[]): Investment | null {
  const candidates = byField(facts, 'investment').toSorted(
    (a, b) =>
      Number(a.phase !== null) - Number(b.phase !== null) ||
      Number(b.planned) - Number(a.planned) ||
      Number(b.current.claim.unit === 'CNY') - Number(a.current.claim.unit === 'CNY'),
  );
  const [fact] = candidates;
  if (!fact) return null;
  const { claim } = fact.current;
  const converted = candidates
    .flatMap(claimsOf)
    .find(
      (other) =>
        other.claim.source === claim.source &&
        other.claim.phase === claim.phase &&
        other.claim.planned === claim.planned &&
        other.claim.unit !== claim.unit,
    );
  return { fact, converted: converted ?? null };
}

/** The best claim that states just the capacity shown as announced. */
function totalOf({ outcome, facts }: SiteDossier): CitedClaim | null {
  return (
    facts
      .filter(({ field, phase }) => field === 'capacity' && phase === null)
      .flatMap(claimsOf)
      .find(({ claim }) => claim.value === outcome.announced) ?? null
  );
}

/** What weighs most comes first: capacity, money, the steps of the plant, land, other figures. */
function disputesOf(facts: readonly Fact[]): Fact[] {
  const weight = ({ field }: Fact) => {
    const place = ['capacity', 'investment'].indexOf(field);
    if (place >= 0) return place;
    return ['area', 'headcount', 'output', 'figure'].indexOf(field) + 3;
  };
  return facts.filter(({ disputed }) => disputed).toSorted((a, b) => weight(a) - weight(b));
}

const dayOf = ({ current: { claim, source } }: Fact) =>
  claim.when?.to ?? source.published?.to ?? '';

/** Licences by the day they tell of, the newest first; facts of one source keep their order. */
function laterFirst(a: Fact, b: Fact): number {
  if (a.field !== 'licence' || dayOf(a) === dayOf(b)) return 0;
  return dayOf(a) < dayOf(b) ? 1 : -1;
}

function siteRows(facts: readonly Fact[]): SiteRow[] {
  const rows = new Map<string, Fact[]>();
  for (const field of rowFields) {
    for (const fact of byField(facts, field)) {
      const key = `${field} ${fact.phase ?? ''} ${fact.planned}`;
      rows.set(key, [...(rows.get(key) ?? []), fact]);
    }
  }
  return [...rows].map(([key, facts]) => ({ key, facts: facts.toSorted(laterFirst) }));
}

/** The panel's content, from a site's dossier. */
export function panelModel(dossier: SiteDossier): PanelModel {
  const { facts, story } = dossier;
  const investment = investmentOf(facts);
  const phases = phaseRows(dossier);
  const { rows: storyList, undated } = storyRows(story);
  const rows = siteRows(facts);
  const total = totalOf(dossier);
  const figures = byField(facts, 'figure');
  const places = byField(facts, 'location');
  const disputes = disputesOf(facts);
  const also = facts.filter((fact) => !fact.disputed && fact.alsoReported.length > 0);

  const content = {
    total,
    investment,
    phases,
    story: storyList,
    undated,
    rows,
    figures,
    places,
    disputes,
    also,
  };
  return { ...content, numbering: numbering(inReadingOrder(dossier, content)) };
}

/** Every claim in the order in which the eye meets its citation, the uncited ones at the end. */
function inReadingOrder(
  { outcome, slippage, sums, facts }: SiteDossier,
  content: Omit<PanelModel, 'numbering'>,
): CitedClaim[] {
  const { total, investment, phases, story, undated, rows, places, figures } = content;
  const running = outcome.phases.filter(({ status }) => status === 'operating');
  const ofMarks = ({ actual, planned }: StoryRow) => [...actual, ...planned].map(citedOf);
  const byReading = (fact: Fact) => readingsOf(claimsOf(fact)).flatMap(({ cited }) => cited);
  const claims = [
    ...(total ? [total] : outcome.phases.map(({ capacityClaim }) => capacityClaim)),
    ...(running.length > 0 ? running : outcome.phases).map(({ statusClaim }) => statusClaim),
    investment?.fact.current,
    ...phases.flatMap(({ phase, plannedStart, actualStart }) => [
      phase.statusClaim,
      phase.capacityClaim,
      plannedStart,
      actualStart,
    ]),
    ...slippage.flatMap(({ planned, actual }) => [actual, planned]),
    ...shortStory(story).flatMap(ofMarks),
    ...undated.map(claimOfEvent),
    ...[...rows.flatMap((row) => row.facts), ...places, ...figures].map(({ current }) => current),
    ...content.disputes.flatMap(byReading),
    ...sums.map((sum) => sum.total),
    ...content.also.flatMap(byReading),
    ...facts.flatMap(claimsOf),
  ];
  return claims.filter((cited) => cited !== null && cited !== undefined);
}

const citedOf = ({ cited }: StoryMark) => cited;
