/**
 * Keeps the good part of a dataset. Shape and integrity are checked in turn; each error costs the
 * record around it (`mending.ts`), and so on until nothing is wrong. Every pass takes something
 * away, so it ends.
 */
import { formatPath, type Finding, type Path, type Severity } from './finding.ts';
import { breachesOf, integrityRules, type Breach } from './integrity.ts';
import { tellIssue, tellUnknownKey } from './issues.ts';
import { childOf, disarm, itemAt, setAt, valueAt, type Refusal } from './json-tree.ts';
import { meantKey, mendFor, type Mend } from './mending.ts';
import { Dataset, type Bilingual } from './schema.ts';

/** How many records of the file are not in the dataset. */
export type LeftOut = Readonly<Record<'companies' | 'sources' | 'sites' | 'claims', number>>;

export interface Salvage {
  /** null when no site is left */
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
  readonly leftOut: LeftOut;
}

interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly problem: Bilingual;
  readonly remedy: Bilingual;
  readonly mend: Mend;
}

const errorRules = integrityRules.filter(({ severity }) => severity === 'error');

/** A file with more findings than this has one fault, many times. */
const mostFindings = 1000;

/**
 * Salvages parsed JSON; the tree is changed on the way. Findings of the severities asked for are
 * given with their path in the tree as it was.
 */
export function salvage(tree: unknown, severities: readonly Severity[]): Salvage {
  const before = countRecords(tree);
  const keeper = createKeeper(tree);
  for (const refusal of disarm(tree)) keeper.report(refusalFault(refusal));
  let checked = Dataset.safeParse(tree);
  for (;;) {
    const faults = checked.success
      ? breachesOf(checked.data, errorRules).map((breach) => breachFault(tree, breach, keeper.gone))
      : checked.error.issues.flatMap((issue) => issueFaults(tree, issue, keeper.wasEmptied));
    if (faults.length === 0 || !keeper.giveUp(faults)) break;
    checked = Dataset.safeParse(tree);
  }
  const dataset = checked.success && checked.data.sites.length > 0 ? checked.data : null;
  const after = countRecords(dataset);
  if (dataset) {
    const whole = after.claims === before.claims;
    const rules = integrityRules.filter(
      // What only a left-out claim used is not unused.
      ({ name, severity }) =>
        severity !== 'error' && severities.includes(severity) && (whole || name !== 'unused'),
    );
    for (const { rule, ...violation } of breachesOf(dataset, rules)) {
      keeper.report({ rule: rule.name, severity: rule.severity, ...violation });
    }
  } else {
    keeper.report(nothingLeft);
  }
  return {
    dataset,
    findings: keeper.findings(severities),
    leftOut: {
      companies: before.companies - after.companies,
      sources: before.sources - after.sources,
      sites: before.sites - after.sites,
      claims: before.claims - after.claims,
    },
  };
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = childOf(value, key);
  return Array.isArray(list) ? list : [];
}

function countRecords(tree: unknown): LeftOut {
  const sites = listAt(tree, 'sites');
  return {
    companies: listAt(tree, 'companies').length,
    sources: listAt(tree, 'sources').length,
    sites: sites.length,
    claims: sites.reduce<number>((sum, site) => sum + listAt(site, 'claims').length, 0),
  };
}

const nothingLeft: Omit<Fault, 'mend'> = {
  rule: 'nothing-usable',
  severity: 'error',
  path: ['sites'],
  problem: { en: 'no usable site is in the file', zh: '文件中没有可用的厂址' },
  remedy: {
    en: 'Mend the errors above, or choose a dataset in the form of docs/dataset.md.',
    zh: '请更正上述错误，或选择符合 docs/dataset.md 格式的数据集。',
  },
};

/** What is said of a prototype key or of what lies too deep. */
export function refusalFault({ path, reason }: Refusal): Omit<Fault, 'mend'> {
  const remedy = { en: 'Remove it.', zh: '请删除。' };
  return reason === 'prototype-key'
    ? {
        rule: 'prototype-key',
        severity: 'error',
        path,
        problem: {
          en: 'this key is refused: it could reach into programs',
          zh: '出于安全，此键不予接受',
        },
        remedy,
      }
    : {
        rule: 'too-deep',
        severity: 'error',
        path,
        problem: { en: 'nested deeper than any record', zh: '嵌套层级过深' },
        remedy,
      };
}

type Issue = NonNullable<ReturnType<typeof Dataset.safeParse>['error']>['issues'][number];

const pathOfIssue = (issue: Issue): Path =>
  issue.path.map((segment) => (typeof segment === 'symbol' ? String(segment) : segment));

