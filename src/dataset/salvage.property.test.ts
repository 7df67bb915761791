import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIntegrity } from './integrity.ts';
import { setAt, valueAt } from './json-tree.ts';
import { parseDataset } from './parse.ts';
import { Dataset } from './schema.ts';
import { shippedText } from './testing/shipped.ts';

/** Every sixth site of the shipped dataset with its companies and sources: the whole takes minutes. */
function sampleOf(whole: Dataset): Dataset {
  const sites = whole.sites.filter((_, at) => at % 6 === 0);
  const used = new Set(
    sites.flatMap(({ companies, claims }) => [
      ...companies.map(({ id }) => id),
      ...claims.map(({ source }) => source),
    ]),
  );
  return {
    ...whole,
    companies: whole.companies.filter(({ id }) => used.has(id)),
    sources: whole.sources.filter(({ id }) => used.has(id)),
    sites,
  };
}

const shipped = sampleOf(Dataset.parse(JSON.parse(shippedText())));
const text = JSON.stringify(shipped);

/** Every place of the dataset, as a path. */
function* placesOf(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [at, child] of value.entries()) yield* placesOf(child, [...path, at]);
  } else {
    for (const [key, child] of Object.entries(value)) yield* placesOf(child, [...path, key]);
  }
}

/** Places inside of one company, source or site: what is untouched can be told. */
const places = [...placesOf(shipped)].filter((path) => path.length >= 2 && path[0] !== '$schema');

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    -1,
    1e308,
    '9999-12-31',
    '2017-02-30',
    'javascript:alert(1)',
    '<i>',
    '\u202E',
    'no-such-id',
    [],
    {},
    'x'.repeat(3000),
  ),
  fc.jsonValue(),
);

const corruption = fc.record({
  path: fc.constantFrom(...places),
  change: fc.oneof(
    junk.map((value) => ({ kind: 'set', value }) as const),
    fc.constant({ kind: 'remove' } as const),
    fc.tuple(fc.string(), junk).map(([key, value]) => ({ kind: 'add', key, value }) as const),
  ),
});

/** The corrupted text, and the records ("sites/12") that were touched. */
function corrupt(
  corruptions: readonly (typeof corruption extends fc.Arbitrary<infer C> ? C : never)[],
) {
  const tree: unknown = JSON.parse(text);
  const touched = new Set<string>();
  for (const { path, change } of corruptions) {
    touched.add(path.slice(0, 2).join('/'));
    if (change.kind === 'set') setAt(tree, path, change.value);
    else if (change.kind === 'add') setAt(tree, [...path, change.key], change.value);
    // A hole in a list would be null in JSON; that is a corruption of its own kind.
    else setAt(tree, path, typeof path.at(-1) === 'number' ? null : undefined);
  }
  return { text: JSON.stringify(tree), touched };
}

const untouched = <T>(
  list: 'companies' | 'sources' | 'sites',
  items: readonly T[],
  touched: ReadonlySet<string>,
) => items.filter((_, at) => !touched.has(`${list}/${at}`));

/** As text: comparing by structure takes ten times as long. */
function expectToHold(
  items: readonly { readonly id: string }[],
  expected: readonly { readonly id: string }[],
) {
  const ids = new Set(expected.map(({ id }) => id));
  const held = items.filter(({ id }) => ids.has(id));
  expect(held.map((item) => JSON.stringify(item))).toEqual(
    expected.map((item) => JSON.stringify(item)),
  );
}

const runs = { numRuns: 100, seed: 20160810 };
const corruptions = fc.array(corruption, { minLength: 1, maxLength: 6 });

describe('what is salvaged from a corrupted dataset', { timeout: 60_000 }, () => {
  it('passes the schema and breaks no rule', () => {
    fc.assert(
      fc.property(corruptions, (changes) => {
        const { dataset } = parseDataset(corrupt(changes).text, ['error']);
        expect(Dataset.safeParse(dataset).error?.issues).toBeUndefined();
        const errors = dataset && checkIntegrity(dataset).filter((f) => f.severity === 'error');
        expect(errors).toEqual([]);
      }),
      runs,
    );
  });

  it('holds every untouched record, short only of what named a record that is lost', () => {
    fc.assert(
      fc.property(corruptions, (changes) => {
        const { text, touched } = corrupt(changes);
        const { dataset } = parseDataset(text, ['error']);
        if (!dataset) throw new Error('nothing was salvaged');
        const sources = new Set(dataset.sources.map(({ id }) => id));
        const companies = new Set(dataset.companies.map(({ id }) => id));
        expectToHold(dataset.sources, untouched('sources', shipped.sources, touched));
        expectToHold(dataset.companies, untouched('companies', shipped.companies, touched));
        const expected = untouched('sites', shipped.sites, touched).flatMap((site) => {
          const claims = site.claims.filter(({ source }) => sources.has(source));
          const kept = site.companies.filter(({ id }) => companies.has(id));
          return claims.length > 0 ? [{ ...site, claims, companies: kept }] : [];
        });
        expectToHold(dataset.sites, expected);
      }),
      runs,
    );
  });

  it('is told with paths that lead to the corruption', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), (path) => {
        const { text } = corrupt([{ path, change: { kind: 'set', value: { junk: true } } }]);
        const [first] = parseDataset(text, ['error']).findings;
        const [list, at] = path;
        const start = list === 'meta' ? 'meta' : `${list}[${at}]`;
        expect(first?.path.startsWith(start)).toBe(true);
        expect(valueAt(shipped, path)).toBeDefined();
      }),
      { ...runs, numRuns: 30 },
    );
  });
});
