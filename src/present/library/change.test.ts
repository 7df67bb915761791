import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../briefing/parse.ts';
import type { Briefing } from '../briefing/schema.ts';
import {
  addCites,
  addScene,
  duplicateScene,
  longestText,
  moveScene,
  newBriefing,
  removeCite,
  removeScene,
  rename,
  rewordScene,
  textKeys,
  updateScene,
} from './change.ts';
import { briefing, scene } from './testing/briefings.ts';

const ids = ({ scenes }: Briefing) => scenes.map(({ id }) => id);

describe('scenes of a briefing', () => {
  it('come behind the one that is open, under an id from their title', () => {
    const after = addScene(
      briefing('b', ['one', 'two']),
      scene('x', { title: { en: 'Two phases, one licence' } }),
      'one',
    );
    expect(ids(after)).toEqual(['one', 'two-phases-one-licence', 'two']);
  });

  it('get a numbered id where the title gives none', () => {
    const chinese = scene('x', { title: { zh: '两期工程' } });
    const once = addScene(briefing('b', ['one']), chinese, null);
    expect(ids(addScene(once, chinese, null))).toEqual(['one', 'scene-2', 'scene-3']);
  });

  it('are doubled right behind themselves', () => {
    const doubled = duplicateScene(briefing('b', ['title-of-one', 'two']), 'title-of-one');
    expect(doubled.scenes).toHaveLength(3);
    expect(doubled.scenes[1]?.title).toEqual(doubled.scenes[0]?.title);
    expect(new Set(ids(doubled)).size).toBe(3);
  });

  it.each([
    ['one', 2, ['two', 'three', 'one']],
    ['three', 0, ['three', 'one', 'two']],
    ['two', 99, ['one', 'three', 'two']],
    ['two', 1, ['one', 'two', 'three']],
  ])('move: %s to place %i', (id, to, order) => {
    expect(ids(moveScene(briefing('b', ['one', 'two', 'three']), id, to))).toEqual(order);
  });

  it('never run out: the last one stays', () => {
    const last = briefing('b', ['one']);
    expect(removeScene(last, 'one')).toBe(last);
  });

  it('lose a part that is taken away altogether', () => {
    const before = { ...briefing('b'), scenes: [scene('first', { year: 2018, site: 'a' })] };
    const [after] = updateScene(before, 'first', { year: undefined }).scenes;
    expect(after).toEqual(scene('first', { site: 'a' }));
  });
});

describe('texts', () => {
  it('are worded in one language without losing the other', () => {
    const before = { ...briefing('b'), scenes: [scene('first', { title: { zh: '承诺' } })] };
    const after = rewordScene(before, 'first', 'title', 'en', 'Promise');
    expect(after.scenes[0]?.title).toEqual({ en: 'Promise', zh: '承诺' });
    const back = rewordScene(after, 'first', 'title', 'en', '');
    expect(back.scenes[0]?.title).toEqual({ zh: '承诺' });
  });

  it('that are emptied in every language go, but a title stays', () => {
    const captioned = rewordScene(briefing('b'), 'first', 'caption', 'en', 'a');
    expect(rewordScene(captioned, 'first', 'caption', 'en', '').scenes[0]).not.toHaveProperty(
      'caption',
    );
    expect(rewordScene(briefing('b'), 'first', 'title', 'en', '').scenes[0]?.title).toEqual({
      en: '',
    });
  });
});

describe('citations', () => {
  const before = {
    ...briefing('b'),
    scenes: [
      scene('first', {
        title: { en: 'A [1], b [2].' },
        caption: { en: 'C [3] and [1]' },
        cites: [{ source: 'x' }, { source: 'y' }, { source: 'z' }],
      }),
    ],
  };

  it('that are taken out leave the texts, and the later ones move up', () => {
    const [after] = removeCite(before, 'first', 1).scenes;
    expect(after?.cites).toEqual([{ source: 'x' }, { source: 'z' }]);
    expect(after?.title).toEqual({ en: 'A [1], b.' });
    expect(after?.caption).toEqual({ en: 'C [2] and [1]' });
  });

  it('are not added twice', () => {
    const after = addCites(before, 'first', [{ source: 'y' }, { source: 'y', site: 's' }]);
    expect(after.scenes[0]?.cites?.slice(3)).toEqual([{ source: 'y', site: 's' }]);
  });
});

type Change = (before: Briefing) => Briefing;

/** Which scene a change is about: one of those there, or one that is not. */
const pick = ({ scenes }: Briefing, number: number): string =>
  scenes[number % (scenes.length + 1)]?.id ?? 'gone';

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', '{announced(view)}', '[1]', '承诺', 'x'.repeat(longestText + 5)),
);
const lang = fc.constantFrom('en' as const, 'zh' as const);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(20), lang, text).map(
    ([at, language, title]): Change =>
      (before) =>
        addScene(
          before,
          scene('x', { title: { [language]: title.slice(0, 40) } }),
          pick(before, at),
        ),
  ),
  fc.nat(20).map(
    (at): Change =>
      (before) =>
        duplicateScene(before, pick(before, at)),
  ),
  fc.nat(20).map(
    (at): Change =>
      (before) =>
        removeScene(before, pick(before, at)),
  ),
  fc.tuple(fc.nat(20), fc.integer({ min: -3, max: 20 })).map(
    ([at, to]): Change =>
      (before) =>
        moveScene(before, pick(before, at), to),
  ),
  fc.tuple(fc.nat(20), fc.constantFrom(...textKeys), lang, text).map(
    ([at, key, language, words]): Change =>
      (before) =>
        rewordScene(before, pick(before, at), key, language, words),
  ),
  fc.tuple(lang, text).map(
    ([language, name]): Change =>
      (before) =>
        rename(before, language, name),
  ),
  fc.tuple(fc.nat(20), fc.option(fc.integer({ min: 1990, max: 2050 }), { nil: undefined })).map(
    ([at, year]): Change =>
      (before) =>
        updateScene(before, pick(before, at), { year }),
  ),
  fc.nat(20).map(
    (at): Change =>
      (before) =>
        addCites(before, pick(before, at), [{ source: 's' }]),
  ),
  fc.tuple(fc.nat(20), fc.nat(2)).map(
    ([at, cite]): Change =>
      (before) =>
        removeCite(before, pick(before, at), cite),
  ),
);

it('any row of changes gives a briefing that is read back as it is', () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
      const begun = newBriefing({ en: 'Mine' }, 'tiny', scene('first'), []);
      const end = changes.reduce((before, change) => change(before), begun);
      const { briefing: read, findings } = parseBriefing(JSON.stringify(end));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(read?.scenes.map(({ id }) => id)).toEqual(ids(end));
      expect(new Set(ids(end)).size).toBe(end.scenes.length);
    }),
  );
});
