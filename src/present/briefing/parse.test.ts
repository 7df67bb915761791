import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from './parse.ts';
import { tinyBriefing, tinyScene } from './testing/tiny.ts';

const parse = (value: unknown) => parseBriefing(JSON.stringify(value));

/** What was said, in short: rule, path and item. */
const said = ({ findings }: ReturnType<typeof parseBriefing>) =>
  findings.map(({ rule, path, item }) => `${rule} ${path}${item === null ? '' : ` (${item})`}`);

describe('a briefing', () => {
  it('comes out as it stands in the file', () => {
    const briefing = tinyBriefing({ scenes: [tinyScene({ notes: { en: 'One.\nTwo.' } })] });
    expect(parse(briefing)).toEqual({ briefing, findings: [] });
  });

  it('may name its schema', () => {
    expect(parse({ ...tinyBriefing(), $schema: './schema.json' }).findings).toEqual([]);
  });

  it('keeps its good scenes and names the others by number and title', () => {
    const faulty = { ...tinyScene({ id: 'second' }), year: 'soon' };
    const result = parse({ ...tinyBriefing(), scenes: [tinyScene(), faulty, { id: 'third' }, 7] });
    expect(result.briefing?.scenes.map(({ id }) => id)).toEqual(['first']);
    expect(said(result)).toEqual([
      'shape scenes[1].year (2 · Acme broke ground)',
      'shape scenes[2].title (3 · third)',
      'shape scenes[3] (4)',
    ]);
    expect(result.findings[0]?.problem.en).toBe('"soon" is text where a number belongs');
  });

  it.each([
    [{ title: {} }, 'title', 'the text has no language'],
    [{ year: 2016.5 }, 'year', 'the number is not whole'],
    [{ camera: { lat: 120, lon: 30, zoom: 4 } }, 'camera.lat', 'the number is above 85'],
    [{ pins: ['a', 'b', 'c', 'd', 'e'] }, 'pins', 'the list has more than 4 entries'],
    [{ site: 'Le Eco' }, 'site', '"Le Eco" has not the right form'],
    [{ shows: ['map'] }, 'shows[0]', '"map" is not one of its values'],
    [
      { caption: { en: 'x'.repeat(2001) } },
      'caption.en',
      'the text is longer than 2000 characters',
    ],
    [{ filters: { capacity: { from: -1, to: null } } }, 'filters.capacity.from', '-1 is below 0'],
  ])('tells what is wrong with %j', (overrides, path, problem) => {
    const [finding] = parse(tinyBriefing({ scenes: [tinyScene(overrides as never)] })).findings;
    expect(finding?.path).toBe(`scenes[0].${path}`);
    expect(finding?.problem.en).toBe(problem);
  });

  it('drops a key that no scene has', () => {
    const result = parse({ ...tinyBriefing(), scenes: [{ ...tinyScene(), capton: { en: 'x' } }] });
    expect(result.briefing?.scenes).toEqual([tinyScene()]);
    expect(result.findings[0]?.remedy.en).toBe('Was "caption" meant? Otherwise remove it.');
  });

  it('drops a scene whose misspelt key would have narrowed what it says', () => {
    const scenes = [tinyScene(), { ...tinyScene({ id: 'second' }), filter: {} }];
    expect(parse({ ...tinyBriefing(), scenes }).briefing?.scenes).toEqual([tinyScene()]);
  });

  it('has a plain head stood in for one that is none', () => {
    const result = parse({ ...tinyBriefing(), id: 'No id', title: 'x', dataset: 1, colour: 'red' });
    expect(result.briefing).toMatchObject({ id: 'briefing', dataset: 'not-stated' });
    expect(said(result)).toEqual(['shape id', 'shape title', 'shape dataset', 'shape colour']);
  });

  it('gives a second scene of a name another, as the file counts them', () => {
    const scenes = [tinyScene(), 7, tinyScene(), tinyScene({ id: 'first-2' }), tinyScene()];
    const result = parse({ ...tinyBriefing(), scenes });
    expect(result.briefing?.scenes.map(({ id }) => id)).toEqual([
      'first',
      'first-3',
      'first-2',
      'first-4',
    ]);
    expect(said(result).slice(1)).toEqual([
      'unique-id scenes[2].id (3 · Acme broke ground)',
      'unique-id scenes[4].id (5 · Acme broke ground)',
    ]);
  });

  it('loses characters that hide or turn text, but not its lines', () => {
    const notes = { en: 'a\u202Eb\nc\td' };
    const result = parse(tinyBriefing({ scenes: [tinyScene({ notes })] }));
    expect(result.briefing?.scenes[0]?.notes?.en).toBe('ab\nc d');
    expect(said(result)).toEqual(['visible-text scenes[0].notes.en (1 · Acme broke ground)']);
  });

  it('shows markup as it is written, and says so', () => {
    const title = { en: '<b>Acme</b>' };
    const result = parse(tinyBriefing({ scenes: [tinyScene({ title })] }));
    expect(result.briefing?.scenes[0]?.title).toEqual(title);
    expect(result.findings[0]).toMatchObject({ rule: 'no-markup', severity: 'warning' });
  });

  it('gives up keys that reach into programs and what lies too deep', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 20; depth += 1) deep = [deep];
    const text = JSON.stringify({
      ...tinyBriefing(),
      scenes: [{ ...tinyScene(), cites: deep }, tinyScene()],
    });
    const result = parseBriefing(text.replace('"id":"first"', '"__proto__":{"a":1},"id":"first"'));
    expect(said(result)).toContain('prototype-key scenes[0].__proto__ (1 · Acme broke ground)');
    expect(said(result).some((line) => line.startsWith('too-deep'))).toBe(true);
    expect(result.briefing?.scenes).toEqual([tinyScene()]);
  });

  it('has at most 200 scenes', () => {
    const scenes = Array.from({ length: 250 }, (_, at) => tinyScene({ id: `s-${at}` }));
    const result = parse({ ...tinyBriefing(), scenes });
    expect(result.briefing?.scenes).toHaveLength(200);
    expect(said(result)).toEqual(['shape scenes[200]']);
  });
});

