/**
 * The most that each plant can ever be announced with, read from its claims alone: quick enough for
 * datasets of any size, and known before anything is drawn. Never below what the chronicle derives.
 */
import type { Site } from '../../dataset/schema.ts';

/**
 * The larger of the largest total of the site and the sum of the largest figures of its phases, in
 * meta.capacityUnit; null where no claim states a capacity.
 */
export function boundOf({ claims }: Site): number | null {
  let total: number | null = null;
  const phases = new Map<string, number>();
  for (const { phase, field, value } of claims) {
    if (field !== 'capacity' || value === undefined) continue;
    if (phase === null) total = Math.max(total ?? 0, value);
    else phases.set(phase, Math.max(phases.get(phase) ?? 0, value));
  }
  if (phases.size === 0) return total;
  let sum = 0;
  for (const value of phases.values()) sum += value;
  return Math.max(total ?? 0, sum);
}
