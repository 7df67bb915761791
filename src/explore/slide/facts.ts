/** What a slide tells of a plant: the facts that one asks for first. Pure. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { siteDossier } from '../../chronicle/dossier.ts';
import { ledgerRow, type LedgerDate, type LedgerRow } from '../../chronicle/ledger.ts';
import type { CitedClaim, Fact, SiteDossier, Standpoint } from '../../chronicle/types.ts';
import type { Day, Site } from '../../dataset/schema.ts';
import { claimsOf, readingsOf } from '../citation/readings.ts';
import { differs, type Comparable } from '../compare/differences.ts';
import { panelModel, type PanelModel } from '../panel/model.ts';

export interface PlantFacts {
  readonly dossier: SiteDossier;
  readonly row: LedgerRow;
  readonly panel: PanelModel;
  /** what is told of its newest day by then; nothing where no source speaks of it */
  readonly licence: readonly CitedClaim[];
  /** a capacity whose sources differ: of the whole site, else of the first phase that has one */
  readonly capacityDispute: Fact | null;
}

/** The facts of a plant at a standpoint; null where it does not exist yet. */
export function plantFacts(
  chronicle: Chronicle,
  site: Site,
  standpoint: Standpoint,
): PlantFacts | null {
  const dossier = siteDossier(chronicle, site, standpoint);
  if (!dossier) return null;
  const panel = panelModel(dossier);
  const disputed = panel.disputes.filter(
    (fact) => fact.field === 'capacity' && distinctClaims(fact).length > 1,
  );
  return {
    dossier,
    row: ledgerRow(chronicle, dossier.outcome, standpoint),
    panel,
    licence: licenceOf(panel, standpoint.day),
    capacityDispute: disputed.find(({ phase }) => phase === null) ?? disputed[0] ?? null,
  };
}

const dayOf = ({ claim, source }: CitedClaim): Day => (claim.when ?? source.published)?.to ?? '';

/** Facts of one day stand together: applied for, and not held. */
function licenceOf({ rows }: PanelModel, day: Day): readonly CitedClaim[] {
  const reached = rows
    .flatMap(({ facts }) => facts)
    .filter(({ field, planned, current: { claim, source } }) => {
      const from = (claim.when ?? source.published)?.from;
      return field === 'licence' && !planned && (from === undefined || from <= day);
    })
    .map(({ current }) => current);
  const [newest] = reached;
  return newest ? reached.filter((cited) => dayOf(cited) === dayOf(newest)) : [];
}

/** One claim for each value that sources state of a fact, the best first. */
export const distinctClaims = (fact: Fact): readonly CitedClaim[] =>
  readingsOf(claimsOf(fact)).map(({ best }) => best);

export const comparedKeys = [
  'status',
  'announced',
  'operating',
  'planned',
  'actual',
  'slippage',
  'investment',
  'licence',
] as const;
export type ComparedKey = (typeof comparedKeys)[number];

const none: Comparable = { kind: 'none' };
const text = (value: string): Comparable => ({ kind: 'text', value });
const amount = (value: number | null, unit: string): Comparable =>
  value === null ? none : { kind: 'amount', value, unit };
const date = (of: LedgerDate | null): Comparable => {
  if (!of) return none;
  return of.when ? { kind: 'date', when: of.when } : text(of.cited.claim.asPrinted);
};

function investment({ panel }: PlantFacts): Comparable {
  if (!panel.investment) return none;
  const { fact, converted } = panel.investment;
  const inYuan = [fact.current, converted].find((cited) => cited?.claim.unit === 'CNY');
  const { value = 0, unit = '' } = (inYuan ?? fact.current).claim;
  return amount(value, unit);
}

const values: Record<ComparedKey, (facts: PlantFacts) => Comparable> = {
  status: ({ dossier }) => text(dossier.outcome.status),
  announced: ({ row }) => amount(row.announced, 'cars'),
  operating: ({ row }) => amount(row.operating, 'cars'),
  planned: ({ row }) => date(row.planned),
  actual: ({ row }) => date(row.actual),
  slippage: ({ row: { slippage, uncompared } }) =>
    text(slippage ? `${slippage.months} ${slippage.until}` : `${uncompared}`),
  investment,
  licence: ({ licence }) =>
    licence.length > 0 ? text(licence.map(({ claim }) => claim.state).join(' ')) : none,
};

/** The facts in which plants differ; one that does not exist yet has none to differ in. */
export const differing = (plants: readonly (PlantFacts | null)[]): ReadonlySet<ComparedKey> =>
  new Set(
    comparedKeys.filter((key) =>
      differs(plants.flatMap((facts) => (facts ? [values[key](facts)] : []))),
    ),
  );

/** What goes first where a comparison is too high: what matters least, before it what is alike. */
const leastFirst: readonly ComparedKey[] = ['licence', 'investment', 'planned', 'status', 'actual'];

/** The rows of a comparison in their order, all but the `out` least important ones. */
export function keptRows(differ: ReadonlySet<ComparedKey>, out: number): readonly ComparedKey[] {
  const alike = leastFirst.filter((key) => !differ.has(key));
  const gone = new Set([...alike, ...leastFirst.filter((key) => differ.has(key))].slice(0, out));
  return comparedKeys.filter((key) => !gone.has(key));
}

/** So many rows can be left out of a comparison. */
export const mostRowsOut = leastFirst.length;
