/** Drawing on a slide, and the overview of scenes. */
import type { Locator, Page } from '@playwright/test';
import type { Reader } from './reader.ts';

/** The drawing on the slide that is on; each line is one path. */
export const linesDrawn = ({ page }: Reader): Locator => page.locator('[data-ink] [data-stroke]');

/** Draws one line with the mouse through places of the window, CSS px. */
export async function draws(
  { page }: Reader,
  ...places: readonly (readonly [x: number, y: number])[]
): Promise<void> {
  const [[x, y] = [0, 0], ...others] = places;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const [nextX, nextY] of others) await page.mouse.move(nextX, nextY, { steps: 2 });
  await page.mouse.up();
}

/** The colour that the screen shows at a place of the window, CSS px. */
export async function colourAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  }, shot.toString('base64'));
}

export const overview = ({ page }: Reader): Locator =>
  page.getByRole('dialog', { name: /^(All scenes|全部场景)$/ });

/** A scene in the overview, by its number. */
export const sceneTile = (reader: Reader, number: number): Locator =>
  overview(reader).getByRole('button', { name: new RegExp(`^${number}\\s`) });
