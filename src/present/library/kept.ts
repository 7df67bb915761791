/**
 * How briefings are kept by the browser. What cannot be read is set aside under a key of its own
 * before anything is written over it: nothing that the reader made is ever destroyed.
 */
import { parseJson } from '../../dataset/json-text.ts';
import { parseBriefing } from '../briefing/parse.ts';
import type { Briefing } from '../briefing/schema.ts';
import { freshId } from './ids.ts';

export type LibraryStorage = Pick<Storage, 'getItem' | 'setItem'>;

export const storageKey = 'groundbreak.briefings';
const asideKey = (number: number) => `${storageKey}.aside-${number}`;
const version = 1;

/** More copies of damaged libraries are not looked for. */
const mostAside = 50;

export interface KeptLibrary {
  readonly briefings: readonly Briefing[];
  /** all of it could be read */
  readonly whole: boolean;
}

const none: KeptLibrary = { briefings: [], whole: true };

/** Reads what was kept; what of it is no briefing is left out. Never throws for content. */
export function readKept(raw: string | null): KeptLibrary {
  if (raw === null) return none;
  const json = parseJson(raw);
  if (!json.ok || typeof json.value !== 'object' || json.value === null)
    return { ...none, whole: false };
  const kept = json.value as { version?: unknown; briefings?: unknown };
  if (!Array.isArray(kept.briefings)) return { ...none, whole: false };
  let whole = kept.version === version;
  const briefings: Briefing[] = [];
  for (const item of kept.briefings as unknown[]) {
    const { briefing, findings } = parseBriefing(JSON.stringify(item));
    if (!briefing || findings.some(({ severity }) => severity === 'error')) whole = false;
    if (briefing) briefings.push(withFreshId(briefing, briefings));
  }
  return { briefings, whole };
}

/** The text that is kept. */
export const keptText = (briefings: readonly Briefing[]): string =>
  JSON.stringify({ version, briefings });

/** A briefing under an id that none of the others has. */
export function withFreshId(briefing: Briefing, others: readonly Briefing[]): Briefing {
  const taken = others.map(({ id }) => id);
  return taken.includes(briefing.id)
    ? { ...briefing, id: freshId([briefing.id], 'briefing', taken) }
    : briefing;
}

/**
 * Keeps a text that cannot be read under a key of its own, once.
 * @returns false where the browser refuses
 */
export function setAside(storage: LibraryStorage, raw: string): boolean {
  try {
    for (let number = 1; number <= mostAside; number += 1) {
      const kept = storage.getItem(asideKey(number));
      if (kept === raw) return true;
      if (kept !== null) continue;
      storage.setItem(asideKey(number), raw);
      return true;
    }
    return false;
  } catch {
    return false;
  }
}
