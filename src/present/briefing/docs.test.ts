import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { viewInput } from '../../state/testing/input.ts';
import { checkBriefing } from './check.ts';
import { figureFunctions } from './figures/functions.ts';
import { groundOf } from './figures/ground.ts';
import { resolveFigure } from './figures/resolve.ts';
import { parseBriefing } from './parse.ts';
import { Briefing, Cite, Scene, SceneFilters } from './schema.ts';

const page = readFileSync(new URL('../../../docs/briefings.md', import.meta.url), 'utf8');
const chronicle = shippedChronicle();
const ground = groundOf(chronicle, viewInput());

const figures = [...page.matchAll(/`\{([^`{}]+)\}`/g)].map(([, source = '']) => source);

describe('docs/briefings.md', () => {
  it('shows a briefing that can be presented as it stands', () => {
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    const { briefing, findings } = parseBriefing(example);
    expect(findings).toEqual([]);
    expect(briefing && checkBriefing(briefing, chronicle)).toEqual([]);
  });

  it.each(figures.filter((source) => /^[a-z]+\(/.test(source)))(
    'shows {%s} as it works',
    (source) => {
      expect(resolveFigure(source, ground, 'en')).toMatchObject({ ok: true });
      expect(resolveFigure(source, ground, 'zh')).toMatchObject({ ok: true });
    },
  );

  it('prints what the figures come to', () => {
    const told = [...page.matchAll(/`\{([^`{}]+)\}` is\s+“([^”]+)”/g)];
    expect(told).toHaveLength(2);
    for (const [, source = '', text] of told) {
      expect(resolveFigure(source, ground, 'en')).toEqual({ ok: true, text });
    }
  });

  it.each([...figureFunctions.keys()])('names the figure %s', (name) => {
    expect(page).toMatch(new RegExp(`\`${name}\`|\`{${name}\\(`));
  });

  it.each([Briefing, Scene, SceneFilters, Cite].flatMap(({ shape }) => Object.keys(shape)))(
    'names the key %s',
    (key) => {
      expect(page).toContain(`| \`${key}\``);
    },
  );
});
