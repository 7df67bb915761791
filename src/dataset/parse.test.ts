import { describe, expect, it } from 'vitest';
import { mostBytes, parseDataset } from './parse.ts';
import {
  tinyClaim,
  tinyCompany,
  tinyDataset,
  tinyLocation,
  tinyPhase,
  tinySite,
  tinySource,
} from './testing/tiny.ts';

const parse = (value: unknown) => parseDataset(JSON.stringify(value));
const found = (value: unknown) =>
  parse(value).findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);
const idsOf = (value: unknown) => parse(value).dataset?.sites.map(({ id }) => id);

/** Sites a, b, c, of which b is as given. */
const around = (b: unknown) => ({
  ...tinyDataset(),
  sites: [tinySite({ id: 'a' }), b, tinySite({ id: 'c' })],
});

describe('a sound file', () => {
  it('is taken as it is', () => {
    expect(parse(tinyDataset())).toEqual({
      dataset: tinyDataset(),
      findings: [],
      leftOut: { companies: 0, sources: 0, sites: 0, claims: 0 },
    });
  });
});

describe('a file that is no dataset', () => {
  it('that is not JSON names line and column', () => {
    const { dataset, findings } = parseDataset('{\n  "meta": {},\n}');
    expect(dataset).toBeNull();
    expect(findings).toMatchObject([{ rule: 'json', severity: 'error', path: 'line 3, column 1' }]);
  });

  it.each(['null', '3', '"text"', '[]'])('that holds only %s says what belongs there', (text) => {
    expect(parseDataset(text).findings).toMatchObject([
      {
        path: '$',
        remedy: { en: 'A dataset is an object with meta, companies, sources and sites.' },
      },
    ]);
  });

  it.each(['{}', '{"sites": []}', '{"sites": 1}', '{"sites": [null]}'])(
    'that is %s has nothing usable',
    (text) => {
      const { dataset, findings } = parseDataset(text);
      expect(dataset).toBeNull();
      expect(findings.at(-1)?.rule).toBe('nothing-usable');
    },
  );

  it('that is too large is not read', () => {
    expect(parseDataset(' '.repeat(mostBytes + 1)).findings).toMatchObject([{ rule: 'size' }]);
  });
});

describe('a bad claim', () => {
  const site = tinySite({
    id: 'b',
    claims: [
      tinyClaim(),
      tinyClaim({ field: 'capacity', value: -1 }),
      tinyClaim({ field: 'sold' }),
    ],
  });

  it('goes alone', () => {
    expect(parse(around(site)).dataset?.sites[1]?.claims.map(({ field }) => field)).toEqual([
      'announced',
      'sold',
    ]);
  });

  it('is counted', () => {
    expect(parse(around(site)).leftOut).toMatchObject({ sites: 0, claims: 1 });
  });

  it('is named by its place in the file although others went before it', () => {
    const claims = [
      { ...tinyClaim(), field: 'nonsense' },
      tinyClaim(),
      tinyClaim({ field: 'capacity', value: -1 }),
    ];
    expect(found(around({ ...site, claims }))).toEqual([
      'error shape sites[1].claims[0].field',
      'error plausible-number sites[1].claims[2].value',
    ]);
  });

  it('is named by its place in the file although others went before it in several turns', () => {
    const backwards = { from: '2016-08-11', to: '2016-08-10', basis: 'printed' } as const;
    const claims = [
      { ...tinyClaim(), field: 'nonsense' },
      tinyClaim({ field: 'capacity', value: -1 }),
      tinyClaim({ source: 'weekly' }),
      tinyClaim(),
    ];
    const sources = [tinySource(), tinySource({ id: 'weekly', published: backwards })];
    expect(found({ ...around({ ...site, claims }), sources })).toContain(
      'warning left-out sites[1].claims[2].source',
    );
  });

  it('takes its site along if it was the only one', () => {
    const lonely = tinySite({ id: 'b', claims: [tinyClaim({ source: 'nowhere' })] });
    expect(idsOf(around(lonely))).toEqual(['a', 'c']);
    expect(found(around(lonely))).toEqual([
      'error source-known sites[1].claims[0].source',
      'warning left-out sites[1]',
    ]);
  });

  it('with a bad note loses only the note', () => {
    const noted = tinySite({ id: 'b', claims: [tinyClaim({ note: '<b>bold</b>' })] });
    expect(parse(around(noted)).dataset?.sites[1]?.claims).toEqual([tinyClaim()]);
  });

  it('with an unknown key loses only the key', () => {
    const claims = [{ ...tinyClaim(), confidence: 3 }];
    expect(parse(around({ ...site, claims })).dataset?.sites[1]?.claims).toEqual([tinyClaim()]);
  });

  it('with a misspelt basis goes, since without it it would say more than its source', () => {
    const claims = [{ ...tinyClaim(), bases: 'inferred' }, tinyClaim({ field: 'sold' })];
    const { dataset, findings } = parse(around({ ...site, claims }));
    expect(dataset?.sites[1]?.claims.map(({ field }) => field)).toEqual(['sold']);
    expect(findings[0]?.remedy.en).toMatch(/"basis" meant/);
  });
});

