/** The options of the summary, from the command line. */
import { parseArgs } from 'node:util';

export interface Options {
  /** null: the newest */
  readonly year: number | null;
  readonly hindsight: boolean;
  /** null: all */
  readonly company: string | null;
  readonly data: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** What the user asked for cannot be done; the message says what is wrong and how to mend it. */
export class UsageError extends Error {}

const defaultData = 'public/data/plants.json';

export const help = `Usage: npm run -s summary -- [options]

What China's electric-car plants had announced, built and given up at the end of a year,
in vehicles a year.

  --year YEAR      at the end of that year; the newest state of the data unless given
  --no-hindsight   as it was known then: only sources published by that day
  --company ID     only the plants of one company, joint ventures among them
  --data FILE      another dataset (${defaultData} unless given)
  --json           JSON instead of a table
  --help           this text
`;

const known = {
  year: { type: 'string' },
  'no-hindsight': { type: 'boolean' },
  company: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the options. Throws a UsageError for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  return {
    year: values.year === undefined ? null : readYear(values.year),
    hindsight: values['no-hindsight'] !== true,
    company: values.company ?? null,
    data: values.data ?? defaultData,
    json: values.json === true,
    help: values.help === true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: false }).values;
  } catch (cause) {
    const [reason = 'unclear options'] = String(cause instanceof Error ? cause.message : cause)
      .replace(/^\w*Error[^:]*: /, '')
      .split(/\. |\n/);
    throw new UsageError(`${reason}; --help lists the options`, { cause });
  }
}

function readYear(text: string): number {
  if (!/^\d{4}$/.test(text)) {
    throw new UsageError(`"${text}" is not a year; write four digits, such as --year 2023`);
  }
  return Number(text);
}
