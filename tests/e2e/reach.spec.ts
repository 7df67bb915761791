/** For everybody: axe in every state, both themes, both languages; and what a screen reader gets. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './reader.ts';

const states = [
  ['the whole field', ''],
  ['a plant', 'site=leeco-deqing'],
  ['a plant that does not exist yet', 'site=xiaomi-beijing&asof=2014'],
  ['a filter that leaves nothing', 'company=xiaomi&status=lapsed'],
  ['what was known then', 'asof=2016&hindsight=0'],
  ['a broken link', 'asof=soon'],
] as const;

/** Contrast hangs on the theme, names on the language: each is looked at with the other's default. */
const looks = [
  ['light', 'en'],
  ['dark', 'en'],
  ['light', 'zh'],
] as const;

for (const [theme, lang] of looks)
  for (const [state, query] of states)
    test(`axe finds nothing in ${state}, ${theme}, ${lang}`, async ({ reader }) => {
      await reader.opensMap(`?${query}&theme=${theme}&lang=${lang}`);
      const { violations } = await new AxeBuilder({ page: reader.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const told = violations.map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n  ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('\n  ')}`,
      );
      expect(told).toEqual([]);
    });

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in the open dialog, ${theme}`, async ({ reader }) => {
    await reader.opensMap(`?theme=${theme}`);
    await reader.page.getByRole('button', { name: 'About and credits' }).click();
    await expect(reader.page.getByRole('dialog')).toBeVisible();
    const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
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
  await expect(reader.year).toHaveAccessibleDescription(/2020: .* newly announced, .* operating/);
});

test('a plant in the list says maker, place, promise and outcome', async ({ reader }) => {
  await reader.opens();
  await expect(
    reader.inList(/BYD · Zhengzhou.*1\.0m.*400k in production, 600k to come/),
  ).toBeVisible();
});

test('each credit names its licence', async ({ reader }) => {
  await reader.opens();
  await reader.page.getByRole('button', { name: 'About and credits' }).click();
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

test('a phone shows headline, map, year and list in one column', async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.opensMap();
  await expect(reader.headline).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await reader.list.scrollIntoViewIfNeeded();
  await reader.inList(/Tesla · Shanghai/).click();
  await expect(reader.panel).toBeVisible();
});

test('a phone keeps the chosen plant above its sheet', async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.opensMap('?site=evergrande-guangzhou');
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const map = await page.locator('canvas').boundingBox();
  await expect(async () => {
    const sheet = await reader.panel.boundingBox();
    const { y, ring } = await reader.drawn('evergrande-guangzhou');
    expect((map?.y ?? 0) + y + ring).toBeLessThanOrEqual(sheet?.y ?? 0);
  }).toPass();
});
