/** The summary itself, and its two forms. */
import type { Chronicle } from '../../src/chronicle/chronicle.ts';
import { compareText } from '../../src/chronicle/claims.ts';
import { outcomesAt } from '../../src/chronicle/outcome.ts';
import { totalsOf } from '../../src/chronicle/totals.ts';
import type { SiteOutcome, Standpoint, Totals } from '../../src/chronicle/types.ts';

interface Summary {
  readonly standpoint: Standpoint;
  readonly totals: Totals;
  /** car plants that exist, by id */
  readonly outcomes: readonly SiteOutcome[];
}

/** The car plants at a standpoint, of one company or of all. */
export function summarise(
  chronicle: Chronicle,
  standpoint: Standpoint,
  company: string | null,
): Summary {
  const outcomes = outcomesAt(chronicle, standpoint)
    .filter(({ site }) => site.kind === 'vehicles')
    .filter(({ site }) => company === null || site.companies.some(({ id }) => id === company))
    .sort((a, b) => compareText(a.site.id, b.site.id));
  return { standpoint, totals: totalsOf(outcomes), outcomes };
}

/** For scripts. `announced` is null where no source states a capacity. */
export function asJson({ standpoint, totals, outcomes }: Summary): string {
  const { sites, announced, operating, pending, lapsed, notStated } = totals;
  const summary = {
    asOf: standpoint.day,
    hindsight: standpoint.hindsight,
    totals: { sites, announced, operating, pending, lapsed, notStated },
    sites: outcomes.map((outcome) => ({
      id: outcome.site.id,
      announced: outcome.announced,
      operating: outcome.operating,
      pending: outcome.pending,
      lapsed: outcome.lapsed,
      phases: outcome.phases.map(({ id, status, capacity }) => ({ id, status, capacity })),
      disputed: outcome.disputed,
    })),
  };
  return JSON.stringify(summary, null, 2);
}

type Row = readonly [text: string, ...rest: string[]];

const head: Row = [
  'site',
  'company',
  'status',
  'announced',
  'operating',
  'pending',
  'lapsed',
  'disputed',
];

const isNumber = (column: number) => column >= 3 && column <= 6;

const written = (value: number) => value.toLocaleString('en-GB');

/** For people: aligned columns, a line of totals, and the day. */
export function asTable({ standpoint, totals, outcomes }: Summary): string {
  const rows = outcomes.map(rowOf);
  const sum: Row = [
    `${written(totals.sites)} ${totals.sites === 1 ? 'plant' : 'plants'}`,
    '',
    '',
    ...[totals.announced, totals.operating, totals.pending, totals.lapsed].map(written),
    '',
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows, sum].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) => alignRow(row, widths);
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [
    line(head),
    rule,
    ...rows.map(line),
    rule,
    line(sum),
    '',
    ...notes(standpoint, totals),
  ].join('\n');
}

function rowOf(outcome: SiteOutcome): Row {
  const { site, status, announced, operating, pending, lapsed, disputed } = outcome;
  return [
    site.id,
    site.companies.map(({ id }) => id).join(', '),
    status,
    announced === null ? 'not stated' : written(announced),
    ...[operating, pending, lapsed].map(written),
    disputed.join(', '),
  ];
}

function alignRow(row: Row, widths: readonly number[]): string {
  return row
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumber(column) ? cell.padStart(width) : cell.padEnd(width);
    })
    .join('  ')
    .trimEnd();
}

function notes({ day, hindsight }: Standpoint, { notStated }: Totals): string[] {
  const view = hindsight ? 'with hindsight' : 'as known then, without hindsight';
  return [
    `As of ${day}, ${view}; vehicles a year.`,
    ...(notStated > 0 ? [`No source states a capacity for ${notStated} of the plants.`] : []),
  ];
}
