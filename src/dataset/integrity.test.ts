import { describe, expect, it } from 'vitest';
import { checkIntegrity, integrityRules } from './integrity.ts';
import { countWords } from './rules/claims.ts';
import { Dataset } from './schema.ts';
import { shippedText } from './testing/shipped.ts';
import {
  days,
  tinyClaim,
  tinyCompany,
  tinyDataset,
  tinyLocation,
  tinyMeta,
  tinyPhase,
  tinySite,
  tinySource,
} from './testing/tiny.ts';

/** "rule path" of each finding. */
const found = (dataset: Dataset) =>
  checkIntegrity(dataset).map(({ rule, path }) => `${rule} ${path}`);

const withClaims = (...claims: ReturnType<typeof tinyClaim>[]) =>
  tinyDataset({ sites: [tinySite({ claims })] });

const withSource = (overrides: Parameters<typeof tinySource>[0]) =>
  tinyDataset({ sources: [tinySource(overrides)] });

const withLocation = (overrides: Parameters<typeof tinyLocation>[0]) =>
  tinyDataset({ sites: [tinySite({ location: tinyLocation(overrides) })] });

const capacity = (phase: string | null, value: number) =>
  tinyClaim({ field: 'capacity', phase, value, planned: true });

const withPhases = (...claims: ReturnType<typeof tinyClaim>[]) =>
  tinyDataset({
    sites: [
      tinySite({
        phases: [tinyPhase(), tinyPhase({ id: 'phase-2', label: { en: 'Phase 2', zh: '二期' } })],
        claims,
      }),
    ],
  });

