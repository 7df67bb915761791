/**
 * The comparison of pinned plants as data: the same facts of each, in rows, each value with what
 * proves it. Pure. What is compared with what, and whether it differs, stands in `differences.ts`.
 */
import type {
  CitedClaim,
  Fact,
  PhaseOutcome,
  PhaseStatus,
  SiteDossier,
  Slippage,
} from '../../chronicle/types.ts';
import { groupOf } from '../../chronicle/status.ts';
import { effectiveInterval } from '../../chronicle/milestones.ts';
import type { Day, Field, Interval, Site } from '../../dataset/schema.ts';
import { inHectares } from '../../i18n/format.ts';
import { claimsOf, readingsOf, type Reading } from '../citation/readings.ts';
import { panelModel, type PanelModel } from '../panel/model.ts';
import type { Comparable } from './differences.ts';

/** The facts in the order in which they are read, by the heading they stand under. */
export const groups = {
  outcome: ['status', 'announced', 'operating', 'lapsed', 'phases'],
  time: ['announcedOn', 'groundBroken', 'plannedStart', 'actualStart', 'slippage'],
  means: ['investment', 'area', 'licence'],
  plant: ['companies', 'products', 'place'],
  evidence: ['disputes', 'sources'],
} as const;
export type GroupKey = keyof typeof groups;
export type RowKey = (typeof groups)[GroupKey][number];

/** One line of a cell. */
export type Line =
  | { readonly kind: 'status'; readonly status: PhaseStatus; readonly cited: readonly CitedClaim[] }
  | { readonly kind: 'cars'; readonly value: number; readonly cited: readonly CitedClaim[] }
  /** a figure that its phases make up */
  | { readonly kind: 'sum'; readonly phases: number }
  /** parts that do not make up the stated total */
  | { readonly kind: 'sum-differs'; readonly sum: SiteDossier['sums'][number] }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'phase'; readonly phase: PhaseOutcome }
  | {
      readonly kind: 'date';
      readonly cited: CitedClaim;
      /** null: the source gives no date */
      readonly when: Interval | null;
      readonly phase: string | null;
      /** it lies after the day looked at */
      readonly later: boolean;
    }
  /** the day from which a plant counts as announced, where no source dates its announcement */
  | { readonly kind: 'since'; readonly day: Day }
  | { readonly kind: 'slip'; readonly slip: Slippage }
  | { readonly kind: 'claim'; readonly cited: CitedClaim; readonly about: 'own' | 'also' | 'phase' }
  | { readonly kind: 'companies' | 'products' | 'place' }
  | { readonly kind: 'subject'; readonly field: Field; readonly phase: string | null }
  | { readonly kind: 'of-claims'; readonly value: number }
  | { readonly kind: 'differ'; readonly of: string | null; readonly others: readonly Reading[] };

export interface Cell {
  readonly lines: readonly Line[];
  readonly value: Comparable;
}

/** One plant of the comparison; without `facts` where it does not exist at the day looked at. */
export interface Plant {
  readonly site: Site;
  readonly facts: { readonly dossier: SiteDossier; readonly panel: PanelModel } | null;
}

export const plantOf = (site: Site, dossier: SiteDossier | null): Plant => ({
  site,
  facts: dossier && { dossier, panel: panelModel(dossier) },
});

interface Given {
  readonly dossier: SiteDossier;
  readonly panel: PanelModel;
  /** the day looked at */
  readonly day: Day;
}

const none: Comparable = { kind: 'none' };
const amount = (value: number, unit: string): Comparable => ({ kind: 'amount', value, unit });
const text = (value: string): Comparable => ({ kind: 'text', value });

/** What sources say otherwise of a fact that is shown. */
function differ(facts: readonly Fact[], shown: (reading: Reading) => boolean): Line[] {
  const disputed = facts.filter((fact) => fact.disputed);
  if (disputed.length === 0) return [];
  const others = readingsOf(disputed.flatMap(claimsOf)).filter((reading) => !shown(reading));
  if (others.length === 0) return [];
  return [{ kind: 'differ', of: disputed[0]?.phase ?? null, others }];
}

/** The statuses of some phases, each with the claims behind it. */
function statusLines(phases: readonly PhaseOutcome[]): Line[] {
  return [...new Set(phases.map(({ status }) => status))].map((status) => ({
    kind: 'status',
    status,
    cited: phases
      .filter((phase) => phase.status === status)
      .flatMap(({ statusClaim }) => statusClaim ?? []),
  }));
}

function capacityDispute({ panel }: Given, phase: string | null, value: number | null): Line[] {
  const facts = panel.disputes.filter((fact) => fact.field === 'capacity' && fact.phase === phase);
  return differ(facts, ({ best }) => best.claim.value === value);
}

