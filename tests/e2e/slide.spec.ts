/** The slide as the room sees it. */
import { expect, test } from './reader.ts';
import {
  asideBar,
  controls,
  linkOfCode,
  opensSlide,
  partsAmiss,
  placeOf,
  readsCode,
  showsPointer,
  slideOf,
  swipes,
  textsOnSlide,
} from './slide.ts';

test.describe('on a wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('every scene fits, and every text of it can be read from the last row', async ({
    reader,
    page,
  }) => {
    test.setTimeout(240_000);
    await opensSlide(reader, '?present=1');
    const { of } = await placeOf(reader);
    expect(of).toBeGreaterThan(0);
    for (let scene = 1; scene <= of; scene += 1) {
      await expect.poll(() => placeOf(reader)).toEqual({ scene, of });
      await reader.mapRests();
      const small = (await textsOnSlide(reader)).filter(({ size }) => size < 23.99);
      expect(small, `scene ${scene}`).toEqual([]);
      expect(await partsAmiss(reader), `scene ${scene}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });

  test('pointer and controls come with a movement, and go by themselves', async ({
    reader,
    page,
  }) => {
    await opensSlide(reader, '?present=1');
    await expect.poll(() => showsPointer(reader)).toBe(false);
    await page.mouse.move(700, 400);
    await page.mouse.move(720, 410);
    expect(await showsPointer(reader)).toBe(true);
    await expect(controls(reader)).toHaveCSS('opacity', '1');
    await expect.poll(() => showsPointer(reader), { timeout: 6000 }).toBe(false);
    await expect(controls(reader)).toHaveCSS('opacity', '0');
    await controls(reader).getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Tab');
    await expect(controls(reader)).toHaveCSS('opacity', '1');
    expect(await showsPointer(reader)).toBe(true);
  });
});

test('a plant chosen on the slide opens in the reading room, and E leads back', async ({
  reader,
  page,
}) => {
  await opensSlide(reader, '?present=1&scene=2');
  const free = await page.evaluate(() =>
    [...(window.groundbreak?.map?.queryPlantsDrawn() ?? [])]
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.tagName === 'CANVAS')
      .map(({ id, x, y, ring }) => ({ id, x, y, ring })),
  );
  const largest = free.toSorted((a, b) => b.ring - a.ring).at(0);
  if (!largest) throw new Error('the slide leaves no plant in sight');
  await page.mouse.click(largest.x, largest.y);
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(asideBar(reader)).toContainText('Scene 2 of');
  await expect(slideOf(reader)).toHaveCount(0);
  const bar = await asideBar(reader).locator('[data-map-obstacle]').boundingBox();
  const headline = await reader.headline.boundingBox();
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(headline?.y ?? 0);
  await page.keyboard.press('e');
  await expect(slideOf(reader)).toBeFocused();
  expect(await placeOf(reader)).toMatchObject({ scene: 2 });
  await expect(asideBar(reader)).toHaveCount(0);
});

test('the scene’s code opens the scene', async ({ reader, page, baseURL }) => {
  await opensSlide(reader, '?present=1&scene=2');
  await page.mouse.move(700, 400);
  await page.mouse.move(720, 410);
  await controls(reader).getByRole('button', { name: 'QR code' }).click();
  const link = await linkOfCode(reader);
  expect(link).toBe(`${baseURL}/?present=1&scene=2`);
  expect([null, link]).toContain(await readsCode(reader));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(link);
  await expect(slideOf(reader)).toHaveAccessibleName(/^Scene 2 of/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the slide is stacked, readable, and turned by a swipe', async ({ reader, page }) => {
    await opensSlide(reader, '?present=1');
    const small = (await textsOnSlide(reader)).filter(
      ({ size, isCitation }) => size < 16 && !isCitation,
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await swipes(reader, { x: 320, y: 300 }, { x: 180, y: 310 });
    await expect(slideOf(reader)).toHaveAccessibleName(/^Scene 2 of/);
    await swipes(reader, { x: 100, y: 300 }, { x: 240, y: 310 });
    await expect(slideOf(reader)).toHaveAccessibleName(/^Scene 1 of/);
    await swipes(reader, { x: 200, y: 300 }, { x: 210, y: 200 });
    await expect(slideOf(reader)).toHaveAccessibleName(/^Scene 1 of/);
    await page.touchscreen.tap(60, 250);
    await expect(controls(reader)).toHaveCSS('opacity', '1');
  });
});
