import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { integrityRules } from './integrity.ts';
import { parseDataset } from './parse.ts';
import { fields, unitsOf } from './schema.ts';
import { tinyMeta } from './testing/tiny.ts';

const page = readFileSync(new URL('../../docs/dataset.md', import.meta.url), 'utf8');

describe('docs/dataset.md', () => {
  it('shows a plant that can be added as it stands', () => {
    const [company, source, site] = [...page.matchAll(/```json\n(.*?)```/gs)].map(
      ([, example = '']): unknown => JSON.parse(example),
    );
    const dataset = { meta: tinyMeta(), companies: [company], sources: [source], sites: [site] };
    expect(parseDataset(JSON.stringify(dataset)).findings).toEqual([]);
  });

  it.each(integrityRules)('lists the rule $name with its severity', ({ name, severity }) => {
    expect(page).toMatch(new RegExp(`\\| \`${name}\` +\\| ${severity} `));
  });

  it.each([...fields, ...Object.values(unitsOf).flat()])('names %s', (word) => {
    expect(page).toContain(`\`${word}\``);
  });
});