describe('a sound dataset', () => {
  it('has no findings when tiny', () => {
    expect(found(tinyDataset())).toEqual([]);
  });

  it('has neither errors nor warnings as shipped', () => {
    const shipped = Dataset.parse(JSON.parse(shippedText()));
    expect(checkIntegrity(shipped).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });
});

describe('findings', () => {
  it('name the record for people', () => {
    const [finding] = checkIntegrity(withClaims(tinyClaim({ source: 'nowhere' })));
    expect(finding?.item).toBe('acme-deqing');
  });

  it('say problem and remedy in both languages', () => {
    const [finding] = checkIntegrity(withClaims(tinyClaim({ source: 'nowhere' })));
    expect(finding).toMatchObject({
      problem: { en: 'no source in "sources" has the id "nowhere"', zh: /来源/ },
      remedy: { en: /Correct the id/, zh: /更正/ },
    });
  });

  it('come from rules that each have a name of their own', () => {
    const names = integrityRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('ids', () => {
  it('are unique among sites', () => {
    expect(found(tinyDataset({ sites: [tinySite(), tinySite()] }))).toEqual([
      'unique-id sites[1].id',
    ]);
  });

  it('are unique among sources', () => {
    expect(found(tinyDataset({ sources: [tinySource(), tinySource()] }))).toEqual([
      'unique-id sources[1].id',
    ]);
  });

  it('are unique among companies', () => {
    expect(found(tinyDataset({ companies: [tinyCompany(), tinyCompany()] }))).toEqual([
      'unique-id companies[1].id',
    ]);
  });

  it('are unique among the phases of a site', () => {
    const phases = [tinyPhase(), tinyPhase()];
    expect(found(tinyDataset({ sites: [tinySite({ phases })] }))).toEqual([
      'unique-id sites[0].phases[1].id',
    ]);
  });

  it.each(['site', 'rest'])('leave "%s" to the chronicle', (id) => {
    expect(found(tinyDataset({ sites: [tinySite({ phases: [tinyPhase({ id })] })] }))).toEqual([
      'reserved-phase-id sites[0].phases[0].id',
    ]);
  });

  it('of a site’s companies are those of companies', () => {
    const companies = [{ id: 'acme', role: 'owner' } as const, { id: 'x', role: 'owner' } as const];
    expect(found(tinyDataset({ sites: [tinySite({ companies })] }))).toEqual([
      'company-known sites[0].companies[1].id',
    ]);
  });

  it('of a claim’s source are those of sources', () => {
    expect(found(withClaims(tinyClaim(), tinyClaim({ source: 'nowhere' })))).toEqual([
      'source-known sites[0].claims[1].source',
    ]);
  });

  it('of a claim’s phase are those of its site', () => {
    expect(found(withClaims(tinyClaim({ phase: 'phase-9' })))).toEqual([
      'phase-known sites[0].claims[0].phase',
    ]);
  });

  it('sort their list', () => {
    const sites = [tinySite({ id: 'b' }), tinySite({ id: 'a' })];
    expect(found(tinyDataset({ sites }))).toEqual(['sorted-by-id sites[1]']);
  });

  it('are used somewhere', () => {
    const companies = [tinyCompany(), tinyCompany({ id: 'bolt' })];
    const sources = [tinySource(), tinySource({ id: 'weekly' })];
    expect(found(tinyDataset({ companies, sources }))).toEqual([
      'unused companies[1]',
      'unused sources[1]',
    ]);
  });

  it('name at least one company of a site', () => {
    expect(found(tinyDataset({ sites: [tinySite({ companies: [] })] }))).toContain(
      'site-has-company sites[0].companies',
    );
  });
});

describe('intervals', () => {
  it('run forward in claims', () => {
    const when = days('2016-08-10', '2016-08-09');
    expect(found(withClaims(tinyClaim({ when })))).toEqual([
      'interval-forward sites[0].claims[0].when',
    ]);
  });

  it('run forward in publications', () => {
    const published = { from: '2016-08-11', to: '2016-08-10', basis: 'context' } as const;
    expect(found(withSource({ published }))).toEqual(['interval-forward sources[0].published']);
  });

  it('lie in years of cars', () => {
    const when = days('2016-08-10', '2916-08-10');
    expect(found(withClaims(tinyClaim({ when, planned: true })))).toEqual([
      'plausible-date sites[0].claims[0].when.to',
    ]);
  });

  it('of things done end by their source’s publication', () => {
    const when = days('2016-08-01', '2016-08-11');
    expect(found(withClaims(tinyClaim({ when })))).toEqual([
      'not-after-publication sites[0].claims[0].when.to',
    ]);
  });

  it('of things planned may end later', () => {
    const when = days('2018-01-01', '2018-12-31');
    expect(found(withClaims(tinyClaim({ when, planned: true })))).toEqual([]);
  });

  it('of things done are free where the source is undated', () => {
    const sources = [tinySource({ published: null })];
    const sites = [tinySite({ claims: [tinyClaim({ when: days('2019-01-01') })] })];
    expect(found(tinyDataset({ sources, sites }))).toEqual([]);
  });

  it('of publication begin by the dataset’s own day', () => {
    expect(found(withSource({ published: '2021-01-01' }))).toEqual([
      'not-after-update sources[0].published.from',
    ]);
  });
});

describe('numbers', () => {
  it('of capacity are in the dataset’s unit', () => {
    expect(found(withClaims(tinyClaim({ field: 'capacity', unit: 'vehicles/month' })))).toEqual([
      'capacity-unit sites[0].claims[0].unit',
    ]);
  });

  it.each([
    ['capacity', 0],
    ['capacity', -200_000],
    ['capacity', 1000.5],
    ['headcount', 0.5],
    ['output', -1],
    ['output', 0.5],
    ['investment', 0],
    ['area', -1],
  ] as const)('of %s cannot be %d', (field, value) => {
    expect(found(withClaims(tinyClaim({ field, value })))).toEqual([
      'plausible-number sites[0].claims[0].value',
    ]);
  });

  it.each([
    ['output', 0],
    ['area', 286.67],
    ['figure', -0.5],
  ] as const)('of %s may be %d', (field, value) => {
    expect(found(withClaims(tinyClaim({ field, value })))).toEqual([]);
  });
});

describe('quotations', () => {
  it('are eight words at most', () => {
    const asPrinted = 'one two three four five six seven eight nine';
    expect(found(withClaims(tinyClaim({ asPrinted })))).toEqual([
      'short-quotation sites[0].claims[0].asPrinted',
    ]);
  });

  it.each([
    ['an annual capacity of 200,000 – 250,000 cars', 7],
    ['2016年8月10日', 3],
    ['规划年产新能源汽车', 5],
    ['年产能为 20 万辆', 4],
    ['', 0],
  ])('count “%s” as %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('stand once for one statement', () => {
    expect(found(withClaims(tinyClaim(), tinyClaim()))).toEqual(['stated-once sites[0].claims[1]']);
  });

  it('may stand twice for two places in the text', () => {
    expect(found(withClaims(tinyClaim(), tinyClaim({ locator: 'headline' })))).toEqual([]);
  });
});

describe('coordinates', () => {
  it('lie inside China', () => {
    expect(found(withLocation({ lat: 52.52, lon: 13.4 }))).toEqual([
      'inside-country sites[0].location',
    ]);
  });

  it('that are swapped are told so', () => {
    const [finding] = checkIntegrity(withLocation({ lat: 80, lon: 40 }));
    expect(finding?.remedy.en).toMatch(/swapped/);
  });

  it.each([
    ['county', 30.5412, 'honest-decimals sites[0].location.lat'],
    ['city', 30.541, 'honest-decimals sites[0].location.lat'],
    ['plant', 30.541234, 'honest-decimals sites[0].location.lat'],
  ] as const)('of a %s are no finer than it deserves', (precision, lat, finding) => {
    expect(found(withLocation({ precision, lat }))).toEqual([finding]);
  });

  it('of a plant may be as fine as a metre', () => {
    expect(found(withLocation({ precision: 'plant', lat: 30.54123 }))).toEqual([]);
  });
});

describe('text', () => {
  it.each([
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '</script',
    'fish &amp; chips',
    '&#60;',
    'see [here](https://evil.example)',
    'javascript:alert(1)',
    'JavaScript : alert(1)',
    'data:text/html,hi',
  ])('carries no markup such as %s', (note) => {
    expect(found(withClaims(tinyClaim({ note })))).toEqual(['no-markup sites[0].claims[0].note']);
  });

  it.each(['less < more', 'R&D; then', 'a [note] (aside)', 'Script: a play', '5 > 4'])(
    'may say: %s',
    (note) => {
      expect(found(withClaims(tinyClaim({ note })))).toEqual([]);
    },
  );

  it.each(['a\u202Eb', 'a\u200Bb', 'a\u0000b', 'a\nb'])(
    'holds no character that cannot be seen (%j)',
    (note) => {
      expect(found(withClaims(tinyClaim({ note })))).toEqual([
        'visible-text sites[0].claims[0].note',
      ]);
    },
  );

  it('has no space at its ends', () => {
    expect(found(withClaims(tinyClaim({ note: ' aside' })))).toEqual([
      'trimmed-text sites[0].claims[0].note',
    ]);
  });
});

describe('links', () => {
  it.each(['https://', 'https://user:pass@evil.example/', 'https://[bad'])(
    'are not such as %s',
    (url) => {
      expect(found(withSource({ url }))).toEqual(['web-link sources[0].url']);
    },
  );

  it.each(['http://daily.example', 'https://daily.example/a?b=1&copy;=2'])('may be %s', (url) => {
    expect(found(withSource({ url }))).toEqual([]);
  });

  it('carry no tags', () => {
    expect(found(withSource({ url: 'https://daily.example/<b>' }))).toEqual([
      'no-markup sources[0].url',
    ]);
  });
});

describe('phases', () => {
  it('that add up to the stated total have no note', () => {
    expect(
      found(withPhases(capacity('phase-1', 100), capacity('phase-2', 200), capacity(null, 300))),
    ).toEqual([]);
  });

  it('that add up by one of the values stated have no note', () => {
    const claims = [
      capacity('phase-1', 100),
      capacity('phase-1', 150),
      capacity('phase-2', 200),
      capacity(null, 350),
    ];
    expect(found(withPhases(...claims))).toEqual([]);
  });

  it('that sum to more than the total are noted as disputed', () => {
    const [finding] = checkIntegrity(
      withPhases(capacity('phase-1', 200), capacity('phase-2', 200), capacity(null, 300)),
    );
    expect(finding).toMatchObject({
      rule: 'phase-sum',
      severity: 'note',
      path: 'sites[0].phases',
      remedy: { en: /disputed/ },
    });
  });

  it('that sum to less than the total are noted with the remainder', () => {
    const [finding] = checkIntegrity(
      withPhases(capacity('phase-1', 100), capacity('phase-2', 100), capacity(null, 300)),
    );
    expect(finding?.remedy.en).toMatch(/remainder/);
  });

  it('that lie between two stated totals are noted as disputed', () => {
    const claims = [
      capacity('phase-1', 100),
      capacity('phase-2', 220),
      capacity(null, 300),
      capacity(null, 350),
    ];
    const [finding] = checkIntegrity(withPhases(...claims));
    expect(finding?.remedy.en).toMatch(/disputed/);
  });

  it('of which one has no figure leave it the rest', () => {
    expect(found(withPhases(capacity('phase-1', 100), capacity(null, 300)))).toEqual([]);
  });
});

describe('the dataset’s own day', () => {
  it('lies in a year of cars', () => {
    expect(found(tinyDataset({ meta: tinyMeta({ updated: '9999-12-31' }) }))).toEqual([
      'plausible-date meta.updated',
    ]);
  });
});
