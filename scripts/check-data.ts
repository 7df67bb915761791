/**
 * npm run check:data [-- file]
 *
 * Checks a dataset, or a briefing over the shipped dataset, and prints what is wrong, where, and how
 * to mend it. Without a file: the shipped dataset, then the shipped briefing.
 * Exit code 0: no errors; 1: errors; 2: a file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { createChronicle, type Chronicle } from '../src/chronicle/chronicle.ts';
import { countFindings, type Finding, type Severity } from '../src/dataset/finding.ts';
import { childOf } from '../src/dataset/json-tree.ts';
import { parseJson } from '../src/dataset/json-text.ts';
import { parseDataset } from '../src/dataset/parse.ts';
import { checkBriefing } from '../src/present/briefing/check.ts';
import { parseBriefing } from '../src/present/briefing/parse.ts';

const shippedDataset = 'public/data/plants.json';
const shippedBriefing = 'public/data/briefing.json';

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

/** Prints findings and the closing line; whether there is an error among them. */
function printReport(file: string, records: readonly string[], findings: readonly Finding[]) {
  for (const severity of ['error', 'warning', 'note'] as const) printGroup(severity, findings);
  const { error, warning, note } = countFindings(findings);
  const found = [
    numbered(error, 'error'),
    numbered(warning, 'warning'),
    numbered(note, 'note'),
  ].join(', ');
  console.log(`${file}: ${records.join(', ')}; ${found}`);
  return error > 0;
}

function checkDataset(file: string, text: string): boolean {
  const { dataset, findings, leftOut } = parseDataset(text);
  const claims = dataset?.sites.reduce((sum, site) => sum + site.claims.length, 0) ?? 0;
  const records = [
    numbered(dataset?.sites.length ?? 0, 'site'),
    numbered(claims, 'claim'),
    numbered(dataset?.sources.length ?? 0, 'source'),
  ];
  const isFaulty = printReport(file, records, findings);
  const lost = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (lost.length > 0) {
    console.log(
      `Left out: ${lost.map(([list, count]) => numbered(count, singular[list] ?? list, list)).join(', ')}.`,
    );
  }
  return isFaulty;
}

/** Checks a briefing, over the shipped dataset where there is one. */
function checkBriefingText(file: string, text: string, chronicle: Chronicle | null): boolean {
  const { briefing, findings } = parseBriefing(text);
  const unresolved = briefing && chronicle ? checkBriefing(briefing, chronicle) : [];
  const records = [numbered(briefing?.scenes.length ?? 0, 'scene')];
  return printReport(file, records, [...findings, ...unresolved]);
}

/** The text of a file; null, and said, where it cannot be read. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Cannot read ${file}: ${reason}`);
    console.error('Name a file: npm run check:data -- path/to/plants-or-briefing.json');
    return null;
  }
}

function shippedChronicle(): Chronicle | null {
  const text = read(shippedDataset);
  const dataset = text === null ? null : parseDataset(text, []).dataset;
  return dataset && createChronicle(dataset);
}

/** A file that says so, or whose scenes do, is meant for a briefing. */
function isBriefing(text: string): boolean {
  const json = parseJson(text);
  if (!json.ok) return false;
  const format = childOf(json.value, 'format');
  return (
    (typeof format === 'string' && format.startsWith('groundbreak-briefing')) ||
    childOf(json.value, 'scenes') !== undefined
  );
}

function main(named: string | undefined): number {
  const file = named ?? shippedDataset;
  const text = read(file);
  if (text === null) return 2;
  if (named !== undefined && isBriefing(text)) {
    return checkBriefingText(file, text, shippedChronicle()) ? 1 : 0;
  }
  let isFaulty = checkDataset(file, text);
  if (named === undefined) {
    const briefing = read(shippedBriefing);
    if (briefing === null) return 2;
    console.log();
    if (checkBriefingText(shippedBriefing, briefing, shippedChronicle())) isFaulty = true;
  }
  return isFaulty ? 1 : 0;
}

process.exitCode = main(process.argv[2]);
