import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = path.join(import.meta.dirname, '..');

// Each run starts Node anew and reads the whole dataset.
vi.setConfig({ testTimeout: 60_000 });

function summary(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/summary.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

interface Json {
  asOf: string;
  hindsight: boolean;
  totals: Record<string, number>;
  sites: { id: string; announced: number | null; phases: object[]; disputed: string[] }[];
}

function json(...args: string[]): Json {
  const { stdout } = summary('--json', ...args);
  return JSON.parse(stdout) as Json;
}

describe('the summary as JSON', () => {
  it('has the check figures of the end of 2020 with hindsight', () => {
    expect(json('--year', '2020')).toMatchObject({
      asOf: '2020-12-31',
      hindsight: true,
      totals: {
        sites: 73,
        announced: 13_230_000,
        operating: 2_790_000,
        pending: 7_400_000,
        lapsed: 3_040_000,
        notStated: 17,
      },
    });
  });

  it('has the check figures of the end of 2016 without hindsight', () => {
    expect(json('--year', '2016', '--no-hindsight')).toMatchObject({
      asOf: '2016-12-31',
      hindsight: false,
      totals: {
        sites: 16,
        announced: 1_860_000,
        operating: 0,
        pending: 1_860_000,
        lapsed: 0,
        notStated: 5,
      },
    });
  });

  it('has exactly the keys that scripts rely on, sites in the order of their ids', () => {
    const { sites, ...rest } = json('--year', '2024', '--company', 'nio');
    expect(Object.keys(rest)).toEqual(['asOf', 'hindsight', 'totals']);
    const [first] = sites;
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'announced',
      'operating',
      'pending',
      'lapsed',
      'phases',
      'disputed',
    ]);
    expect(first?.phases[0]).toEqual({ id: 'site', status: 'announced', capacity: null });
    const ids = sites.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toContain('nio-hefei-f1');
  });

  it('counts a joint venture under each of its companies', () => {
    const under = (company: string) => json('--company', company).sites.map(({ id }) => id);
    expect(under('evergrande-nev')).toContain('evergrande-tianjin');
    expect(under('nevs')).toContain('evergrande-tianjin');
  });
});

describe('the summary as a table', () => {
  it('aligns a row for each plant, a line of totals, and says the day', () => {
    const { stdout, status } = summary('--year', '2023', '--company', 'xiaomi');
    expect(status).toBe(0);
    const [head = '', , row = '', , sum = ''] = stdout.split('\n');
    const column = head.indexOf('announced') + 'announced'.length;
    expect(row.startsWith('xiaomi-beijing')).toBe(true);
    expect(row.slice(0, column).endsWith(' 300,000')).toBe(true);
    expect(sum.slice(0, column)).toMatch(/^1 plant .* 300,000$/);
    expect(stdout).toContain('As of 2023-12-31, with hindsight');
  });

  it('is of the newest day unless a year is given', () => {
    expect(summary('--company', 'xiaomi').stdout).toContain('As of 2026-11-21');
  });
});

describe('a request that cannot be met', () => {
  it.each([
    ['an unknown option', ['--yaer', '2020'], /--yaer.*--help/],
    ['a year that is none', ['--year', 'soon'], /"soon" is not a year.*--year 2023/],
    ['a year without data', ['--year', '1999'], /1999.*from \d{4} to 2026/],
    ['a company near another', ['--company', 'xiaome'], /"xiaome".*did you mean xiaomi\?/],
    ['a company near none', ['--company', 'zzzzzzzz'], /"zzzzzzzz".*ids are such as/],
    ['a file that is missing', ['--data', 'nowhere.json'], /nowhere\.json.*no such file.*--data/],
  ])('%s: one line says what and how to mend it', (_what, args, message) => {
    const { status, stdout, stderr } = summary(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});

it('--help lists the options', () => {
  const { status, stdout } = summary('--help');
  expect(status).toBe(0);
  for (const option of ['--year', '--no-hindsight', '--company', '--data', '--json']) {
    expect(stdout).toContain(option);
  }
});

describe('a file of one’s own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'summary-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };

  it('with an error is summarised as far as it is good, and the error is told', () => {
    const shipped = JSON.parse(
      readFileSync(path.join(root, 'public/data/plants.json'), 'utf8'),
    ) as { sites: { id: string; kind: string }[] };
    const [first] = shipped.sites;
    if (first) first.kind = 'spaceport';
    const { status, stdout, stderr } = summary(
      '--data',
      write('half.json', JSON.stringify(shipped)),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('sites[0]');
    expect(stdout).toContain('101 plants');
  });

  it('that is no dataset is refused', () => {
    const { status, stdout, stderr } = summary('--data', write('none.json', '{"sites": ['));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('none.json holds no usable dataset');
  });
});
