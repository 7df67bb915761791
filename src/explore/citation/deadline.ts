/** Forecasts that set a last day and no first one: "before the end of 2017". Pure. */
import { daysIn } from '../../chronicle/intervals.ts';
import type { CitedClaim } from '../../chronicle/types.ts';
import type { Day, Interval } from '../../dataset/schema.ts';

/** Longer than the vaguest word that sources have for a date within a year, days. */
const quarter = 92;

const isLastOfMonth = (day: Day): boolean =>
  new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;

/**
 * The deadline of a forecast whose interval begins when its source was published, as exactly as it
 * can be said: the end of a year, a month, or a day. Null for any other claim.
 */
export function deadlineOf({ claim, source }: CitedClaim): Interval | null {
  const { when, planned } = claim;
  if (!planned || !when || when.from !== source.published?.from) return null;
  if (daysIn(when) <= quarter) return null;
  const { to } = when;
  if (to.endsWith('-12-31')) return { from: `${to.slice(0, 4)}-10-01`, to };
  return { from: isLastOfMonth(to) ? `${to.slice(0, 7)}-01` : to, to };
}
