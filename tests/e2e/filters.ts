/** What a reader does with the filters. */
import { expect, type Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

export const chips = ({ page }: Reader): Locator =>
  page.getByRole('group', { name: /^(Filters that are on|当前筛选)$/ }).getByRole('listitem');

export const chip = ({ page }: Reader, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^(Remove filter: |移除筛选：)${name}$`) });

/** "Clear all", "Undo", "Redo" */
export const act = ({ page }: Reader, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

export async function opensMoreFilters({ page }: Reader): Promise<void> {
  await page.getByText(/^(More filters|更多筛选)$/).click();
  await expect(page.getByRole('group', { name: /^(Announced capacity|宣布产能)$/ })).toBeVisible();
}

/** Puts a row of a facet on or off: its box is a mark inside its label. */
export async function ticks({ page }: Reader, name: string): Promise<void> {
  await page.locator('label').filter({ hasText: name }).click();
}

/** The list, the headline and the map tell of the same number of plants, all of them car plants. */
export async function showsEverywhere(reader: Reader, plants: number): Promise<void> {
  await expect(reader.headline).toContainText(new RegExp(`\\b${plants} plants?\\b`));
  expect(await reader.plantsListed()).toBe(plants);
  await expect.poll(async () => (await reader.plantsDrawn()).size).toBe(plants);
}