function announcedCell(given: Given): Cell {
  const { announced, phases } = given.dossier.outcome;
  if (announced === null) return { lines: [], value: none };
  const stated = phases.flatMap(({ capacityClaim }) => capacityClaim ?? []);
  const { total } = given.panel;
  return {
    lines: [
      { kind: 'cars', value: announced, cited: total ? [total] : stated },
      ...(!total && stated.length > 1 ? [{ kind: 'sum' as const, phases: stated.length }] : []),
      ...capacityDispute(given, null, announced),
      ...given.dossier.sums
        .filter(({ field }) => field === 'capacity')
        .map((sum) => ({ kind: 'sum-differs' as const, sum })),
    ],
    value: amount(announced, 'cars'),
  };
}

/** The part of the promise that runs, or that is gone. */
function partCell({ dossier: { outcome } }: Given, part: 'operating' | 'lapsed'): Cell {
  const phases = outcome.phases.filter(({ status }) => groupOf(status) === part);
  const stated = phases.filter(({ capacity }) => capacity !== null);
  // A phase of unknown size runs: that is not nothing.
  if (outcome.announced === null || (phases.length > 0 && stated.length === 0)) {
    return { lines: statusLines(phases), value: phases.length > 0 ? text('unknown') : none };
  }
  const cited = stated.flatMap(({ statusClaim }) => statusClaim ?? []);
  return {
    lines: [{ kind: 'cars', value: outcome[part], cited }],
    value: amount(outcome[part], 'cars'),
  };
}

function phasesCell(given: Given): Cell {
  const { phases } = given.dossier.outcome;
  return {
    lines: [
      ...(phases.length > 1 ? [{ kind: 'count' as const, value: phases.length }] : []),
      ...phases.flatMap((phase): Line[] => [
        { kind: 'phase', phase },
        ...(phase.id === 'site' ? [] : capacityDispute(given, phase.id, phase.capacity)),
      ]),
    ],
    value: text(String(phases.length)),
  };
}

function dateCell({ day }: Given, cited: CitedClaim | null, facts: readonly Fact[]): Cell {
  if (!cited) return { lines: [], value: none };
  const when = cited.claim.planned ? (cited.claim.when ?? null) : effectiveInterval(cited);
  const own = facts.filter((fact) => claimsOf(fact).some(({ claim }) => claim === cited.claim));
  return {
    lines: [
      {
        kind: 'date',
        cited,
        when,
        phase: cited.claim.phase,
        later: when !== null && when.from > day && !cited.claim.planned,
      },
      ...differ(own, (reading) => reading.cited.some(({ claim }) => claim === cited.claim)),
    ],
    value: when ? { kind: 'date', when } : text(cited.claim.asPrinted),
  };
}

/** The site's own milestone, else the first of its phases'. */
function milestoneOf(facts: readonly Fact[], field: Field): CitedClaim | null {
  const done = facts.filter((fact) => fact.field === field && !fact.planned);
  const endOf = ({ current }: Fact) => effectiveInterval(current)?.to ?? '9999';
  const first = done.toSorted(
    (a, b) => Number(a.phase !== null) - Number(b.phase !== null) || (endOf(a) < endOf(b) ? -1 : 1),
  )[0];
  return first?.current ?? null;
}

function announcedOnCell(given: Given): Cell {
  const { facts, outcome } = given.dossier;
  const cited = milestoneOf(facts, 'announced');
  if (cited) return dateCell(given, cited, facts);
  const when = { from: outcome.since, to: outcome.since };
  return { lines: [{ kind: 'since', day: outcome.since }], value: { kind: 'date', when } };
}

/** The start that the slippage is measured by, so that the rows tell one story. */
function startCell(given: Given, which: 'planned' | 'actual'): Cell {
  const { facts, slippage } = given.dossier;
  const [slip] = slippage;
  const rows = given.panel.phases;
  const cited =
    which === 'planned'
      ? (slip?.planned ?? rows.find((row) => row.plannedStart)?.plannedStart)
      : (slip?.actual ?? rows.find((row) => row.actualStart)?.actualStart);
  return dateCell(given, cited ?? null, facts);
}

function slippageCell({ dossier: { slippage } }: Given): Cell {
  const [first] = slippage;
  return {
    lines: slippage.map((slip) => ({ kind: 'slip', slip })),
    value: first ? text(`${first.months} ${first.until}`) : none,
  };
}

function investmentCell({ panel: { investment } }: Given): Cell {
  if (!investment) return { lines: [], value: none };
  const { fact, converted } = investment;
  const inYuan = [fact.current, converted].find((cited) => cited?.claim.unit === 'CNY')?.claim;
  const { value = 0, unit = '' } = inYuan ?? fact.current.claim;
  return {
    lines: [
      { kind: 'claim', cited: fact.current, about: fact.phase === null ? 'own' : 'phase' },
      ...(converted ? [{ kind: 'claim' as const, cited: converted, about: 'also' as const }] : []),
      ...differ([fact], ({ cited }) => cited.some(({ claim }) => claim === fact.current.claim)),
    ],
    value: amount(value, unit),
  };
}

