/** Rules about ids: each is unique, each one named somewhere exists, lists are sorted by them. */
import { claimsOf, type Checked, type Rule, type Violation } from './rule.ts';

/** Names that the chronicle gives to the whole site and to a derived remainder. */
const reservedPhaseIds: ReadonlySet<string> = new Set(['site', 'rest']);

const lists = ['companies', 'sources', 'sites'] as const;

function* repeated(
  items: readonly { readonly id: string }[],
  ...base: readonly (string | number)[]
): Generator<Violation> {
  const first = new Map<string, number>();
  for (const [at, { id }] of items.entries()) {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at);
      continue;
    }
    yield {
      path: [...base, at, 'id'],
      problem: {
        en: `the id "${id}" is already that of an earlier entry of the list`,
        zh: `标识“${id}”已被列表中前面的条目使用`,
      },
      remedy: {
        en: 'Give one of the two another id, or merge them if they are the same thing.',
        zh: '为其中之一另取标识；若两者是同一事物，请合并。',
      },
    };
  }
}

const uniqueIds: Rule = {
  name: 'unique-id',
  severity: 'error',
  *check({ dataset }) {
    for (const list of lists) yield* repeated(dataset[list], list);
    for (const [i, site] of dataset.sites.entries()) {
      yield* repeated(site.phases, 'sites', i, 'phases');
    }
  },
};

const reservedIds: Rule = {
  name: 'reserved-phase-id',
  severity: 'error',
  *check({ dataset }) {
    for (const [i, site] of dataset.sites.entries()) {
      for (const [j, { id }] of site.phases.entries()) {
        if (!reservedPhaseIds.has(id)) continue;
        yield {
          path: ['sites', i, 'phases', j, 'id'],
          problem: {
            en: `a phase cannot be called "${id}": the chronicle uses this word itself`,
            zh: `阶段不能取名“${id}”：该词为系统保留`,
          },
          remedy: {
            en: 'Call it for what it is, such as "phase-1".',
            zh: '请按其含义命名，例如“phase-1”。',
          },
        };
      }
    }
  },
};

const companyKnown: Rule = {
  name: 'company-known',
  severity: 'error',
  *check({ dataset }) {
    const known = new Set(dataset.companies.map(({ id }) => id));
    for (const [i, site] of dataset.sites.entries()) {
      for (const [j, { id }] of site.companies.entries()) {
        if (known.has(id)) continue;
        yield {
          path: ['sites', i, 'companies', j, 'id'],
          problem: {
            en: `no company in "companies" has the id "${id}"`,
            zh: `“companies”中没有标识为“${id}”的公司`,
          },
          remedy: {
            en: 'Correct the id, or add the company to "companies".',
            zh: '请更正标识，或在“companies”中添加该公司。',
          },
        };
      }
    }
  },
};

const sourceKnown: Rule = {
  name: 'source-known',
  severity: 'error',
  *check({ dataset, sources }) {
    for (const { claim, path } of claimsOf(dataset)) {
      if (sources.has(claim.source)) continue;
      yield {
        path: [...path, 'source'],
        problem: {
          en: `no source in "sources" has the id "${claim.source}"`,
          zh: `“sources”中没有标识为“${claim.source}”的来源`,
        },
        remedy: {
          en: 'Correct the id, or add the source to "sources".',
          zh: '请更正标识，或在“sources”中添加该来源。',
        },
      };
    }
  },
};

const phaseKnown: Rule = {
  name: 'phase-known',
  severity: 'error',
  *check({ dataset }) {
    for (const { site, claim, path } of claimsOf(dataset)) {
      const { phase } = claim;
      if (phase === null || site.phases.some(({ id }) => id === phase)) continue;
      yield {
        path: [...path, 'phase'],
        problem: {
          en: `the site has no phase "${phase}"`,
          zh: `该厂址没有阶段“${phase}”`,
        },
        remedy: {
          en: 'Correct the id, add the phase to the site’s "phases", or write null for the whole site.',
          zh: '请更正标识，或在该厂址的“phases”中添加此阶段；若指整个厂址，请填 null。',
        },
      };
    }
  },
};

const siteHasCompany: Rule = {
  name: 'site-has-company',
  severity: 'warning',
  *check({ dataset }) {
    for (const [i, site] of dataset.sites.entries()) {
      if (site.companies.length > 0) continue;
      yield {
        path: ['sites', i, 'companies'],
        problem: { en: 'the site belongs to no company', zh: '该厂址没有所属公司' },
        remedy: {
          en: 'Name at least its owner, with its role.',
          zh: '请至少填写业主及其角色。',
        },
      };
    }
  },
};

const sortedById: Rule = {
  name: 'sorted-by-id',
  severity: 'warning',
  *check({ dataset }) {
    for (const list of lists) {
      for (const [at, { id }] of dataset[list].entries()) {
        const before = dataset[list][at - 1]?.id;
        if (before === undefined || before <= id) continue;
        yield {
          path: [list, at],
          problem: {
            en: `"${id}" stands after "${before}"`,
            zh: `“${id}”排在“${before}”之后`,
          },
          remedy: {
            en: 'Move it: the list is sorted by id, so that reviews show only what changed.',
            zh: '请移动该条目：列表按标识排序，以便审阅时只显示改动之处。',
          },
        };
      }
    }
  },
};

function* unused(
  { dataset }: Checked,
  list: 'companies' | 'sources',
  used: ReadonlySet<string>,
): Generator<Violation> {
  for (const [at, { id }] of dataset[list].entries()) {
    if (used.has(id)) continue;
    yield {
      path: [list, at],
      problem:
        list === 'sources'
          ? { en: 'no claim names this source', zh: '没有任何陈述引用该来源' }
          : { en: 'no site names this company', zh: '没有任何厂址引用该公司' },
      remedy: {
        en: 'Use it or remove it.',
        zh: '请引用它，或将其删除。',
      },
    };
  }
}

const everythingUsed: Rule = {
  name: 'unused',
  severity: 'note',
  *check(checked) {
    const sources = new Set<string>();
    const companies = new Set<string>();
    for (const { claim } of claimsOf(checked.dataset)) sources.add(claim.source);
    for (const site of checked.dataset.sites) {
      for (const { id } of site.companies) companies.add(id);
    }
    yield* unused(checked, 'companies', companies);
    yield* unused(checked, 'sources', sources);
  },
};

export const identityRules: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  companyKnown,
  sourceKnown,
  phaseKnown,
  siteHasCompany,
  sortedById,
  everythingUsed,
];