describe('a bad site', () => {
  it.each([
    ['without a name', { name: undefined }],
    ['of an unknown kind', { kind: 'shipyard' }],
    ['whose claims are no list', { claims: 'none' }],
    ['outside the country', { location: tinyLocation({ lat: 1, lon: 1 }) }],
    ['that is no object', null],
  ])('%s goes alone', (_, overrides) => {
    const bad = overrides === null ? 7 : { ...tinySite({ id: 'b' }), ...overrides };
    expect(idsOf(around(bad))).toEqual(['a', 'c']);
  });

  it('that repeats an id yields to the earlier one', () => {
    const second = tinySite({ id: 'a', name: { en: 'Second', zh: '第二' } });
    expect(parse(around(second)).dataset?.sites.map(({ name }) => name.en)).toEqual([
      'Acme Deqing plant',
      'Acme Deqing plant',
    ]);
  });

  it('loses no more than a bad part of its address', () => {
    const location = { ...tinyLocation(), county: { en: 'Deqing' } };
    const { dataset } = parse(around({ ...tinySite({ id: 'b' }), location }));
    expect(dataset?.sites[1]?.location).toEqual(tinyLocation({ county: undefined }));
  });

  it('loses a bad phase with the claims about it', () => {
    const bad = {
      ...tinySite({ id: 'b' }),
      phases: [tinyPhase(), { id: 'phase-2' }],
      claims: [tinyClaim({ phase: 'phase-1' }), tinyClaim({ phase: 'phase-2' })],
    };
    expect(parse(around(bad)).dataset?.sites[1]?.claims).toEqual([tinyClaim({ phase: 'phase-1' })]);
    expect(found(around(bad))).toEqual([
      'error shape sites[1].phases[1].label',
      'warning left-out sites[1].claims[1].phase',
    ]);
  });
});

describe('a bad source', () => {
  const withSecond = (source: unknown) => ({
    ...tinyDataset(),
    sources: [tinySource(), source],
    sites: [
      tinySite({ claims: [tinyClaim(), tinyClaim({ field: 'capacity', source: 'weekly' })] }),
    ],
  });

  it('goes with its claims', () => {
    const { dataset, findings } = parse(withSecond({ ...tinySource({ id: 'weekly' }), kind: 'x' }));
    expect(dataset?.sources).toEqual([tinySource()]);
    expect(dataset?.sites[0]?.claims).toEqual([tinyClaim()]);
    expect(findings.map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)).toEqual([
      'error shape sources[1].kind',
      'warning left-out sites[0].claims[1].source',
    ]);
  });

  it('with a bad link loses only the link', () => {
    const { dataset } = parse(withSecond(tinySource({ id: 'weekly', url: 'javascript:alert(1)' })));
    expect(dataset?.sources[1]).toEqual(tinySource({ id: 'weekly', url: undefined }));
    expect(dataset?.sites[0]?.claims).toHaveLength(2);
  });
});

describe('a bad company', () => {
  it('goes, and its sites stay', () => {
    const { dataset } = parse({ ...tinyDataset(), companies: [{ id: 'acme' }] });
    expect(dataset?.companies).toEqual([]);
    expect(dataset?.sites[0]?.companies).toEqual([]);
  });

  it('with a bad group loses only the group', () => {
    const companies = [{ ...tinyCompany(), group: 3 }];
    expect(parse({ ...tinyDataset(), companies }).dataset?.companies).toEqual([tinyCompany()]);
  });
});

describe('a bad head of the dataset', () => {
  it('has its missing parts stood in for', () => {
    const { dataset } = parse({ ...tinyDataset(), meta: { ...tinyDataset().meta, title: 3 } });
    expect(dataset?.meta).toEqual({
      ...tinyDataset().meta,
      title: { en: 'Untitled dataset', zh: '未命名数据集' },
    });
  });

  it('without a day reaches as far as its sources', () => {
    const { dataset } = parse({ ...tinyDataset(), meta: undefined });
    expect(dataset?.meta.updated).toBe('2016-08-10');
  });
});

describe('a hostile file', () => {
  it('cannot reach the prototype', () => {
    const text = JSON.stringify(tinyDataset()).replace('{', '{"__proto__": {"polluted": true},');
    const { dataset, findings } = parseDataset(text);
    expect(findings).toMatchObject([{ rule: 'prototype-key', path: '__proto__' }]);
    expect(dataset).toEqual(tinyDataset());
    expect('polluted' in {}).toBe(false);
  });

  it('nested beyond measure gives a finding', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = JSON.stringify(tinyDataset()).replace('{', `{"extra": ${deep},`);
    const { dataset, findings } = parseDataset(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['too-deep', 'shape']);
    expect(dataset).toEqual(tinyDataset());
  });

  it('with a number beyond the finite loses the claim', () => {
    const text = JSON.stringify(tinyDataset()).replace('200000', '1e999');
    expect(parseDataset(text).findings).toMatchObject([
      { path: 'sites[0].claims[1].value', problem: { en: 'the number is too large to be one' } },
    ]);
  });

  it('with thousands of faults lists a thousand and counts the rest', () => {
    const sites = Array.from({ length: 2500 }, () => 7);
    const { findings } = parse({ ...tinyDataset(), sites: [...sites, tinySite()] });
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)?.problem.en).toBe('1500 more findings are not listed');
  });
});

describe('findings', () => {
  it('do not call unused what only a left-out claim used', () => {
    const sources = [tinySource(), tinySource({ id: 'weekly' })];
    const claims = [tinyClaim(), tinyClaim({ field: 'area', value: -1, source: 'weekly' })];
    const dataset = tinyDataset({ sources, sites: [tinySite({ claims })] });
    expect(parse(dataset).findings.map(({ rule }) => rule)).toEqual(['plausible-number']);
  });

  it('are only of the severities asked for', () => {
    const text = JSON.stringify(
      tinyDataset({
        sites: [tinySite({ companies: [], id: 'a' }), tinySite({ kind: 'x' as never })],
      }),
    );
    expect(parseDataset(text, ['error']).findings.map(({ rule }) => rule)).toEqual(['shape']);
  });
});
