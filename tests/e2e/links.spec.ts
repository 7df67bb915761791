/** The address bar: what a link restores, what back and forward do, what bad values meet. */
import { expect, test } from './reader.ts';

test('a link with a plant opens it', async ({ reader }) => {
  await reader.opens('?site=xiaomi-beijing');
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toContainText('Xiaomi');
});

test('a link with company, status and year narrows the view to them', async ({ reader }) => {
  await reader.opens('?company=byd&status=operating&asof=2022');
  await expect(reader.headline).toContainText('By the end of 2022');
  await expect(reader.headline).toContainText('BYD');
  await expect(reader.year).toHaveValue('2022');
});

test('a link without hindsight shows what was known then', async ({ reader }) => {
  await reader.opens('?asof=2016&hindsight=0');
  await expect(reader.headline).toContainText('as known then, 16 plants had announced 1.9 million');
});

test('a link with a view puts the map there', async ({ reader }) => {
  await reader.opensMap('?view=30.54,119.97,8');
  await expect
    .poll(async () => {
      const { trueX, trueY } = await reader.drawn('leeco-deqing');
      return Math.round(Math.hypot(trueX - 720, trueY - 450));
    })
    .toBeLessThan(3);
  expect(reader.address.get('view')).toBe('30.54,119.97,8');
});

test('a link with language and theme restores both', async ({ reader }) => {
  await reader.opens('?lang=zh&theme=dark');
  await expect(reader.page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the address follows the reader and restores the same view', async ({ reader }) => {
  await reader.opens();
  await reader.filtersToCompany('Tesla');
  await reader.inList(/Tesla · Shanghai/).click();
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowLeft');
  await expect
    .poll(() => reader.address.toString())
    .toBe('site=tesla-shanghai&asof=2025&company=tesla');
  const said = await reader.headline.innerText();
  await reader.page.reload();
  await expect(reader.headline).toHaveText(said);
});

test('back takes a choice and a filter back, forward gives them again', async ({ reader }) => {
  await reader.opens();
  await reader.filtersToCompany('Tesla');
  await reader.inList(/Tesla · Shanghai/).click();
  await expect(reader.panel).toBeVisible();
  await reader.page.goBack();
  await expect(reader.panel).toBeHidden();
  await reader.page.goBack();
  await expect(reader.headline).toContainText('102 plants');
  await reader.page.goForward();
  await expect(reader.headline).toContainText('Tesla');
});

test('moving the map makes no history entry', async ({ reader }) => {
  await reader.opensMap();
  const before = await reader.page.evaluate(() => history.length);
  await reader.page.mouse.move(800, 500);
  await reader.page.mouse.down();
  await reader.page.mouse.move(700, 450, { steps: 5 });
  await reader.page.mouse.up();
  await expect.poll(() => reader.address.has('view')).toBe(true);
  expect(await reader.page.evaluate(() => history.length)).toBe(before);
});

for (const [link, said] of [
  ['?site=no-such-plant', 'the dataset has no such plant'],
  ['?company=xiaomi,no-such-company', 'the dataset has no such company'],
  ['?asof=1888', 'the data does not reach there'],
  ['?asof=soon', 'a year has four digits'],
  ['?view=here', 'a view is latitude, longitude and zoom'],
] as const) {
  test(`a link with ${link} opens the nearest good view and says what was dropped`, async ({
    reader,
  }) => {
    await reader.opens(link);
    const notices = reader.page.getByRole('status', { name: 'Notices' });
    await expect(notices).toContainText(said);
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notices).not.toContainText(said);
  });
}
