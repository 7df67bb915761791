/** `npm run -s summary`: the chronicle from the command line. */
import { readFileSync } from 'node:fs';
import { createChronicle, type Chronicle } from '../src/chronicle/chronicle.ts';
import { compareText } from '../src/chronicle/claims.ts';
import type { Standpoint } from '../src/chronicle/types.ts';
import { standpointOf, yearsOf } from '../src/chronicle/years.ts';
import { parseDataset } from '../src/dataset/parse.ts';
import { help, readOptions, UsageError, type Options } from './summary/options.ts';
import { asJson, asTable, summarise } from './summary/report.ts';
import { nearest } from './summary/suggest.ts';

/** The exit status of a request that cannot be met. */
const badRequest = 2;

function main(args: readonly string[]): string {
  const options = readOptions(args);
  if (options.help) return help.trimEnd();
  const chronicle = readChronicle(options.data);
  const standpoint = readStandpoint(chronicle, options);
  if (options.company !== null) checkCompany(chronicle, options.company);
  const summary = summarise(chronicle, standpoint, options.company);
  return options.json ? asJson(summary) : asTable(summary);
}

/** Errors in the file go to stderr, each with its place and remedy; the good part is summarised. */
function readChronicle(file: string): Chronicle {
  const { dataset, findings } = parseDataset(readText(file), ['error']);
  for (const { path, problem, remedy } of findings) {
    console.error(`${file}: ${path}: ${problem.en}. ${remedy.en}`);
  }
  if (dataset) return createChronicle(dataset);
  throw new UsageError(`${file} holds no usable dataset; mend it or name another with --data`);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UsageError(`${file}: ${reason}; name a dataset with --data`, { cause });
  }
}

function readStandpoint(chronicle: Chronicle, { year, hindsight }: Options): Standpoint {
  const { first, last } = yearsOf(chronicle);
  if (year !== null && (year < first || year > last)) {
    throw new UsageError(`no data for ${year}; choose a year from ${first} to ${last}`);
  }
  return standpointOf(chronicle, year, hindsight);
}

function checkCompany({ companies, dataset }: Chronicle, id: string): void {
  if (companies.has(id)) return;
  const ids = dataset.companies.map((company) => company.id).sort(compareText);
  const near = nearest(id, ids);
  const advice =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : `ids are such as ${ids[0] ?? 'none'}`;
  throw new UsageError(`no company "${id}" in the data; ${advice}`);
}

// A reader such as `head` may have had enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  console.log(main(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`summary: ${error.message}`);
  process.exitCode = badRequest;
}