function issueFaults(
  tree: unknown,
  issue: Issue,
  wasEmptied: (list: unknown) => boolean,
): readonly Fault[] {
  const path = pathOfIssue(issue);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = [...path, key];
      const meant = meantKey(key);
      return {
        rule: 'shape',
        severity: 'error',
        path: at,
        ...tellUnknownKey(key, meant.key),
        mend: meant.meaningful ? mendFor(tree, at) : { kind: 'drop-key', path: at },
      };
    });
  }
  const value = valueAt(tree, path);
  const mend = mendFor(tree, path);
  if (issue.code === 'too_small' && wasEmptied(value)) {
    return [
      {
        rule: 'left-out',
        severity: 'warning',
        path: path.slice(0, -1),
        problem: { en: 'left out: none of its claims is left', zh: '已略去：其陈述均不可用' },
        remedy: { en: 'Mend its claims; it returns with them.', zh: '更正其陈述后即可恢复。' },
        mend,
      },
    ];
  }
  return [{ rule: 'shape', severity: 'error', path, ...tellIssue(issue, value), mend }];
}

/** A breach that only follows from what was given up before is told as that. */
function breachFault(
  tree: unknown,
  { rule, path, problem, remedy }: Breach,
  gone: ReadonlySet<string>,
): Fault {
  const mend = mendFor(tree, path);
  const id = String(valueAt(tree, path));
  const list =
    rule.name === 'source-known'
      ? 'sources'
      : rule.name === 'company-known'
        ? 'companies'
        : rule.name === 'phase-known'
          ? `${itemAt(tree, path)}/phases`
          : null;
  if (list === null || !gone.has(`${list}/${id}`)) {
    return { rule: rule.name, severity: rule.severity, path, problem, remedy, mend };
  }
  return {
    rule: 'left-out',
    severity: 'warning',
    path,
    problem: { en: `left out together with "${id}"`, zh: `随“${id}”一并略去` },
    remedy: { en: `Mend "${id}"; this returns with it.`, zh: `更正“${id}”后即可恢复。` },
    mend,
  };
}

/** Takes records out of the tree and remembers where the others stood in the file. */
function createKeeper(tree: unknown) {
  const found: Finding[] = [];
  const more: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const origins = new Map<unknown, readonly number[]>();
  const gone = new Set<string>();

  function originalPath(path: Path): Path {
    let value: unknown = tree;
    return path.map((segment) => {
      const list = value;
      value = childOf(value, segment);
      return typeof segment === 'number' ? (origins.get(list)?.[segment] ?? segment) : segment;
    });
  }

  function report({ rule, severity, path, problem, remedy }: Omit<Fault, 'mend'>): void {
    if (found.length >= mostFindings) {
      more[severity] += 1;
      return;
    }
    const item = itemAt(tree, path);
    found.push({ rule, severity, path: formatPath(originalPath(path)), item, problem, remedy });
  }

  function drop(list: unknown[], doomed: ReadonlySet<number>, name: string): void {
    const was = origins.get(list);
    const kept: number[] = [];
    let to = 0;
    for (const [from, entry] of list.entries()) {
      if (doomed.has(from)) {
        gone.add(`${name}/${String(childOf(entry, 'id'))}`);
        continue;
      }
      kept.push(was?.[from] ?? from);
      list[to] = entry;
      to += 1;
    }
    list.length = to;
    origins.set(list, kept);
  }

  /** Reports the faults and gives up what they cost; false if that changed nothing. */
  function giveUp(faults: readonly Fault[]): boolean {
    for (const fault of faults) report(fault);
    const doomed = new Map<unknown[], { indices: Set<number>; name: string }>();
    let changed = false;
    for (const { mend } of faults) {
      if (mend.kind === 'drop-entry') {
        const list = valueAt(tree, mend.list);
        if (!Array.isArray(list)) continue;
        const site = itemAt(tree, mend.list);
        const name = site === null ? String(mend.list[0]) : `${site}/${String(mend.list[2])}`;
        const entry = doomed.get(list) ?? { indices: new Set(), name };
        entry.indices.add(mend.at);
        doomed.set(list, entry);
      } else {
        setAt(tree, mend.path, mend.kind === 'replace' ? mend.value : undefined);
        changed = true;
      }
    }
    for (const [list, { indices, name }] of doomed) drop(list, indices, name);
    return changed || doomed.size > 0;
  }

  function findings(severities: readonly Severity[]): Finding[] {
    const kept = found.filter(({ severity }) => severities.includes(severity));
    const rest = severities.reduce((sum, severity) => sum + more[severity], 0);
    if (rest === 0) return kept;
    return [
      ...kept,
      {
        rule: 'more',
        severity: more.error > 0 ? 'error' : 'note',
        path: '$',
        item: null,
        problem: { en: `${rest} more findings are not listed`, zh: `另有 ${rest} 条未列出` },
        remedy: { en: 'Mend these first.', zh: '请先更正以上各项。' },
      },
    ];
  }

  const wasEmptied = (list: unknown) =>
    Array.isArray(list) && list.length === 0 && origins.has(list);

  return { report, giveUp, findings, gone, wasEmptied };
}
