import { describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import {
  tinyClaim,
  tinyDataset,
  tinyMeta,
  tinyPhase,
  tinySite,
  tinySource,
} from '../../dataset/testing/tiny.ts';
import { checkBriefing } from './check.ts';
import type { Cite, Scene } from './schema.ts';
import { tinyBriefing, tinyChronicle, tinyScene } from './testing/tiny.ts';

const check = (overrides: Partial<Scene>, chronicle = tinyChronicle()) =>
  checkBriefing(tinyBriefing({ scenes: [tinyScene(), tinyScene(overrides)] }), chronicle);

/** What was said, in short: severity, rule and path. */
const said = (overrides: Partial<Scene>, chronicle = tinyChronicle()) =>
  check(overrides, chronicle).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

const both = (text: string) => ({ en: text, zh: text });
const source = 'daily-2016-08-10';

describe('a briefing over a dataset', () => {
  it('has no findings where all of it resolves', () => {
    const cites = [{ source, site: 'acme-deqing', field: 'capacity' as const }];
    expect(
      check({
        caption: both('{announced(view)}[1]'),
        year: 2016,
        site: 'acme-deqing',
        filters: { companies: ['acme'], provinces: ['zhejiang'], sources: [source] },
        shows: ['plant'],
        cites,
      }),
    ).toEqual([]);
  });

  it('says that it was made on another', () => {
    const chronicle = createChronicle(tinyDataset({ meta: tinyMeta({ id: 'other' }) }));
    expect(checkBriefing(tinyBriefing(), chronicle)).toMatchObject([
      { severity: 'note', rule: 'other-dataset', path: 'dataset', item: null },
    ]);
  });

  it.each<[Partial<Scene>, string]>([
    [{ site: 'nobody' }, 'error site-known scenes[1].site'],
    [{ pins: ['acme-deqing', 'nobody'] }, 'error site-known scenes[1].pins[1]'],
    [{ filters: { companies: ['nobody'] } }, 'error company-known scenes[1].filters.companies[0]'],
    [
      { filters: { provinces: ['nowhere'] } },
      'error province-known scenes[1].filters.provinces[0]',
    ],
    [{ filters: { sources: ['nothing'] } }, 'error source-known scenes[1].filters.sources[0]'],
    [{ year: 1990 }, 'error year-in-data scenes[1].year'],
    [
      { filters: { announcedIn: { from: 2018, to: 2016 } } },
      'error range-forward scenes[1].filters.announcedIn',
    ],
    [{ shows: ['legend', 'plant'] }, 'warning parts scenes[1].shows[1]'],
    [{ shows: ['compare'], pins: ['acme-deqing'] }, 'warning parts scenes[1].shows[0]'],
    [{ shows: ['chart', 'plant'], site: 'acme-deqing' }, 'warning parts scenes[1].shows[1]'],
    [{ title: { en: 'Acme' } }, 'warning both-languages scenes[1].title'],
    [{ caption: { zh: '艾克米', en: ' ' } }, 'warning both-languages scenes[1].caption'],
    [{ title: both('') }, 'warning both-languages scenes[1].title'],
  ])('tells what is wrong with %j', (overrides, finding) => {
    expect(said(overrides)).toEqual([finding]);
  });

  it('takes the last year of the data for the newest', () => {
    expect(said({ year: 2020 })).toEqual([]);
  });

  it('names the scene by its id', () => {
    expect(check({ id: 'second', site: 'nobody' })[0]?.item).toBe('second');
  });
});

describe('a figure in a text', () => {
  it('that cannot be told is an error with its place', () => {
    const [finding] = check({ notes: { en: 'Of {announced(nobody)}.', zh: '无' } });
    expect(finding).toMatchObject({
      severity: 'error',
      rule: 'figure',
      path: 'scenes[1].notes.en',
      problem: {
        en: '{announced(nobody)}, character 15: there is no plant "nobody" in the dataset',
      },
    });
  });

  it('that is not closed is an error', () => {
    expect(said({ title: { en: 'A {b', zh: '甲' } })).toEqual(['error figure scenes[1].title.en']);
  });

  it('is looked at in both languages', () => {
    expect(said({ title: both('{half}') })).toEqual([
      'error figure scenes[1].title.en',
      'error figure scenes[1].title.zh',
    ]);
  });
});

describe('a citation', () => {
  const chronicle = createChronicle(
    tinyDataset({
      sources: [tinySource(), tinySource({ id: 'weekly' })],
      sites: [
        tinySite({
          phases: [tinyPhase()],
          claims: [
            tinyClaim(),
            tinyClaim({ phase: 'phase-1', field: 'investment', source: 'weekly' }),
          ],
        }),
      ],
    }),
  );
  const cited = (cite: Cite) => said({ title: both('Acme[1]'), cites: [cite] }, chronicle);

  it.each<[Cite, string | null]>([
    [{ source }, null],
    [{ source, field: 'announced' }, null],
    [{ source: 'weekly', site: 'acme-deqing', phase: 'phase-1', field: 'investment' }, null],
    [{ source: 'nothing' }, 'error source-known scenes[1].cites[0].source'],
    [{ source, site: 'nobody' }, 'error site-known scenes[1].cites[0].site'],
    [{ source, site: 'acme-deqing', phase: 'x' }, 'error phase-known scenes[1].cites[0].phase'],
    [{ source, phase: 'phase-1' }, 'error phase-known scenes[1].cites[0].phase'],
    [{ source, field: 'investment' }, 'error citation-holds scenes[1].cites[0]'],
    [{ source, site: 'acme-deqing', phase: 'phase-1' }, 'error citation-holds scenes[1].cites[0]'],
  ])('%j holds or is told', (cite, finding) => {
    expect(cited(cite)).toEqual(finding === null ? [] : [finding]);
  });

  it('that does not hold names the sources that say so', () => {
    const cite: Cite = { source, site: 'acme-deqing', field: 'investment' };
    const [finding] = check({ title: both('Acme[1]'), cites: [cite] }, chronicle);
    expect(finding?.remedy.en).toContain('These do: weekly.');
  });

  it('is there for every number in the texts', () => {
    expect(said({ title: both('Acme[1]') })).toEqual([
      'error citation-number scenes[1].title.en',
      'error citation-number scenes[1].title.zh',
    ]);
    expect(said({ title: { en: 'Acme[0]', zh: '甲' } })).toHaveLength(1);
  });

  it('is used by a text of each language', () => {
    expect(said({ cites: [{ source }] })).toEqual(['warning citation-used scenes[1].cites[0]']);
    const [finding] = check({ title: { en: 'Acme[1]', zh: '艾克米' }, cites: [{ source }] });
    expect(finding?.problem.en).toBe('no Chinese text cites it');
  });

  it('may be used by the notes alone', () => {
    expect(said({ notes: both('Ask the Daily.[1]'), cites: [{ source }] })).toEqual([]);
  });
});

describe('a hostile briefing', () => {
  it('gets a list that ends', () => {
    const caption = both('{a()}'.repeat(400));
    const scenes = Array.from({ length: 200 }, () => tinyScene({ caption }));
    const findings = checkBriefing(tinyBriefing({ scenes }), tinyChronicle());
    expect(findings).toHaveLength(501);
    expect(findings.at(-1)).toMatchObject({ rule: 'more', severity: 'error' });
  });
});
