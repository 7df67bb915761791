import { colourAt, draws, linesDrawn, overview, sceneTile } from './ink.ts';
import { expect, test } from './reader.ts';

test('what is drawn stays with its scene and its place, and can be taken back', async ({
  reader,
}) => {
  const { page } = reader;
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/?present=1&scene=1');
  await reader.mapRests();
  const ground = await colourAt(page, 867, 333);

  await page.keyboard.press('d');
  await draws(reader, [733, 333], [1000, 333]);
  await expect(linesDrawn(reader)).toHaveCount(1);
  const ink = await colourAt(page, 867, 333);
  expect(ink).not.toEqual(ground);
  await draws(reader, [733, 400], [867, 466]);
  await expect(linesDrawn(reader)).toHaveCount(2);

  await page.keyboard.press('PageDown');
  await expect(linesDrawn(reader)).toHaveCount(0);
  await page.keyboard.press('PageUp');
  await expect(linesDrawn(reader)).toHaveCount(2);

  // A smaller window: the same place of the slide.
  await page.setViewportSize({ width: 960, height: 540 });
  await expect.poll(() => colourAt(page, 650, 250)).toEqual(ink);

  await page.keyboard.press('Control+z');
  await expect(linesDrawn(reader)).toHaveCount(1);
  await page.keyboard.press('c');
  await expect(linesDrawn(reader)).toHaveCount(0);
  expect(reader.troubles).toEqual([]);
});

test('the overview shows every scene, and leads to the one chosen', async ({ reader }) => {
  const { page } = reader;
  await page.goto('/?present=1&scene=1');
  await reader.mapRests();
  await page.keyboard.press('o');
  await expect(overview(reader)).toBeVisible();
  await expect(sceneTile(reader, 1)).toBeFocused();
  await expect(sceneTile(reader, 1)).toHaveAttribute('aria-current', 'true');
  await expect(sceneTile(reader, 2).locator('svg circle').first()).toBeAttached();

  await page.keyboard.press('ArrowRight');
  await expect(sceneTile(reader, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(overview(reader)).toBeHidden();
  await expect(page).toHaveURL(/scene=2/);

  await page.keyboard.press('o');
  await expect(sceneTile(reader, 2)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(overview(reader)).toBeHidden();
  await expect(page).toHaveURL(/present=1.*scene=2/);
  expect(reader.troubles).toEqual([]);
});
