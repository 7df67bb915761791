/**
 * Promise and outcome in rows and sums, for a table: what a site was to be and what it came to, and
 * the same over several sites.
 */
import type { Day, Interval, Site } from '../dataset/schema.ts';
import type { Chronicle } from './chronicle.ts';
import { compareClaims } from './claims.ts';
import { compareIntervals } from './intervals.ts';
import { knowledgeOf, type SiteKnowledge } from './knowledge.ts';
import { effectiveInterval, type ActualEvent } from './milestones.ts';
import { startsOf, type Start } from './slippage.ts';
import { groupOf } from './status.ts';
import type { CitedClaim, SiteOutcome, Slippage, Standpoint, StatusGroup } from './types.ts';

/** A date in a row, with the claim that gives it. */
export interface LedgerDate {
  /** phase id, or null for the whole site */
  readonly phase: string | null;
  /** null: a plan that gives no date */
  readonly when: Interval | null;
  /** `when` is the source's publication, because the source gives no date */
  readonly byPublication: boolean;
  readonly cited: CitedClaim;
}

/** Why a row tells no slippage. */
type Uncompared = 'no-plan' | 'not-due' | 'given-up-before-due';

/** Promise and outcome of one site at a standpoint. Capacities in meta.capacityUnit. */
export interface LedgerRow {
  readonly outcome: SiteOutcome;
  /** phases of its own, without a derived remainder; 0 for a site that is not divided */
  readonly phases: number;
  readonly announced: number | null;
  /** null where something operates whose capacity no source states */
  readonly operating: number | null;
  /** null where something has lapsed whose capacity no source states */
  readonly lapsed: number | null;
  readonly planned: LedgerDate | null;
  /** the first start of production reached, of the phase compared where that has started */
  readonly actual: LedgerDate | null;
  readonly slippage: Slippage | null;
  /** set where `slippage` is null */
  readonly uncompared: Uncompared | null;
  /** what ended the phase compared; null where it started or is still to come */
  readonly givenUp: CitedClaim | null;
  /** ids of the sources behind what is known of the site */
  readonly sources: ReadonlySet<string>;
  /** subjects whose sources differ */
  readonly disputes: number;
}

interface Kept {
  readonly day: Day;
  readonly row: LedgerRow;
}

const kept = new WeakMap<SiteKnowledge, Kept>();

/**
 * The row of a site that exists at a standpoint. The same object comes back for the same day, so
 * that a filter costs nothing here.
 *
 * A row compares one plan with what came of it (rule 9). Of a site told phase by phase it takes the
 * first subject, the whole site before its phases, whose plan can be held against a start; else the
 * first whose plan is due; else the first with a dated plan. Where that subject has not started but
 * another phase has, the row shows that start beside it, under the phase's own name.
 */
export function ledgerRow(
  chronicle: Chronicle,
  outcome: SiteOutcome,
  standpoint: Standpoint,
): LedgerRow {
  const { day } = standpoint;
  const knowledge = knowledgeOf(chronicle, outcome.site, standpoint);
  const known = kept.get(knowledge);
  if (known?.day === day) return known.row;
  const row = rowOf(outcome, knowledge, day);
  kept.set(knowledge, { day, row });
  return row;
}

function rowOf(outcome: SiteOutcome, knowledge: SiteKnowledge, day: Day): LedgerRow {
  const starts = startsOf(knowledge, day);
  const compared = comparedOf(starts);
  // The whole site stands first, and has started when any of its phases has.
  const actual = compared?.actual ?? starts[0]?.actual ?? null;
  const planned = compared?.planned ?? undatedPlan(knowledge.claims);
  return {
    outcome,
    phases: outcome.phases.filter(({ id }) => id !== 'site' && id !== 'rest').length,
    announced: outcome.announced,
    operating: statedIn(outcome, 'operating'),
    lapsed: statedIn(outcome, 'lapsed'),
    planned: planned && plannedDate(planned),
    actual: actual && actualDate(actual),
    slippage: compared?.slippage ?? null,
    uncompared: uncomparedOf(compared),
    givenUp: compared?.givenUp?.cited ?? null,
    sources: new Set(knowledge.claims.map(({ source }) => source.id)),
    disputes: outcome.disputed.length,
  };
}

