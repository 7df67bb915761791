/**
 * The chronicle's vocabulary: what holds at a date. Everything here is derived from claims by
 * the rules of `docs/dataset.md`; nothing is typed in.
 */
import type {
  Bilingual,
  Claim,
  Day,
  Field,
  Interval,
  Milestone,
  Site,
  Source,
} from '../dataset/schema.ts';

/** From where one looks: what was true at the end of `day`; without hindsight, what was known then. */
export interface Standpoint {
  readonly day: Day;
  readonly hindsight: boolean;
}

export type PhaseStatus =
  'announced' | 'construction' | 'operating' | 'mothballed' | 'cancelled' | 'retired';

/** As the screen groups them: mothballed, cancelled and retired are lapsed. */
export type StatusGroup = 'announced' | 'construction' | 'operating' | 'lapsed';

/** A claim together with the source it comes from. */
export interface CitedClaim {
  readonly claim: Claim;
  readonly source: Source;
}

/** Where a phase's capacity comes from. */
export type CapacityBasis = 'claim' | 'derived' | 'not-stated';

export interface PhaseOutcome {
  /** the phase's id; `site` for a site without phases, or of whose phases none exists yet; `rest` for a derived remainder */
  readonly id: string;
  readonly label: Bilingual | null;
  readonly status: PhaseStatus;
  /** the claim that gave the status; null while nothing but its announcement is known */
  readonly statusClaim: CitedClaim | null;
  /** nameplate, in meta.capacityUnit; null when no source states one */
  readonly capacity: number | null;
  readonly capacityBasis: CapacityBasis;
  /** the current claim behind `capacity`; for a derived one, the site's stated total */
  readonly capacityClaim: CitedClaim | null;
}

/** A site at a standpoint, as light as map, list and totals need it. */
export interface SiteOutcome {
  readonly site: Site;
  readonly phases: readonly PhaseOutcome[];
  /** sums over phases in meta.capacityUnit; `announced` is null when no phase has a figure */
  readonly announced: number | null;
  readonly operating: number;
  readonly pending: number;
  readonly lapsed: number;
  /** the furthest group of its phases: operating, construction, announced, else lapsed */
  readonly status: StatusGroup;
  /** the day the site first counts as announced: its announcement (end of the interval), else when it begins to exist */
  readonly since: Day;
  /** subjects whose sources differ, as `field` or `phase:field`, sorted */
  readonly disputed: readonly string[];
}

/** Sums over car plants. */
export interface Totals {
  readonly sites: number;
  readonly announced: number;
  readonly operating: number;
  readonly pending: number;
  readonly lapsed: number;
  /** sites among `sites` whose capacity no source states */
  readonly notStated: number;
}

/** One fact with its disagreement: what is current, what is also reported, and whether they differ. */
export interface Fact {
  /** phase id, or null for the whole site */
  readonly phase: string | null;
  readonly field: Field;
  /** forecast or done: claims of different mood never dispute each other */
  readonly planned: boolean;
  readonly current: CitedClaim;
  /** best first */
  readonly alsoReported: readonly CitedClaim[];
  readonly disputed: boolean;
}

/** A point of the story on the time axis. */
export interface StoryEvent {
  readonly field: Milestone | 'event';
  readonly phase: string | null;
  readonly planned: boolean;
  /** null: undated, sets nothing */
  readonly when: Interval | null;
  /** true where `when` is the source's publication because the source gives no date */
  readonly datedByPublication: boolean;
  readonly fact: Fact;
}

export interface Slippage {
  readonly phase: string | null;
  /** whole months, negative when early */
  readonly months: number;
  readonly planned: CitedClaim;
  /** null while production has not started */
  readonly actual: CitedClaim | null;
  /** what the months run to: the actual start, the day it was given up, or the standpoint */
  readonly until: 'started' | 'given-up' | 'standpoint';
}

/** A site in full, for its panel. */
export interface SiteDossier {
  readonly outcome: SiteOutcome;
  readonly facts: readonly Fact[];
  readonly story: readonly StoryEvent[];
  readonly slippage: readonly Slippage[];
  /** parts that do not add up to a stated total, as found (rule 10) */
  readonly sums: readonly {
    readonly field: 'capacity' | 'investment';
    readonly stated: number;
    readonly parts: number;
    readonly unit: string;
    readonly total: CitedClaim;
  }[];
  /** claims left out without hindsight because their source is undated */
  readonly undatedLeftOut: number;
}
