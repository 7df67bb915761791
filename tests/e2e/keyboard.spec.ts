/** The main job without a mouse. */
import { expect, test } from './reader.ts';

test('arrow keys in the list choose plants', async ({ reader }) => {
  await reader.opens();
  await reader.list.focus();
  await reader.page.keyboard.press('ArrowDown');
  await expect(reader.panel).toBeVisible();
  const first = reader.address.get('site');
  await reader.page.keyboard.press('ArrowDown');
  await expect.poll(() => reader.address.get('site')).not.toBe(first);
});

test('Escape closes the panel and gives the focus back to the list', async ({ reader }) => {
  await reader.opens('?site=tesla-shanghai');
  await reader.panel.getByRole('button', { name: /^Close/ }).focus();
  await reader.page.keyboard.press('Escape');
  await expect(reader.panel).toBeHidden();
  await expect(reader.list.locator(':focus').or(reader.page.locator('#plants:focus'))).toHaveCount(
    1,
  );
});

test('arrows, Home and End move the year', async ({ reader }) => {
  await reader.opens();
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowLeft');
  await expect(reader.headline).toContainText('By the end of 2025');
  await reader.page.keyboard.press('Home');
  await expect(reader.headline).toContainText('By the end of 2012');
  await reader.page.keyboard.press('End');
  await expect(reader.headline).toContainText('By November 2026');
});

test('Space checks a company and a status', async ({ reader }) => {
  await reader.opens();
  await reader.company('Tesla').focus();
  await reader.page.keyboard.press('Space');
  await expect.poll(() => reader.address.get('company')).toBe('tesla');
  await reader.status(/^Lapsed/).focus();
  await reader.page.keyboard.press('Space');
  await expect.poll(() => reader.address.get('status')).toBe('lapsed');
});

test('Tab reaches every control in reading order and is never trapped', async ({ reader }) => {
  await reader.opensMap('?site=tesla-shanghai');
  const seen: string[] = [];
  for (let step = 0; step < 120; step += 1) {
    await reader.page.keyboard.press('Tab');
    const region = await reader.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'out';
      return focused.closest('aside, main')?.getAttribute('aria-label') ?? 'page';
    });
    if (seen.at(-1) !== region) seen.push(region);
    if (region === 'out') break;
  }
  expect(seen).toEqual(['page', 'Browse plants', 'Map of plants', 'Plant', 'out']);
});

test('the focus can be seen wherever it is', async ({ reader }) => {
  await reader.opens();
  for (let step = 0; step < 12; step += 1) {
    await reader.page.keyboard.press('Tab');
    const outline = await reader.page.evaluate(() => {
      const focused = document.activeElement;
      // A styled checkbox shows its focus on the label around the hidden input.
      const shown = focused?.matches('[type=checkbox]') ? focused.closest('label') : focused;
      return shown ? getComputedStyle(shown).outlineStyle : 'none';
    });
    expect(outline, `step ${step}`).not.toBe('none');
  }
});

test('play steps through the years and can be stopped', async ({ reader }) => {
  await reader.opens('?asof=2016');
  const play = reader.page.getByRole('button', { name: 'Play the years' });
  await play.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.headline).toContainText('By the end of 2018', { timeout: 20_000 });
  await reader.page.getByRole('button', { name: 'Pause' }).press('Enter');
  const stopped = await reader.year.inputValue();
  await reader.page.waitForTimeout(2500);
  await expect(reader.year).toHaveValue(stopped);
});
