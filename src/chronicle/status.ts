/** The status of a phase at a day, from its reached actual events (rule 4). */
import type { Day, Milestone } from '../dataset/schema.ts';
import type { ActualEvent } from './milestones.ts';
import type { PhaseStatus, StatusGroup } from './types.ts';

interface StatusAt {
  readonly status: PhaseStatus;
  /** the event that gave the status; null while nothing but its announcement is known */
  readonly event: ActualEvent | null;
}

const sets: Partial<Record<Milestone, PhaseStatus>> = {
  'construction-start': 'construction',
  completed: 'construction',
  'production-start': 'operating',
  resumed: 'operating',
  paused: 'mothballed',
  cancelled: 'cancelled',
  closed: 'retired',
};

/** Whether a milestone bears on status: licence, expansion, insolvency, sold, repurposed do not. */
export function bearsOnStatus(field: Milestone): boolean {
  return field === 'announced' || sets[field] !== undefined;
}

/**
 * The reached events that apply to a phase up to the end of `day`, in order: its own, then those of
 * its site that are later than its own last one. That one may be its announcement: an extension
 * announced after its plant started has not started.
 *
 * Both lists hold events that bear on status, in the order in which they count.
 */
export function reachedEvents(
  own: readonly ActualEvent[],
  ofSite: readonly ActualEvent[],
  day: Day,
): readonly ActualEvent[] {
  const reached = own.filter(({ when }) => when.to <= day);
  const lastOwn = reached.at(-1)?.when.to ?? '';
  return [...reached, ...ofSite.filter(({ when }) => when.to <= day && when.to > lastOwn)];
}

/** Walk reached events: the status that they leave. */
export function statusAfter(events: readonly ActualEvent[]): StatusAt {
  return events.reduce(step, { status: 'announced', event: null });
}

function step(before: StatusAt, event: ActualEvent): StatusAt {
  const status = sets[event.field];
  if (!status) return before;
  // Completing a hall, or breaking ground again, does not stop the lines that run.
  if (status === 'construction' && before.status === 'operating') return before;
  // Told again, a status has not begun again: it keeps the event that began it.
  if (status === before.status && status !== 'construction') return before;
  return { status, event };
}

/** As the screen groups a status: mothballed, cancelled and retired are lapsed. */
export function groupOf(status: PhaseStatus): StatusGroup {
  switch (status) {
    case 'announced':
    case 'construction':
    case 'operating':
      return status;
    case 'mothballed':
    case 'cancelled':
    case 'retired':
      return 'lapsed';
  }
}

const furthestFirst: readonly StatusGroup[] = ['operating', 'construction', 'announced', 'lapsed'];

/** The furthest group among phases: operating, construction, announced, else lapsed. */
export function furthestGroup(statuses: readonly PhaseStatus[]): StatusGroup {
  const groups = new Set(statuses.map(groupOf));
  return furthestFirst.find((group) => groups.has(group)) ?? 'lapsed';
}
