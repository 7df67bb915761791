/** For everybody: axe in every state, both themes, both languages; and what a screen reader gets. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { slide } from './present.ts';
import { expect, test, type Reader } from './reader.ts';

// Colours are looked at where they end, not on their way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const states = [
  ['the whole field', ''],
  ['a plant', 'site=leeco-deqing'],
  ['a plant that does not exist yet', 'site=xiaomi-beijing&asof=2014'],
  ['filters that leave nothing', 'company=xiaomi&status=lapsed&capacity=100000-&only=disputed'],
  ['what was known then', 'asof=2016&hindsight=0'],
  ['a broken link', 'asof=soon'],
  ['the table of plants', 'show=table&company=byd,nio,leeco'],
  ['the table of companies', 'show=table&by=company&province=zhejiang'],
  ['a comparison', 'show=compare&pins=leeco-deqing,li-auto-changzhou'],
  ['a comparison of nothing', 'show=compare'],
  ['colour by company', 'color=company'],
] as const;

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What hangs on theme and language: the rest is the same in every look. */
const looks = ['color-contrast', 'button-name', 'link-name', 'label', 'html-lang-valid'];

/** What axe finds on the page as it is. */
async function found(page: Page, rules?: string[]): Promise<readonly string[]> {
  // There is no frame of another origin: the page is looked at in place, which is quicker.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(standards)).analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('\n  ')}`,
  );
}

/** Does what the palette calls so. */
async function does(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
}

/** Contrast hangs on the theme, names on the language: the dark page is looked at in Chinese. */
async function findsNothing({ page }: Reader): Promise<void> {
  expect(await found(page), 'light, English').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await does(page, '切换');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans-CN');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await found(page, looks), 'dark, Chinese').toEqual([]);
}

for (const [state, query] of states)
  test(`axe finds nothing in ${state}`, async ({ reader }) => {
    await reader.opensMap(`?${query}`);
    await findsNothing(reader);
  });

test('axe finds nothing in the palette', async ({ reader, page }) => {
  await reader.opensMap();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  expect(await found(page)).toEqual([]);
});

test('axe finds nothing on a phone, in its filters and its plant', async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.opensMap();
  await findsNothing(reader);
  await page.getByRole('button', { name: '筛选' }).click();
  expect(await found(page), 'filters').toEqual([]);
});

for (const [dialog, command] of [
  ['the credits', 'About'],
  ['the keys', 'Show the keys'],
  ['the choice of basemap', 'another basemap'],
] as const)
  test(`axe finds nothing in ${dialog}`, async ({ reader, page }) => {
    await reader.opensMap();
    await does(page, command);
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
    expect(await found(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await found(page, looks), 'dark').toEqual([]);
  });

for (const [state, query, key] of [
  ['a slide', 'present=1', null],
  ['a slide with a plant beside the map', 'present=1&scene=3', null],
  ['a slide with a comparison', 'present=1&scene=4', null],
  ['a slide with a chart', 'present=1&scene=6', null],
  ['the overview of scenes', 'present=1', 'o'],
  ['the code of a scene', 'present=1', 'q'],
  ['the keys of presenting', 'present=1', '?'],
  ['the reading room beside a slide', 'present=1', 'e'],
] as const)
  test(`axe finds nothing in ${state}`, async ({ reader, page }) => {
    const opens = async (more: string) => {
      await page.goto(`/?${query}${more}`);
      await slide(reader).waitFor();
      if (key) await page.keyboard.press(key);
      await reader.mapRests();
    };
    await opens('');
    expect(await found(page), 'light, English').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await opens('&lang=zh');
    expect(await found(page, looks), 'dark, Chinese').toEqual([]);
  });

test('the headline is told politely as the view changes', async ({ reader }) => {
  await reader.opens();
  await expect(reader.headline).toHaveAttribute('aria-live', 'polite');
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowLeft');
  await expect(reader.headline).toContainText('By the end of 2025, 102 plants had announced');
});

test('the year tells its figures, not only its number', async ({ reader }) => {
  await reader.opens('?asof=2020');
  await expect(reader.year).toHaveAccessibleDescription(
    /plants newly announced, .* in production at its end/,
  );
});

test('a plant in the list says maker, place, promise and outcome', async ({ reader }) => {
  await reader.opens();
  await expect(
    reader.inList(/BYD · Zhengzhou.*1\.0m.*400k in production, 600k to come/),
  ).toBeVisible();
});

test('each credit names its licence', async ({ reader }) => {
  await reader.opens();
  await reader.page.getByRole('button', { name: 'About', exact: true }).click();
  const dialog = reader.page.getByRole('dialog');
  await expect(dialog).toContainText('Natural Earth');
  await expect(dialog).toContainText('CC-BY-4.0');
  await reader.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('nothing is cut off sideways at 200 % text', async ({ reader }) => {
  await reader.opens('?site=leeco-deqing');
  await reader.page.addStyleTag({ content: 'html { font-size: 200% }' });
  const wide = await reader.page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
