/** What a reader does and sees among their own briefings. */
import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

export const dockOf = ({ page }: Reader): Locator =>
  page.getByRole('region', { name: /^(Briefings|简报)$/ });

/** Opens the column of briefings from the page's foot. */
export async function opensBriefings(reader: Reader): Promise<void> {
  await reader.page.getByRole('button', { name: /^(Briefings|简报)$/ }).click();
  await expect(dockOf(reader)).toBeVisible();
}

/** Saves the view on screen and names the scene. */
export async function savesScene(reader: Reader, title: string): Promise<void> {
  const dock = dockOf(reader);
  await dock.getByRole('button', { name: 'Save this view as a scene' }).click();
  await dock.getByRole('textbox', { name: 'Title' }).fill(title);
}

export const sceneRow = (reader: Reader, title: string): Locator =>
  dockOf(reader).getByRole('row', { name: title });

/** The scenes as they stand: number and title. */
export async function scenesOf(reader: Reader): Promise<readonly string[]> {
  const rows = await dockOf(reader).getByRole('row').all();
  return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
}

/** What has just been done, as it is said. */
export const saidIn = (reader: Reader): Locator => dockOf(reader).getByRole('status');

/** One of the acts on the briefing as a whole. */
export const act = (reader: Reader, name: string): Locator =>
  dockOf(reader).getByRole('group', { name: 'The briefing' }).getByRole('button', { name });

/** Exports the briefing that is open. */
export async function exports(reader: Reader): Promise<{ name: string; text: string }> {
  const coming = reader.page.waitForEvent('download');
  await act(reader, 'Export').click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

export async function imports(reader: Reader, name: string, text: string): Promise<void> {
  const coming = reader.page.waitForEvent('filechooser');
  await dockOf(reader).getByRole('button', { name: 'Import' }).click();
  const chooser = await coming;
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