/** Land of the whole site before that of a phase, done before planned, one unit for each source. */
function areaCell({ dossier: { facts } }: Given): Cell {
  const [fact] = facts
    .filter(({ field }) => field === 'area')
    .toSorted(
      (a, b) =>
        Number(a.phase !== null) - Number(b.phase !== null) ||
        Number(a.planned) - Number(b.planned),
    );
  if (!fact) return { lines: [], value: none };
  const { value = 0, unit = '' } = fact.current.claim;
  const hectares = inHectares(value, unit);
  return {
    lines: [
      { kind: 'claim', cited: fact.current, about: fact.phase === null ? 'own' : 'phase' },
      ...differ([fact], ({ cited }) => cited.some(({ claim }) => claim === fact.current.claim)),
    ],
    value: hectares === null ? amount(value, unit) : amount(hectares, 'ha'),
  };
}

function licenceCell({ panel }: Given): Cell {
  const facts = panel.rows
    .filter(({ facts: [first] }) => first?.field === 'licence')
    .flatMap((row) => row.facts);
  const [newest] = facts;
  return {
    lines: facts.map(({ current }) => ({ kind: 'claim', cited: current, about: 'own' })),
    value: newest?.current.claim.state ? text(newest.current.claim.state) : none,
  };
}

function disputesCell({ dossier: { outcome } }: Given): Cell {
  const keys = outcome.disputed.map((key) => key.split(':'));
  return {
    lines: [
      { kind: 'count', value: keys.length },
      ...keys.map((parts): Line => {
        const [phase, field] = parts.length > 1 ? parts : [null, parts[0]];
        return { kind: 'subject', field: field as Field, phase: phase ?? null };
      }),
    ],
    value: text(String(keys.length)),
  };
}

function sourcesCell({ dossier: { facts } }: Given): Cell {
  const claims = facts.flatMap(claimsOf);
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  return {
    lines: [
      { kind: 'count', value: sources },
      { kind: 'of-claims', value: claims.length },
    ],
    value: text(String(sources)),
  };
}

const cells: Record<RowKey, (given: Given) => Cell> = {
  status: ({ dossier: { outcome } }) => ({
    lines: statusLines(outcome.phases),
    value: text(outcome.status),
  }),
  announced: announcedCell,
  operating: (given) => partCell(given, 'operating'),
  lapsed: (given) => partCell(given, 'lapsed'),
  phases: phasesCell,
  announcedOn: announcedOnCell,
  groundBroken: (given) =>
    dateCell(given, milestoneOf(given.dossier.facts, 'construction-start'), given.dossier.facts),
  plannedStart: (given) => startCell(given, 'planned'),
  actualStart: (given) => startCell(given, 'actual'),
  slippage: slippageCell,
  investment: investmentCell,
  area: areaCell,
  licence: licenceCell,
  companies: ({ dossier: { outcome } }) => ({
    lines: [{ kind: 'companies' }],
    value: text(outcome.site.companies.map(({ id, role }) => `${id} ${role}`).join()),
  }),
  products: ({ dossier: { outcome } }) => ({
    lines: [{ kind: 'products' }],
    value: text(outcome.site.products.en),
  }),
  place: ({ dossier: { outcome } }) => ({
    lines: [{ kind: 'place' }],
    value: text(outcome.site.location.precision),
  }),
  disputes: disputesCell,
  sources: sourcesCell,
};

/** A plant's cell in a row; null where it does not exist at the day looked at. */
export const cellOf = (key: RowKey, { facts }: Plant, day: Day): Cell | null =>
  facts && cells[key]({ ...facts, day });

/** Every claim that a line cites, in the order in which the eye meets it. */
export function citedBy(line: Line): readonly CitedClaim[] {
  switch (line.kind) {
    case 'status':
    case 'cars':
      return line.cited;
    case 'phase': {
      const { statusClaim, capacityClaim } = line.phase;
      return [capacityClaim, statusClaim].filter((cited) => cited !== null);
    }
    case 'date':
    case 'claim':
      return [line.cited];
    case 'sum-differs':
      return [line.sum.total];
    case 'slip':
      return [line.slip.actual, line.slip.planned].filter((cited) => cited !== null);
    case 'differ':
      return line.others.flatMap(({ cited }) => cited);
    default:
      return [];
  }
}

/** Tells a line from the others of its cell. */
export function lineKey(line: Line): string {
  switch (line.kind) {
    case 'status':
      return line.status;
    case 'phase':
      return line.phase.id;
    case 'slip':
      return `${line.slip.phase}`;
    case 'claim': {
      const { claim, source } = line.cited;
      return `${source.id} ${claim.state} ${claim.locator} ${claim.asPrinted}`;
    }
    case 'subject':
      return `${line.field} ${line.phase}`;
    case 'differ':
      return `differ ${line.of}`;
    default:
      return line.kind;
  }
}
