/** Two to four plants side by side. */
import { compared, comparison, fact, tray } from './compare.ts';
import { expect, test } from './reader.ts';

const pair = '?pins=leeco-deqing,li-auto-changzhou&show=compare';

test('plants pinned from the panel and from the list by keyboard are compared', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('?site=leeco-deqing');
  await reader.panel.getByRole('button', { name: 'Pin to compare' }).press('Enter');
  await expect(tray(reader)).toContainText('Pin one more to compare.');
  await reader.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+P');
  await expect(reader.inList(/pinned/).first()).toBeVisible();
  await tray(reader).getByRole('button', { name: 'Compare' }).press('Enter');
  await expect(comparison(reader)).toBeVisible();
  expect(await compared(reader)).toEqual(['LeEco · Huzhou', 'Tesla · Shanghai']);
  expect(reader.address.get('pins')).toBe('leeco-deqing,tesla-shanghai');
});

test('a link sets two plants side by side and marks what differs', async ({ reader }) => {
  await reader.opens(pair);
  await expect(fact(reader, /^In production.*differs/).first()).toContainText('0');
  await expect(fact(reader, /^In production.*differs/).last()).toContainText('200,000');
  await expect(
    comparison(reader).getByRole('rowheader', { name: /^Announced cars/ }),
  ).toBeVisible();
  await reader.page.locator('label').filter({ hasText: 'Only differences' }).click();
  await expect(comparison(reader).getByRole('rowheader', { name: /^Announced cars/ })).toBeHidden();
});

test('a year before its announcement leaves a plant without facts', async ({ reader }) => {
  await reader.opens(`?pins=leeco-deqing,xiaomi-beijing&show=compare&asof=2016&lang=zh`);
  await expect(fact(reader, /^工厂$/).last()).toContainText('截至2016年12月31日，该工厂尚不存在。');
  await expect(fact(reader, /^宣布产能/).first()).toContainText('400,000');
  await expect(fact(reader, /^宣布产能/).last()).toContainText('尚无');
});

test('a citation leads to its source and back', async ({ reader }) => {
  await reader.opens(pair);
  const citation = fact(reader, /^Investment/)
    .first()
    .getByRole('link')
    .first();
  await citation.click();
  await expect(reader.page.locator(':focus')).toContainText('Gasgoo (Automotive News China)');
  await reader.page.getByRole('button', { name: 'Back to the text' }).click();
  await expect(citation).toBeFocused();
});

test('unpinning leaves the others, then tells how to pin, and can be undone', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens(pair);
  await comparison(reader).getByRole('button', { name: 'Unpin LeEco · Huzhou' }).click();
  await expect(page.getByText(/^Li Auto · Changzhou is pinned/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => compared(reader)).toEqual(['LeEco · Huzhou', 'Li Auto · Changzhou']);
});

test('on a phone two columns fit beside the facts, and nothing runs out of the page', async ({
  reader,
}) => {
  const { page } = reader;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?pins=leeco-deqing,li-auto-changzhou,tesla-shanghai&show=compare');
  await expect(comparison(reader)).toBeVisible();
  const [, , second, third] = await comparison(reader)
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.map((header) => header.getBoundingClientRect().right));
  expect(second).toBeLessThanOrEqual(390);
  expect(third).toBeGreaterThan(390);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
