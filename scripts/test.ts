/**
 * `npm test`: everything that this machine can check, one line a check, the output of what failed
 * last. With GROUNDBREAK_REQUIRE_BROWSER=1 a missing browser is a failure instead of a skip.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './browser.ts';

interface Check {
  readonly name: string;
  readonly script: string;
  readonly needsBrowser?: true;
}

const checks: readonly Check[] = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'format', script: 'check:format' },
  { name: 'architecture', script: 'check:architecture' },
  { name: 'unused code and dependencies', script: 'check:unused' },
  { name: 'links in the documents', script: 'check:docs' },
  { name: 'dataset', script: 'check:data' },
  { name: 'unit and component tests', script: 'test:unit' },
  { name: 'build', script: 'build' },
  { name: 'browser tests', script: 'test:e2e', needsBrowser: true },
];

function run(script: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const browser = findBrowser();
const required = process.env['GROUNDBREAK_REQUIRE_BROWSER'] === '1';
const failures: { check: Check; output: string }[] = [];
let passed = 0;
let skipped = 0;

for (const check of checks) {
  process.stdout.write(`${check.name} … `);
  if (check.needsBrowser && !browser) {
    const how =
      'no Chromium or Chrome was found. Get one (Debian: apt-get install chromium) or name it in GROUNDBREAK_BROWSER.';
    if (required) {
      failures.push({ check, output: how });
      console.log('FAILED');
    } else {
      skipped += 1;
      console.log(`skipped: ${how}`);
    }
    continue;
  }
  const started = Date.now();
  const { ok, output } = await run(check.script);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (ok) passed += 1;
  else failures.push({ check, output });
  // How many tests ran is worth seeing even when all is well.
  if (ok && check.script.startsWith('test:'))
    for (const line of output
      .split('\n')
      .filter((text) => /^\s*(Tests|\d+ passed|\d+ skipped)/.test(text)))
      console.log(`    ${line.trim()}`);
}

for (const { check, output } of failures) {
  console.log(`\n── ${check.name} (npm run ${check.script}) ──\n${output.trimEnd()}`);
}
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;