function comparedOf(starts: readonly Start[]): Start | null {
  return (
    starts.find(({ slippage }) => slippage?.until === 'started') ??
    starts.find(({ slippage }) => slippage !== null) ??
    starts.find(({ planned }) => planned !== null) ??
    null
  );
}

function uncomparedOf(compared: Start | null): Uncompared | null {
  if (!compared) return 'no-plan';
  if (compared.slippage) return null;
  return compared.givenUp ? 'given-up-before-due' : 'not-due';
}

/** The best claim of a start to come that gives no date. */
function undatedPlan(claims: readonly CitedClaim[]): CitedClaim | null {
  const plans = claims.filter(
    ({ claim }) => claim.field === 'production-start' && claim.planned && !claim.when,
  );
  return plans.sort(compareClaims)[0] ?? null;
}

const plannedDate = (cited: CitedClaim): LedgerDate => ({
  phase: cited.claim.phase,
  when: cited.claim.when ?? null,
  byPublication: false,
  cited,
});

const actualDate = ({ cited }: ActualEvent): LedgerDate => ({
  phase: cited.claim.phase,
  when: effectiveInterval(cited),
  byPublication: !cited.claim.when,
  cited,
});

/** The capacity of the phases in a group; null where there are such phases and none has a figure. */
function statedIn(outcome: SiteOutcome, group: StatusGroup): number | null {
  const phases = outcome.phases.filter(({ status }) => groupOf(status) === group);
  const stated = phases.flatMap(({ capacity }) => capacity ?? []);
  if (phases.length > 0 && stated.length === 0) return null;
  return stated.reduce((sum, capacity) => sum + capacity, 0);
}

/** Promise and outcome of several sites, each counted once. */
export interface LedgerSum {
  readonly plants: number;
  readonly announced: number;
  readonly operating: number;
  readonly pending: number;
  readonly lapsed: number;
  /** plants whose capacity no source states; they add no number */
  readonly notStated: number;
  /** the earliest dated plan and start among them */
  readonly planned: LedgerDate | null;
  readonly actual: LedgerDate | null;
  /** the median over the plants that have a slippage, and how many they are; null where none has */
  readonly slippage: { readonly months: number; readonly plants: number } | null;
  /** distinct sources */
  readonly sources: number;
  /** plants about which sources differ in something */
  readonly disputed: number;
}

/** Sums over rows; of no rows all is zero and no date is told. */
export function sumOf(rows: readonly LedgerRow[]): LedgerSum {
  const sums = { announced: 0, operating: 0, pending: 0, lapsed: 0, notStated: 0, disputed: 0 };
  const sources = new Set<string>();
  const months: number[] = [];
  for (const { outcome, disputes, slippage, sources: ofRow } of rows) {
    sums.announced += outcome.announced ?? 0;
    sums.operating += outcome.operating;
    sums.pending += outcome.pending;
    sums.lapsed += outcome.lapsed;
    if (outcome.announced === null) sums.notStated += 1;
    if (disputes > 0) sums.disputed += 1;
    if (slippage) months.push(slippage.months);
    for (const id of ofRow) sources.add(id);
  }
  return {
    plants: rows.length,
    ...sums,
    planned: earliest(rows.map(({ planned }) => planned)),
    actual: earliest(rows.map(({ actual }) => actual)),
    slippage: months.length > 0 ? { months: median(months), plants: months.length } : null,
    sources: sources.size,
  };
}

function earliest(dates: readonly (LedgerDate | null)[]): LedgerDate | null {
  let first: { readonly date: LedgerDate; readonly when: Interval } | null = null;
  for (const date of dates) {
    if (!date?.when) continue;
    if (first === null || compareIntervals(date.when, first.when) < 0)
      first = { date, when: date.when };
  }
  return first?.date ?? null;
}

/** The middle one, or the mean of the two middle ones; never asked of none. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

interface LedgerGroup {
  readonly id: string;
  readonly rows: readonly LedgerRow[];
  readonly sum: LedgerSum;
}

/**
 * Rows by what their sites belong to, in order of first appearance. A site that belongs to several
 * groups, as a joint venture does to several companies, counts once in each of them.
 */
export function groupRows(
  rows: readonly LedgerRow[],
  groupsOf: (site: Site) => Iterable<string>,
): readonly LedgerGroup[] {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    for (const id of new Set(groupsOf(row.outcome.site))) {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  }
  return [...groups].map(([id, ofGroup]) => ({ id, rows: ofGroup, sum: sumOf(ofGroup) }));
}
