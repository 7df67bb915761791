/** What the names in a figure stand for: plants, phases, filters, fields, sources. */
import type { Chronicle } from '../../../chronicle/chronicle.ts';
import { isNear } from '../../../dataset/nearness.ts';
import type { Bilingual, Site } from '../../../dataset/schema.ts';
import { parseAddress } from '../../../state/address.ts';
import { noFilters, type Filters } from '../../../state/filters.ts';
import { reconcile } from '../../../state/reconcile.ts';
import { refuse, refuseWord } from './faults.ts';
import type { Argument, Term } from './syntax.ts';

/** One plant, or a phase of it. */
export interface Place {
  readonly kind: 'place';
  readonly site: Site;
  readonly phase: string | null;
  readonly at: number;
}

/** What a sum is over: every car plant, what the scene shows, what other filters leave, or a plant. */
export type Subject =
  Place | { readonly kind: 'view' } | { readonly kind: 'filters'; readonly filters: Filters };

/** The filters that a figure may set, by their names in addresses. */
const filterNames: readonly string[] = [
  'company',
  'role',
  'status',
  'province',
  'kind',
  'capacity',
  'announced',
  'only',
  'source',
];

/** "Was this meant?", or where to look. */
function remedyFor(id: string, known: Iterable<string>, list: Bilingual): Bilingual {
  for (const candidate of known) {
    if (isNear(id, candidate))
      return { en: `Was "${candidate}" meant?`, zh: `是否应为“${candidate}”？` };
  }
  return { en: `Take an id from ${list.en}.`, zh: `请使用${list.zh}中的标识。` };
}

const lists = {
  sites: { en: '"sites" of the dataset', zh: '数据集“sites”' },
  companies: { en: '"companies" of the dataset', zh: '数据集“companies”' },
  sources: { en: '"sources" of the dataset', zh: '数据集“sources”' },
  provinces: {
    en: 'the provinces: zhejiang, inner-mongolia',
    zh: '省份标识（如 zhejiang、inner-mongolia）',
  },
  phases: { en: '"phases" of the plant', zh: '该工厂“phases”' },
} as const satisfies Record<string, Bilingual>;

export type ListName = keyof typeof lists;

const nouns: Readonly<Record<ListName, Bilingual>> = {
  sites: { en: 'plant', zh: '工厂' },
  companies: { en: 'company', zh: '企业' },
  sources: { en: 'source', zh: '来源' },
  provinces: { en: 'province', zh: '省份' },
  phases: { en: 'phase', zh: '阶段' },
};

/** Says that the dataset has nothing of that id. */
export const unknownId = (list: ListName, id: string, known: Iterable<string>) => ({
  problem: {
    en: `there is no ${nouns[list].en} "${id}" in the dataset`,
    zh: `数据集中没有${nouns[list].zh}“${id}”`,
  },
  remedy: remedyFor(id, known, lists[list]),
});

/** The one bare word of an argument. */
function wordOf(argument: Argument, what: Bilingual): Term {
  if (argument.kind === 'words') {
    const [term, ...more] = argument.terms;
    if (more.length === 0 && term.key === null) return term;
  }
  const at = argument.kind === 'words' ? argument.terms[0].at : placeOf(argument);
  return refuse(at, () => ({
    problem: { en: `${what.en} belongs here`, zh: `此处应为${what.zh}` },
    remedy: { en: `Write ${what.en} alone.`, zh: `请只填写${what.zh}。` },
  }));
}

const placeOf = (argument: Extract<Argument, { kind: 'figure' }>): number => argument.figure.at;

const aPlant: Bilingual = { en: 'the id of a plant', zh: '工厂标识' };

/** A plant or one of its phases. `rest` is the derived remainder. */
export function readPlace(chronicle: Chronicle, argument: Argument): Place {
  return placeAt(chronicle, wordOf(argument, aPlant));
}

