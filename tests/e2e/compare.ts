/** What a reader does with pins and sees in the comparison. */
import type { Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

export const comparison = ({ page }: Reader): Locator =>
  page.getByRole('table', { name: /^(Facts of the pinned plants|所选工厂的各项事实)$/ });

/** The pinned plants, as the columns name them. */
export async function compared(reader: Reader): Promise<string[]> {
  const [, ...names] = await comparison(reader).getByRole('columnheader').allInnerTexts();
  return names;
}

/** The cells of a fact, one for each plant. */
export const fact = (reader: Reader, name: RegExp): Locator =>
  comparison(reader)
    .getByRole('row')
    .filter({ has: reader.page.getByRole('rowheader', { name }) })
    .getByRole('cell');

export const tray = ({ page }: Reader): Locator =>
  page.getByRole('region', { name: /^(Pinned|对比) ?[(（]/ });
