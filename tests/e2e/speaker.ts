/** The speaker window beside the presentation. */
import { expect, type Page } from '@playwright/test';
import type { Reader } from './reader.ts';

/** Opens the speaker window by its key, and waits until it has been told the scene. */
export async function opensSpeaker(reader: Reader): Promise<Page> {
  // The keys are there once the slide is.
  await expect(reader.page.getByRole('region', { name: /^Scene \d/ })).toBeVisible();
  const opening = reader.page.context().waitForEvent('page');
  await reader.page.keyboard.press('n');
  const speaker = await opening;
  await expect(speaker.getByRole('heading', { name: 'Notes' })).toBeVisible();
  return speaker;
}

/** The slide of the scene of that number is on, and the speaker window says so. */
export async function bothAt(reader: Reader, speaker: Page, scene: number): Promise<void> {
  await expect(reader.page.getByRole('region', { name: new RegExp(`^Scene ${scene} of`) })).toBeVisible(); // prettier-ignore
  await expect(speaker.getByText(new RegExp(`^Scene ${scene} of`))).toBeVisible();
}
