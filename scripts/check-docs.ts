/** `npm run check:docs`: every path and script that a document of the project names must exist. */
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, normalize } from 'node:path';
import process from 'node:process';

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const documents = execFileSync('git', [
  'ls-files',
  '--cached',
  '--others',
  '--exclude-standard',
  '*.md',
])
  .toString()
  .split('\n')
  .filter((file) => file && existsSync(file));

/** Paths from the root in backquotes: they start with a folder or file that a reader would look for. */
const rooted = /^(src|tests|scripts|public|docs|bench|\.ci)\/[\w./-]*$/;
const problems: Problem[] = [];

for (const file of documents) {
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((content, index) => {
      const report = (text: string) => problems.push({ file, line: index + 1, text });
      for (const [, target = ''] of content.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(https?:|mailto:|#)/.test(target)) continue;
        const path = normalize(join(dirname(file), target.replace(/#.*$/, '')));
        if (!existsSync(path)) report(`link to ${target}, which does not exist`);
      }
      for (const [, code = ''] of content.matchAll(/`([^`]+)`/g)) {
        const path = code.replace(/[:#].*$/, '');
        if (rooted.test(path) && !existsSync(path)) report(`\`${code}\` does not exist`);
      }
      for (const [, name = ''] of content.matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
        if (!scripts[name]) report(`package.json has no script "${name}"`);
      }
    });
}

for (const { file, line, text } of problems) console.error(`${file}:${line}: ${text}`);
console.log(`${documents.length} documents checked, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
