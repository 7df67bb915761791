/** Builds a chronicle of one plant from what sources tell of it, for tests. */
import type { Claim, Day, Phase, Site, Source, SourceKind } from '../../dataset/schema.ts';
import {
  tinyClaim,
  tinyDataset,
  tinyMeta,
  tinySite,
  tinySource,
} from '../../dataset/testing/tiny.ts';
import { createChronicle, type Chronicle } from '../chronicle.ts';
import { siteOutcome } from '../outcome.ts';
import type { CitedClaim, PhaseOutcome, SiteOutcome } from '../types.ts';

/** A claim and its source. Without a `source` id it has a source of its own. */
export interface Telling extends Partial<Claim> {
  /** the day, or the interval, of publication; null: undated. The first day of 2016 unless said. */
  readonly published?: Day | readonly [Day, Day] | null;
  /** the publication is dated from its context only */
  readonly context?: boolean;
  readonly kind?: SourceKind;
}

function sourceOf({ published = '2016-01-01', context, kind = 'news' }: Telling, id: string) {
  if (published === null) return tinySource({ id, kind, published: null });
  const [from, to] = typeof published === 'string' ? [published, published] : published;
  const basis = context ? 'context' : 'printed';
  return tinySource({ id, kind, published: { from, to, basis } });
}

function claimOf(telling: Telling, source: string): Claim {
  const { published: _published, context: _context, kind: _kind, ...claim } = telling;
  const { when } = claim;
  return tinyClaim({ when, ...claim, source });
}

/** A claim with its source, as the rules take them. */
export function told(telling: Telling, id = telling.source ?? 'source'): CitedClaim {
  return { claim: claimOf(telling, id), source: sourceOf(telling, id) };
}

/** Several claims with their sources, which are named `s0`, `s1`, … */
export function toldAll(tellings: readonly Telling[]): CitedClaim[] {
  return tellings.map((telling, at) => told(telling, telling.source ?? `s${at}`));
}

export interface Plant {
  readonly chronicle: Chronicle;
  readonly site: Site;
  /** the outcome at a day; with hindsight unless said */
  readonly at: (day: Day, hindsight?: boolean) => SiteOutcome | null;
  /** the phase at a day; throws where it does not exist */
  readonly phaseAt: (day: Day, id: string, hindsight?: boolean) => PhaseOutcome;
}

/** A car plant of which sources tell; `phaseIds` are its phases, none for a site without. */
export function plant(
  phaseIds: readonly string[],
  tellings: readonly Telling[],
  overrides: Partial<Pick<Site, 'id' | 'kind' | 'companies'>> & { readonly updated?: Day } = {},
): Plant {
  const { updated = '2030-06-30', ...rest } = overrides;
  const sources = new Map<string, Source>();
  const claims = toldAll(tellings).map(({ claim, source }) => {
    if (!sources.has(source.id)) sources.set(source.id, source);
    return claim;
  });
  const phases: Phase[] = phaseIds.map((id) => ({ id, label: { en: id, zh: id } }));
  const site = tinySite({ ...rest, phases, claims });
  const dataset = tinyDataset({
    meta: tinyMeta({ updated }),
    sources: [...sources.values()],
    sites: [site],
  });
  const chronicle = createChronicle(dataset);
  const at = (day: Day, hindsight = true) => siteOutcome(chronicle, site, { day, hindsight });
  return {
    chronicle,
    site,
    at,
    phaseAt(day, id, hindsight) {
      const phase = at(day, hindsight)?.phases.find((candidate) => candidate.id === id);
      if (!phase) throw new Error(`no phase ${id} on ${day}`);
      return phase;
    },
  };
}
