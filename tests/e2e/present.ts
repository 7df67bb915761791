/** What a presenter does and the room sees. */
import { expect, type Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

/** The slide that is on. */
export const slide = (reader: Reader): Locator =>
  reader.page.locator('[aria-roledescription="slide"], [aria-roledescription="幻灯片"]');

/** Its number and how many there are, as the slide tells. */
export async function place(reader: Reader): Promise<readonly [scene: number, count: number]> {
  const text = await slide(reader).innerText();
  const [, scene = '0', count = '0'] = /(\d+) (?:of|\/) (\d+)/.exec(text) ?? [];
  return [Number(scene), Number(count)];
}

/** Opens a link straight into a presentation. */
export async function presents(reader: Reader, scene = 1, more = ''): Promise<void> {
  await reader.page.goto(`/?present=1&scene=${scene}${more}`);
  await expect(slide(reader)).toBeVisible();
}

export async function isAt(reader: Reader, scene: number): Promise<void> {
  await expect.poll(async () => (await place(reader))[0]).toBe(scene);
}

export const presses = (reader: Reader, ...keys: readonly string[]): Promise<void> =>
  keys.reduce<Promise<void>>(
    (done, key) => done.then(() => reader.page.keyboard.press(key)),
    Promise.resolve(),
  );
