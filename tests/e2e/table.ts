/** What a reader does and sees in the table of promise and outcome. */
import { expect, type Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

/** Open a link to the table and wait until its lines can be read. */
export async function opensTable(reader: Reader, query = ''): Promise<void> {
  await reader.opens(`?show=table${query}`);
  await expect(tableOf(reader).getByRole('rowheader').first()).toBeVisible();
}

export const tableOf = ({ page }: Reader): Locator => page.getByRole('main').getByRole('table');

/** The name button of a line. */
export const lineNamed = (reader: Reader, name: string | RegExp): Locator =>
  tableOf(reader).getByRole('rowheader').getByRole('button', { name });

/** The line of a name, with all its cells. */
export const lineOf = (reader: Reader, name: string | RegExp): Locator =>
  tableOf(reader)
    .getByRole('row')
    .filter({ has: reader.page.getByRole('rowheader', { name }) });

export const headOf = (reader: Reader, name: string | RegExp): Locator =>
  tableOf(reader).getByRole('columnheader', { name });

/** The totals at the foot. */
export const totalsOf = (reader: Reader): Locator => tableOf(reader).getByRole('row').last();

/** A bar of the chart of promised against built. */
export const barOf = ({ page }: Reader, name: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: `${name}: ` });

/** The texts of one column's cells from the top, without citations. */
export async function column(reader: Reader, head: string): Promise<readonly string[]> {
  const heads = await tableOf(reader).getByRole('columnheader').allInnerTexts();
  const index = heads.findIndex((text) => text.startsWith(head));
  return tableOf(reader)
    .locator('tbody tr')
    .evaluateAll(
      (rows, at) =>
        rows.map((row) => {
          const cell = row.children[at]?.cloneNode(true);
          if (!(cell instanceof Element)) return '';
          for (const sup of cell.querySelectorAll('sup')) sup.remove();
          return cell.textContent.trim();
        }),
      index,
    );
}
