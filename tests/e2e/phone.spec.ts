/** Phones and tablets: sheets, touch, and nothing that only a mouse can have. */
import type { CDPSession } from '@playwright/test';
import { expect, test, type Reader } from './reader.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const sheet = (reader: Reader, name: RegExp = /^(Browse plants|Plant)$/) =>
  reader.page.getByRole('complementary', { name });
const grip = (reader: Reader) => reader.page.getByRole('button', { name: /^(Larger|Smaller)$/ });
const heightOf = async (reader: Reader) =>
  Math.round((await sheet(reader).boundingBox())?.height ?? 0);
const overflow = (reader: Reader) =>
  reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('headline, map, year and list share a phone, and nothing is cut sideways', async ({
  reader,
}) => {
  await reader.opensMap();
  await expect(reader.headline).toBeInViewport();
  await expect(reader.year).toBeInViewport();
  await expect(reader.list).toBeInViewport();
  expect(await overflow(reader)).toBeLessThanOrEqual(0);
  const top = (await sheet(reader).boundingBox())?.y ?? 0;
  for (const { id, y, ring } of (await reader.plantsDrawn()).values())
    expect(y - ring, id).toBeLessThan(top);
});

test('the sheet is drawn out by its grip and by keys', async ({ reader, page }) => {
  await reader.opens();
  const half = await heightOf(reader);
  const box = await grip(reader).boundingBox();
  if (!box) throw new Error('the sheet has a grip');
  await page.mouse.move(box.x + box.width / 2, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 120, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => heightOf(reader)).toBeGreaterThan(half + 100);
  await grip(reader).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => heightOf(reader)).toBeLessThan(half);
});

test('a tapped plant opens its facts and stays in sight above them', async ({ reader, page }) => {
  await reader.opensMap();
  const { x, y } = await reader.drawn('byd-xian');
  await page.touchscreen.tap(x, y);
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expect(async () => {
    const panel = await reader.panel.boundingBox();
    const plant = await reader.drawn('byd-xian');
    expect(plant.y + plant.ring).toBeLessThanOrEqual(panel?.y ?? 0);
  }).toPass();
});

test('filters have a sheet of their own that tells what they leave', async ({ reader, page }) => {
  await reader.opens();
  await page.getByRole('button', { name: 'Filter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('button', { name: /^Lapsed/ }).click();
  await dialog.getByRole('button', { name: 'Show 33 plants' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filter · 1' })).toBeVisible();
  await expect(reader.headline).toContainText('33 plants');
});

for (const [state, link] of [
  ['the start', ''],
  ['a plant', '?site=li-auto-changzhou'],
  ['the table', '?show=table'],
  ['the comparison', '?pins=leeco-deqing,li-auto-changzhou&show=compare'],
] as const)
  test(`every target of ${state} is large enough for a finger`, async ({ reader, page }) => {
    await reader.opens(link);
    await expect(page.getByRole('status', { name: /Loading/ })).toHaveCount(0);
    const small = await page.evaluate(() => {
      const controls =
        'button, select, summary, label:has(input), [role=option], input[type=search]';
      return (
        [...document.querySelectorAll(controls)]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          // A citation stands in its sentence; what is read aloud only has no size.
          .filter((element) => !element.closest('sup, .visually-hidden, [data-citation]'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 24))
          .map(
            ({ element, box }) =>
              `${element.textContent.trim() || element.getAttribute('aria-label')}: ${Math.round(box.width)}×${Math.round(box.height)}`,
          )
      );
    });
    expect(small).toEqual([]);
    expect(await overflow(reader)).toBeLessThanOrEqual(0);
  });

test('two fingers zoom the map', async ({ reader, page }) => {
  await reader.opensMap();
  const zoom = async () => {
    const [a, b] = [await reader.drawn('byd-xian'), await reader.drawn('tesla-shanghai')];
    return Math.hypot(a.trueX - b.trueX, a.trueY - b.trueY);
  };
  const before = await zoom();
  const touch = await page.context().newCDPSession(page);
  await pinch(touch, { x: 195, y: 200 }, 40, 110);
  await expect.poll(zoom).toBeGreaterThan(before * 1.3);
});

async function pinch(touch: CDPSession, at: { x: number; y: number }, from: number, to: number) {
  const points = (apart: number) => [
    { x: at.x - apart / 2, y: at.y, id: 0 },
    { x: at.x + apart / 2, y: at.y, id: 1 },
  ];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === null ? [] : points(apart),
    });
  await send('touchStart', from);
  for (let step = 1; step <= 8; step += 1) await send('touchMove', from + ((to - from) * step) / 8);
  await send('touchEnd', null);
}

test.describe('a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('has the sheet beside the map', async ({ reader }) => {
    await reader.opensMap('?site=li-auto-changzhou');
    const panel = await reader.panel.boundingBox();
    await expect(async () => {
      const plant = await reader.drawn('li-auto-changzhou');
      expect(plant.x - plant.ring).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0));
    }).toPass();
    expect(await overflow(reader)).toBeLessThanOrEqual(0);
  });
});

test('a tablet that is turned keeps what is chosen, and the map', async ({ reader, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await reader.opensMap('?site=li-auto-changzhou');
  await page.locator('canvas').evaluate((canvas) => canvas.setAttribute('data-same', ''));
  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toContainText('Li Auto');
  await expect(page.locator('canvas[data-same]')).toHaveCount(1);
});