function placeAt(chronicle: Chronicle, { text, phase, at }: Term): Place {
  const site = chronicle.sites.get(text);
  if (!site) return refuse(at, () => unknownId('sites', text, chronicle.sites.keys()));
  const ids = site.phases.map(({ id }) => id);
  if (phase !== null && phase !== 'rest' && !ids.includes(phase)) {
    refuse(at, () => unknownId('phases', phase, ids));
  }
  return { kind: 'place', site, phase, at };
}

/** What a sum is over. */
export function readSubject(chronicle: Chronicle, argument: Argument): Subject {
  if (argument.kind === 'words') {
    const [first, ...more] = argument.terms;
    if (first.key !== null || more.length > 0) {
      return { kind: 'filters', filters: readFilters(chronicle, argument.terms) };
    }
    if (first.phase === null && first.text === 'all')
      return { kind: 'filters', filters: noFilters };
    if (first.phase === null && first.text === 'view') return { kind: 'view' };
  }
  return placeAt(
    chronicle,
    wordOf(argument, {
      en: '"all", "view", a plant or filters such as company:saic',
      zh: '“all”、“view”、工厂标识，或 company:saic 等筛选条件',
    }),
  );
}

/** Filters as an address would have them, so that they mean the same. */
function readFilters(chronicle: Chronicle, terms: readonly Term[]): Filters {
  const settings = new Map<string, string[]>();
  for (const { key, text, at } of terms) {
    if (key === null || !filterNames.includes(key)) {
      refuseWord(
        at,
        key ?? text,
        { en: 'filter', zh: '筛选条件' },
        filterNames.map((name) => `${name}:…`),
      );
    }
    settings.set(key, [...(settings.get(key) ?? []), text]);
  }
  const query = new URLSearchParams([...settings].map(([key, texts]) => [key, texts.join(',')]));
  const { state, dropped } = parseAddress(query.toString());
  const filters: Filters = { ...noFilters, ...state };
  const unknown = reconcile(chronicle, { ...filters, site: null, asOf: null, pins: [] }).dropped;
  for (const { parameter, value } of dropped) {
    const at = terms.find(({ key }) => key === parameter)?.at ?? 0;
    refuse(at, () => ({
      problem: {
        en: `"${value}" makes no sense as "${parameter}"`,
        zh: `“${value}”不能作为“${parameter}”的值`,
      },
      remedy: {
        en: `Write it as addresses have it: set the filter on the page and look at the link.`,
        zh: `请按网址中的写法填写：可在页面上设置该筛选后查看链接。`,
      },
    }));
  }
  for (const { parameter, value } of unknown) {
    const at = terms.find(({ key, text }) => key === parameter && text === value)?.at ?? 0;
    const list =
      parameter === 'company' ? 'companies' : parameter === 'source' ? 'sources' : 'provinces';
    refuse(at, () => unknownId(list, value, chronicle[list].keys()));
  }
  return filters;
}

/** One of some words. */
export function readWord<T extends string>(
  argument: Argument,
  allowed: readonly T[],
  what: Bilingual,
): T {
  const { text, at } = wordOf(argument, what);
  return allowed.find((word) => word === text) ?? refuseWord(at, text, what, allowed);
}

/** One of some words, and what stands behind its colon: `licence:granted`, `area:mu`. */
export function readQualified<T extends string>(
  argument: Argument,
  allowed: readonly T[],
  what: Bilingual,
): { readonly word: T; readonly qualifier: string | null; readonly at: number } {
  const [term] = argument.kind === 'words' && argument.terms.length === 1 ? argument.terms : [];
  if (!term || term.key === null) {
    const word = readWord(argument, allowed, what);
    return { word, qualifier: null, at: term?.at ?? 0 };
  }
  const { key, text, at } = term;
  const word = allowed.find((one) => one === key) ?? refuseWord(at, key, what, allowed);
  return { word, qualifier: text, at };
}

/** The id of a source. */
export function readSource(chronicle: Chronicle, argument: Argument): string {
  const { text, at } = wordOf(argument, { en: 'the id of a source', zh: '来源标识' });
  if (chronicle.sources.has(text)) return text;
  return refuse(at, () => unknownId('sources', text, chronicle.sources.keys()));
}
