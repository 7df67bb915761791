/**
 * What of a presentation outlives a reload of its window, and nothing else: the name of its line, and
 * the timer.
 */
import type { Timer } from './timer.ts';

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const talkKey = 'groundbreak.talk';
const timerKey = 'groundbreak.timer';

/** `sessionStorage`, or a stand-in for as long as the page lives, where the browser forbids it. */
function sessionOrMemory(): Kept {
  try {
    return window.sessionStorage;
  } catch {
    const memory = new Map<string, string>();
    return {
      getItem: (key) => memory.get(key) ?? null,
      setItem: (key, value) => void memory.set(key, value),
      removeItem: (key) => void memory.delete(key),
    };
  }
}

let storage: Kept | null = null;
const kept = (): Kept => (storage ??= sessionOrMemory());

/** A name that no other window has; pages without TLS have no `randomUUID`. */
export const randomName = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');

/** Names this window's presentations, at random. */
export function talkId(): string {
  const known = kept().getItem(talkKey);
  if (known !== null && /^[a-z0-9]{1,64}$/.test(known)) return known;
  const fresh = randomName();
  kept().setItem(talkKey, fresh);
  return fresh;
}

const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** The timer as it was before a reload; null where there was none. */
export function keptTimer(): Timer | null {
  try {
    const { gathered, since } = JSON.parse(kept().getItem(timerKey) ?? '{}') as Partial<Timer>;
    if (!isInstant(gathered) || !(since === null || isInstant(since))) return null;
    return { gathered, since };
  } catch {
    return null;
  }
}

/** @param timer null once the presentation has ended */
export function keepTimer(timer: Timer | null): void {
  if (timer) kept().setItem(timerKey, JSON.stringify(timer));
  else kept().removeItem(timerKey);
}
