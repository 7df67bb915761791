/**
 * npm run check:data [-- file]
 *
 * Checks a dataset and prints what is wrong, where, and how to mend it.
 * Exit code 0: no errors; 1: errors; 2: the file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { countFindings, type Finding, type Severity } from '../src/dataset/finding.ts';
import { parseDataset } from '../src/dataset/parse.ts';

const shippedDataset = 'public/data/plants.json';

const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors: these records cannot be used',
  warning: 'Warnings: used, but not as they should be',
  note: 'Notes: to be aware of',
};

const singular: Readonly<Record<string, string>> = {
  companies: 'company',
  sources: 'source',
  sites: 'site',
  claims: 'claim',
};

const numbered = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Findings of one severity, rule by rule. */
function printGroup(severity: Severity, findings: readonly Finding[]): void {
  const group = findings.filter((finding) => finding.severity === severity);
  if (group.length === 0) return;
  console.log(`${headings[severity]}\n`);
  const rules = new Map<string, Finding[]>();
  for (const finding of group) {
    rules.set(finding.rule, [...(rules.get(finding.rule) ?? []), finding]);
  }
  for (const [rule, members] of rules) {
    console.log(`  ${rule} (${members.length})`);
    for (const { path, item, problem, remedy } of members) {
      console.log(`    ${path}${item === null ? '' : `  [${item}]`}`);
      console.log(`      problem  ${problem.en}`);
      console.log(`      remedy   ${remedy.en}`);
    }
    console.log();
  }
}

function main(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Cannot read ${file}: ${reason}`);
    console.error('Name a dataset file: npm run check:data -- path/to/plants.json');
    return 2;
  }
  const { dataset, findings, leftOut } = parseDataset(text);
  for (const severity of ['error', 'warning', 'note'] as const) printGroup(severity, findings);
  const counts = countFindings(findings);
  const claims = dataset?.sites.reduce((sum, site) => sum + site.claims.length, 0) ?? 0;
  console.log(
    [
      `${file}:`,
      `${numbered(dataset?.sites.length ?? 0, 'site')},`,
      `${numbered(claims, 'claim')},`,
      `${numbered(dataset?.sources.length ?? 0, 'source')};`,
      `${numbered(counts.error, 'error')},`,
      `${numbered(counts.warning, 'warning')},`,
      numbered(counts.note, 'note'),
    ].join(' '),
  );
  const lost = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (lost.length > 0) {
    console.log(
      `Left out: ${lost.map(([list, count]) => numbered(count, singular[list] ?? list, list)).join(', ')}.`,
    );
  }
  return counts.error > 0 ? 1 : 0;
}

process.exitCode = main(process.argv[2] ?? shippedDataset);
