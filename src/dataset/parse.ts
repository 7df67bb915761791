/** From text to a dataset: what is good is kept, what is not is said. Never throws for content. */
import type { Finding, Severity } from './finding.ts';
import { parseJson, type JsonFault } from './json-text.ts';
import { salvage, type Salvage } from './salvage.ts';

/** Larger files are refused: no dataset of plants comes near, and the browser must not choke. */
export const mostBytes = 64 * 1024 * 1024;

const everySeverity: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Reads a dataset from the text of a JSON file. The dataset passes the schema and breaks no rule of
 * severity error; it is null when no site is left. `severities` are the findings to look for.
 */
export function parseDataset(
  text: string,
  severities: readonly Severity[] = everySeverity,
): Salvage {
  // Characters are at most as many as bytes.
  if (text.length > mostBytes) {
    return refused('size', {
      problem: { en: 'the file is larger than 64 MB', zh: '文件超过 64 MB' },
      remedy: { en: 'Split it.', zh: '请拆分文件。' },
    });
  }
  const json = parseJson(text);
  if (!json.ok) {
    return nothing(jsonFinding(json.fault));
  }
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return refused('shape', {
      problem: { en: 'the file holds no dataset', zh: '文件中没有数据集' },
      remedy: {
        en: 'A dataset is an object with meta, companies, sources and sites.',
        zh: '数据集是包含 meta、companies、sources、sites 的对象。',
      },
    });
  }
  return salvage(json.value, severities);
}

/** Says where a text is not JSON. */
export const jsonFinding = ({ line, column, problem, remedy }: JsonFault): Finding => ({
  rule: 'json',
  severity: 'error',
  path: `line ${line}, column ${column}`,
  item: null,
  problem: {
    en: `not JSON at line ${line}, column ${column}: ${problem.en}`,
    zh: `第 ${line} 行第 ${column} 列不是有效的 JSON：${problem.zh}`,
  },
  remedy,
});

const refused = (rule: string, told: Pick<Finding, 'problem' | 'remedy'>): Salvage =>
  nothing({ rule, severity: 'error', path: '$', item: null, ...told });

const nothing = (finding: Finding): Salvage => ({
  dataset: null,
  findings: [finding],
  leftOut: { companies: 0, sources: 0, sites: 0, claims: 0 },
});
