import type { Company } from '../../dataset/schema.ts';

/** Without accents, in lower case. */
const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

/** Whether every word of the text occurs in the company's names, in either language, or its group. */
export function matchesCompany({ name, group = '' }: Company, text: string): boolean {
  const names = folded(`${name.en} ${name.zh} ${group}`);
  return folded(text)
    .split(/\s+/)
    .every((word) => names.includes(word));
}