describe('a file that is no briefing', () => {
  it.each([
    ['', 'json line 1, column 1'],
    ['{"format": "groundbreak-briefing/1",}', 'json line 1, column 37'],
    ['[]', 'shape $'],
    ['null', 'shape $'],
    ['{}', 'format format'],
    ['{"meta": {}, "sites": []}', 'format format'],
    ['{"format": "groundbreak-briefing/2"}', 'format format'],
    [
      '{"format": "groundbreak-briefing/1", "id": "a", "title": {"en": "A"}, "dataset": "b"}',
      'nothing-usable scenes',
    ],
    [' '.repeat(2 * 1024 * 1024 + 1), 'size $'],
  ])('%.60s is refused with its place', (text, finding) => {
    const result = parseBriefing(text);
    expect(result.briefing).toBeNull();
    expect(said(result)).toEqual([finding]);
  });

  it('is told from a briefing of a newer page', () => {
    const [finding] = parse({ ...tinyBriefing(), format: 'groundbreak-briefing/2' }).findings;
    expect(finding?.remedy.en).toContain('a newer one');
  });
});

describe('any text', () => {
  const anyBriefing = fc.record(
    {
      format: fc.constant('groundbreak-briefing/1'),
      id: fc.oneof(fc.constant('a'), fc.jsonValue()),
      title: fc.oneof(fc.constant({ en: 'A' }), fc.jsonValue()),
      dataset: fc.oneof(fc.constant('tiny'), fc.jsonValue()),
      scenes: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.constant(tinyScene()),
            fc.jsonValue().map((value) => tinyScene({ filters: value as never })),
            fc
              .jsonValue()
              .map((value) => tinyScene({ cites: value as never, caption: value as never })),
          ),
          { maxLength: 5 },
        ),
      ),
    },
    { requiredKeys: ['format'] },
  );

  it('gives a briefing that is read again without findings, or says why not', () => {
    fc.assert(
      fc.property(anyBriefing, (value) => {
        const { briefing, findings } = parse(value);
        if (briefing) expect(parse(briefing)).toEqual({ briefing, findings: [] });
        else expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseBriefing(text).findings.length).toBeGreaterThan(0);
      }),
    );
  });
});
