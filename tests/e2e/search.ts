/** What a reader does with the search box. */
import type { Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

export const searchBox = ({ page }: Reader): Locator => page.locator('#search');

export const results = ({ page }: Reader): Locator =>
  page.getByRole('listbox', { name: /^(Search results|搜索结果)$/ });

/** An option of a kind ("Plants", "公司"); the first that has the text. */
export const result = (reader: Reader, kind: string, text: string | RegExp): Locator =>
  results(reader)
    .getByRole('group', { name: kind, exact: true })
    .getByRole('option')
    .filter({ hasText: text })
    .first();

export async function searchesFor(reader: Reader, words: string): Promise<void> {
  await searchBox(reader).click();
  await reader.page.keyboard.insertText(words);
}
