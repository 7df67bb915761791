import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { tinyClaim, tinyDataset, tinySite } from '../src/dataset/testing/tiny.ts';
import { tinyBriefing, tinyScene } from '../src/present/briefing/testing/tiny.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-data-'));

afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-data.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

function fileOf(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
}

describe('check:data', { timeout: 20_000 }, () => {
  it('passes the shipped dataset and the shipped briefing and sums them up', () => {
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /plants\.json: \d+ sites, [\d,]+ claims, \d+ sources; 0 errors, 0 warnings, \d+ notes\n/,
    );
    expect(stdout).toMatch(/briefing\.json: \d+ scenes?; 0 errors, 0 warnings, 0 notes\n$/);
  });

  it('knows a briefing by its format, and checks it over the shipped dataset', () => {
    const title = { en: 'Of {announced(leeco-deqin)}', zh: '共{announced(leeco-deqing)}' };
    const briefing = tinyBriefing({ dataset: 'china-ev-plants', scenes: [tinyScene({ title })] });
    const { status, stdout } = check(fileOf('briefing.json', briefing));
    expect(status).toBe(1);
    expect(stdout).toContain('scenes[0].title.en  [first]');
    expect(stdout).toContain('remedy   Was "leeco-deqing" meant?');
    expect(stdout).toContain('briefing.json: 1 scene; 1 error, 0 warnings, 0 notes');
  });

  it('fails with path, problem and remedy of each error', () => {
    const sites = [tinySite({ claims: [tinyClaim(), tinyClaim({ source: 'nowhere' })] })];
    const { status, stdout } = check(fileOf('bad.json', tinyDataset({ sites })));
    expect(status).toBe(1);
    expect(stdout).toContain('sites[0].claims[1].source  [acme-deqing]');
    expect(stdout).toContain('problem  no source in "sources" has the id "nowhere"');
    expect(stdout).toContain('remedy   Correct the id, or add the source to "sources".');
    expect(stdout).toContain('1 site, 1 claim, 1 source; 1 error, 0 warnings, 0 notes');
    expect(stdout).toContain('Left out: 1 claim.');
  });

  it('says what it cannot read', () => {
    const { status, stderr } = check(join(folder, 'absent.json'));
    expect(status).toBe(2);
    expect(stderr).toContain('Name a file: npm run check:data -- path/to/plants-or-briefing.json');
  });
});
