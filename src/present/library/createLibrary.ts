/**
 * A library in a storage. Every change is written first and stands on screen after that; where the
 * browser refuses, it stands in memory alone, and `keeping` says so. One step of undo is one
 * briefing before and after, so that what other tabs do meanwhile to other briefings stays.
 */
import { create } from 'zustand';
import type { Briefing } from '../briefing/schema.ts';
import { keptText, readKept, setAside, storageKey, withFreshId } from './kept.ts';
import type { LibraryStorage } from './kept.ts';
import { merged } from './merge.ts';

/** A briefing and its place among the others. */
interface Standing {
  readonly briefing: Briefing;
  readonly at: number;
}

/** One step of undo: a briefing before and after; null where there was none. */
interface Step {
  readonly id: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
}

export interface Library {
  /** in the order in which they were made */
  readonly briefings: readonly Briefing[];
  /** `refused`: the newest changes are in memory alone */
  readonly keeping: 'kept' | 'refused';
  /** the text of a library that could not be read in full, as it was found */
  readonly damaged: string | null;
  /** the newest last */
  readonly past: readonly Step[];
  /** the next to redo last */
  readonly future: readonly Step[];
  /** Puts a briefing behind the others, under another id where its own is taken. @returns its id */
  add(briefing: Briefing): string;
  /**
   * Changes a briefing; what gives the same briefing back changes nothing.
   * @param typing names the text being typed: changes of one text are one step until `settle`
   */
  change(id: string, how: (briefing: Briefing) => Briefing, typing?: string): void;
  remove(id: string): void;
  /** Ends the step of a text being typed. */
  settle(): void;
  /** @returns the id of the briefing that changed; null where there is nothing to take back */
  undo(): string | null;
  redo(): string | null;
  /** Takes over what another tab has kept, with all that is only here. */
  follow(): void;
  /** The reader has been told of what could not be read. */
  dismissDamaged(): void;
}

/** More steps than anybody takes back one by one. */
const mostSteps = 200;

/** Puts a briefing where a step has it. */
function placed(briefings: readonly Briefing[], id: string, to: Standing | null): Briefing[] {
  const others = briefings.filter((briefing) => briefing.id !== id);
  return to ? others.toSpliced(to.at, 0, to.briefing) : others;
}

function standingOf(briefings: readonly Briefing[], id: string): Standing | null {
  const at = briefings.findIndex((briefing) => briefing.id === id);
  const briefing = briefings[at];
  return briefing ? { briefing, at } : null;
}

/** @param storage null where the browser has none or forbids it */
export function createLibrary(storage: LibraryStorage | null) {
  const read = (): string | null => {
    try {
      return storage?.getItem(storageKey) ?? null;
    } catch {
      return null;
    }
  };
  const begun = read();
  const { briefings: found, whole } = readKept(begun);

  /** what the storage held when it was last read or written, and the briefings in it */
  let seen = begun;
  let agreed: readonly Briefing[] = found;
  /** a text that could not be read, and has no copy yet */
  let owed = whole ? null : begun;
  /** the text being typed */
  let typed: string | null = null;

  const payOwed = (): boolean => {
    if (owed !== null && storage && setAside(storage, owed)) owed = null;
    return owed === null;
  };
  payOwed();

  /** Whether the browser keeps these from now on. Nothing is written over what has no copy. */
  const write = (briefings: readonly Briefing[]): Library['keeping'] => {
    const text = keptText(briefings);
    try {
      if (!storage || !payOwed()) return 'refused';
      storage.setItem(storageKey, text);
    } catch {
      return 'refused';
    }
    seen = text;
    agreed = briefings;
    return 'kept';
  };

  const follow = (): void => {
    const raw = read();
    if (raw === seen) return;
    const { briefings: ours, past, future } = library.getState();
    typed = null;
    if (raw === null) {
      // Whoever clears the storage may not mean what is on screen here: it stays until it is closed.
      seen = null;
      agreed = [];
      if (ours.length > 0) library.setState({ keeping: 'refused' });
      return;
    }
    const theirs = readKept(raw);
    if (!theirs.whole) {
      owed = raw;
      library.setState({ damaged: raw });
    }
    const all = merged(agreed, ours, theirs.briefings);
    seen = raw;
    agreed = theirs.briefings;
    // What another tab has changed cannot be taken back here step by step.
    const stands = ({ id }: Step) =>
      ours.find((one) => one.id === id) === all.find((one) => one.id === id);
    library.setState({
      briefings: all,
      keeping: keptText(all) === keptText(theirs.briefings) ? 'kept' : write(all),
      past: past.filter(stands),
      future: future.filter(stands),
    });
  };

  /** Takes a step, or goes on with the one that a text being typed has begun. */
  const step = (id: string, to: Standing | null, typing: string | null): void => {
    const { briefings, past } = library.getState();
    const after = placed(briefings, id, to);
    const last = past.at(-1);
    const goesOn = typing !== null && typing === typed && last?.id === id;
    const before = goesOn ? last.before : standingOf(briefings, id);
    typed = typing;
    const keeping = write(after);
    library.setState({
      briefings: after,
      keeping,
      past: [...(goesOn ? past.slice(0, -1) : past), { id, before, after: to }].slice(-mostSteps),
      future: [],
    });
  };

  const travel = (from: 'past' | 'future', to: 'past' | 'future'): string | null => {
    follow();
    const { briefings, [from]: steps, [to]: others } = library.getState();
    const taken = steps.at(-1);
    if (!taken) return null;
    typed = null;
    const after = placed(briefings, taken.id, from === 'past' ? taken.before : taken.after);
    const keeping = write(after);
    library.setState({
      briefings: after,
      keeping,
      [from]: steps.slice(0, -1),
      [to]: [...others, taken],
    });
    return taken.id;
  };

  const library = create<Library>()((set, get) => ({
    briefings: found,
    keeping: 'kept',
    damaged: whole ? null : begun,
    past: [],
    future: [],
    add: (given) => {
      follow();
      const { briefings } = get();
      const briefing = withFreshId(given, briefings);
      step(briefing.id, { briefing, at: briefings.length }, null);
      return briefing.id;
    },
    change: (id, how, typing) => {
      follow();
      const standing = standingOf(get().briefings, id);
      if (!standing) return;
      const briefing = how(standing.briefing);
      if (briefing !== standing.briefing) step(id, { ...standing, briefing }, typing ?? null);
    },
    remove: (id) => {
      follow();
      if (standingOf(get().briefings, id)) step(id, null, null);
    },
    settle: () => {
      typed = null;
    },
    undo: () => travel('past', 'future'),
    redo: () => travel('future', 'past'),
    follow,
    dismissDamaged: () => set({ damaged: null }),
  }));
  return library;
}
