/**
 * What is given up so that the rest stays. A fault costs the smallest record around it that can go
 * without making another say something it did not: a note or a link goes alone, but a claim never
 * loses its date or its basis and stays.
 */
import type { Path } from './finding.ts';
import { childOf, valueAt } from './json-tree.ts';
import { isNear } from './nearness.ts';
import {
  Bilingual,
  Claim,
  Company,
  Dataset,
  Day,
  Interval,
  Location,
  Meta,
  Phase,
  Site,
  SiteCompany,
  Source,
} from './schema.ts';

export type Mend =
  | { readonly kind: 'drop-entry'; readonly list: Path; readonly at: number }
  | { readonly kind: 'drop-key'; readonly path: Path }
  | { readonly kind: 'replace'; readonly path: Path; readonly value: unknown };

const isIndex = (segment: string | number | undefined): segment is number =>
  typeof segment === 'number';

/** Keys that may go alone, by the record's list. */
const expendable: Readonly<Record<string, readonly string[]>> = {
  claims: ['note'],
  location: ['city', 'county', 'zone'],
  sources: ['url', 'seed'],
  companies: ['group'],
};

const mayGoAlone = (record: string, key: string | number | undefined) =>
  typeof key === 'string' && expendable[record]?.includes(key) === true;

/** The mend for a fault at the path. */
export function mendFor(tree: unknown, path: Path): Mend {
  const [list, at, part, inner, key] = path;
  if (list === 'sites' && isIndex(at)) {
    if ((part === 'claims' || part === 'phases' || part === 'companies') && isIndex(inner)) {
      return part === 'claims' && mayGoAlone('claims', key)
        ? { kind: 'drop-key', path: path.slice(0, 5) }
        : { kind: 'drop-entry', list: path.slice(0, 3), at: inner };
    }
    if (part === 'location' && mayGoAlone('location', inner)) {
      return { kind: 'drop-key', path: path.slice(0, 4) };
    }
    return { kind: 'drop-entry', list: ['sites'], at };
  }
  if ((list === 'sources' || list === 'companies') && isIndex(at)) {
    return mayGoAlone(list, part)
      ? { kind: 'drop-key', path: path.slice(0, 3) }
      : { kind: 'drop-entry', list: [list], at };
  }
  if (list === 'sources' || list === 'companies' || list === 'sites') {
    return { kind: 'replace', path: [list], value: [] };
  }
  if (list === 'meta') {
    const substitute = substituteMeta(tree);
    return isMetaKey(at, substitute)
      ? { kind: 'replace', path: ['meta', at], value: substitute[at] }
      : { kind: 'replace', path: ['meta'], value: substitute };
  }
  return { kind: 'drop-key', path: path.slice(0, 1) };
}

const isMetaKey = (key: string | number | undefined, meta: Meta): key is keyof Meta =>
  typeof key === 'string' && Object.hasOwn(meta, key);

/** Stands in for what a dataset fails to say about itself. */
function substituteMeta(tree: unknown): Meta {
  return {
    id: 'dataset',
    title: { en: 'Untitled dataset', zh: '未命名数据集' },
    capacityUnit: { id: 'vehicles-per-year', name: { en: 'vehicles a year', zh: '辆/年' } },
    updated: latestPublication(tree),
    licence: 'not stated',
    description: { en: 'No description', zh: '无说明' },
  };
}

/** The last day on which a source of the tree was published: research reaches at least that far. */
function latestPublication(tree: unknown): string {
  let latest = '2000-01-01';
  const sources = childOf(tree, 'sources');
  for (const source of Array.isArray(sources) ? (sources as unknown[]) : []) {
    const day = Day.safeParse(valueAt(source, ['published', 'to']));
    if (day.success && day.data > latest) latest = day.data;
  }
  return latest;
}

/** Optional keys that change what a record says; one that is misspelt must not silently go. */
const meaningful: readonly string[] = ['basis', 'when', 'state', 'titleBasis'];

/** Every key of every record. */
const knownKeys = () =>
  [
    Dataset,
    Meta,
    Site,
    Claim,
    Source,
    Company,
    Location,
    Phase,
    SiteCompany,
    Interval,
    Bilingual,
  ].flatMap((record) => Object.keys(record.shape));

/** The key that an unknown one was perhaps meant to be, and whether the record depends on it. */
export function meantKey(unknown: string): { key: string | null; meaningful: boolean } {
  const near = (known: string) => isNear(unknown.toLowerCase(), known.toLowerCase());
  const key = meaningful.find(near) ?? knownKeys().find(near) ?? null;
  return { key, meaningful: key !== null && meaningful.includes(key) };
}
