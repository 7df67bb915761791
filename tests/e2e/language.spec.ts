/** Both languages, whole: no word of the one on the page of the other. */
import { expect, test } from './reader.ts';

test('the switch changes every word without a reload', async ({ reader }) => {
  await reader.opensMap('?site=tesla-shanghai');
  await reader.page.evaluate(() => Object.assign(window, { stillHere: true }));
  await reader.page.getByRole('radio', { name: '中文' }).click();
  await expect(reader.headline).toContainText('截至2026年11月');
  expect(await reader.page.evaluate(() => 'stillHere' in window)).toBe(true);
  expect(reader.address.get('lang')).toBe('zh');
});

test('the chosen language is remembered', async ({ reader }) => {
  await reader.opens();
  await reader.page.getByRole('radio', { name: '中文' }).click();
  await reader.opens();
  await expect(reader.headline).toContainText('截至');
});

test('a browser that prefers Chinese gets Chinese', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('listbox', { name: '工厂' })).toBeVisible();
  await context.close();
});

test('the Chinese page speaks Chinese throughout', async ({ reader }) => {
  await reader.opensMap('?lang=zh');
  const words = await reader.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, [lang=en], [lang|=en]')) continue;
      found.push(...(node.textContent?.match(/[A-Za-z]{3,}/g) ?? []));
    }
    return [...new Set(found)];
  });
  // Names that are the same in both languages.
  const names = new Set(['Groundbreak', 'Natural', 'Earth', 'GeoNames', 'MapLibre']);
  expect(words.filter((word) => !names.has(word))).toEqual([]);
});

test('the map labels its ground in the language of the page', async ({ reader }) => {
  await reader.opensMap('?lang=zh');
  await expect(reader.page.getByText('特斯拉 · 上海').first()).toBeVisible();
});
